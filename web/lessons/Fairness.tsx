/** Whether like harms were given alike: differences with their interval, and their cases. */
import { Link } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { State } from "../kit/State.tsx";
import { aboutWhom } from "./measures.ts";

type Unlike = Answer<"GET /fairness">["unlike"][number];

export function Fairness() {
  const { data } = useDoor("GET /fairness", { query: {} });
  if (!data) return null;
  const standing = data.unlike.filter(({ stands }) => stands);
  return (
    <section aria-labelledby="fairness" className="grid gap-3">
      <h2 id="fairness" className="font-medium">
        Like harms, given alike?
      </h2>
      <p className="text-soft">
        Each offer of the last {data.days} days beside others for the same failure and severity, as
        a share of the price. A difference is a question, not an accusation: look at the cases.
      </p>
      {data.unlike.length === 0 ? (
        <p>There are too few like cases to tell yet ({data.offers} offers).</p>
      ) : standing.length === 0 ? (
        <p>Nothing stands out among {data.offers} offers, more than chance explains.</p>
      ) : null}
      <ul className="grid gap-3">
        {data.unlike.slice(0, 12).map((each) => (
          <li key={`${each.side} ${each.group}`}>
            <One unlike={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const points = (share: number): string => `${(share * 100).toFixed(1)}`;

function One({ unlike: { side, group, difference, stands, cases } }: { unlike: Unlike }) {
  const { value, low, high } = difference;
  const size = `${points(Math.abs(value))} points of the price`;
  const than = `${value < 0 ? "less" : "more"} than others`;
  const says = `${size} ${than} (${points(low)} to ${points(high)})`;
  return (
    <details className="rounded-md border border-line p-3">
      <summary>
        <span className="font-medium">{aboutWhom(side, group)}</span>: {says}{" "}
        {stands ? (
          <State tone="gold" shape="half">
            worth a look
          </State>
        ) : (
          <span className="text-xs text-soft">may be chance</span>
        )}
      </summary>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 pt-2">
        {cases.slice(0, 20).map(({ id, number, off }) => (
          <li key={`${id} ${off}`}>
            <Link
              to="/cases/$case"
              params={{ case: id }}
              className="text-gold underline underline-offset-4"
            >
              #{number}
            </Link>{" "}
            <span className="figures text-xs text-soft">
              {off < 0 ? "−" : "+"}
              {points(Math.abs(off))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
