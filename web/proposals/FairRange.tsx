/** From what to what is fair: each number opens to its reason, its clause and its evidence. */
import type { Answer } from "../api/client.ts";
import { Amount } from "../kit/Amount.tsx";

type Range = Answer<"GET /cases/:case/suggestions">["suggestions"][number]["range"];

export function FairRange({ range, currency }: { range: Range; currency: string }) {
  const { lowMinor, highMinor, capMinor, reasons, reach } = range;
  return (
    <section aria-label="What is fair" className="grid gap-1 rounded-md bg-wash p-3">
      <p>
        <span className="font-medium">
          Fair is from <Amount minor={lowMinor} currency={currency} /> to{" "}
          <Amount minor={highMinor} currency={currency} />.
        </span>{" "}
        Inside is yours to choose; outside wants a reason and another colleague. Nobody gives more
        than <Amount minor={capMinor} currency={currency} />.
      </p>
      {reach ? (
        <p className="text-xs text-soft">
          That is {percent(reach.low)} to {percent(reach.high)} of all that money can do here (the
          shape is measured, the curve is ours).
        </p>
      ) : null}
      <ul className="grid gap-1">
        {reasons.map(({ says, minor, clause, source }) => (
          <li key={says}>
            <details>
              <summary>
                {minor === null ? null : (
                  <>
                    <strong className="font-medium">
                      <Amount minor={minor} currency={currency} />
                    </strong>
                    :{" "}
                  </>
                )}
                {says}
              </summary>
              <p className="pl-4 text-xs text-soft">
                Clause: {clause}. {source}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
