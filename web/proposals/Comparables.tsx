/** What others got for the same, and what this customer has been through, beside an offer. */
import { Link } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { Amount } from "../kit/Amount.tsx";
import { Worn } from "../offers/Worn.tsx";
import { fits } from "../offers/standings.ts";

export function Comparables({ caseId }: { caseId: string }) {
  const { data } = useDoor("GET /cases/:case/comparables", { params: { case: caseId } });
  if (!data) return null;
  const { like, history, currency } = data;
  return (
    <section aria-label="Beside others" className="grid gap-2">
      <Worn caseId={caseId} />
      <p className="text-soft">
        {history.says}
        {history.givenMinor > 0 ? (
          <>
            {" "}
            We gave them <Amount minor={history.givenMinor} currency={currency} /> in that time.
          </>
        ) : null}
      </p>
      <details>
        <summary className="font-medium">
          {like.length === 0
            ? "Nothing like it was given before"
            : like.length === 1
              ? "One like case, and what they got"
              : `${like.length} like cases, and what they got`}
        </summary>
        <ul className="grid gap-2 pt-2">
          {like.map((one) => (
            <li key={one.caseId} className="flex flex-wrap justify-between gap-x-4">
              <span>
                <Link
                  to="/cases/$case"
                  params={{ case: one.caseId }}
                  className="text-gold underline underline-offset-4"
                >
                  #{one.number}
                </Link>{" "}
                {one.what}{" "}
                <span className="text-xs text-soft">
                  {one.severity}
                  {one.priceMinor === null ? null : (
                    <>
                      , price <Amount minor={one.priceMinor} currency={currency} />
                    </>
                  )}
                  , {one.verdict ?? "not answered"}
                  {one.fit ? `, ${fits[one.fit]}` : null}
                </span>
              </span>
              <Amount minor={one.costMinor} currency={currency} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
