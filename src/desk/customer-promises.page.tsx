/** What we promise and by when, what we change, and what is on its way to them. */
import { Sheet } from "./customer-form.page.tsx";
import { reader, spokenDay, standsAt } from "./customer-phrases.ts";
import type { CustomerView, Delivery } from "./customer-view.ts";

type Props = { view: CustomerView };

export function Promises({ view: { promises, changes } }: Props) {
  if (promises.length + changes.length === 0) return null;
  return (
    <Sheet id="promises" title="What we promise, and by when">
      {promises.length > 0 ? (
        <ul className="things">
          {promises.map(({ what, dueOn, isLate, keptOn }) => (
            <Thing key={`${what} ${dueOn}`} what={what} isLate={isLate} doneOn={keptOn}>
              {keptOn ? `Kept on ${spokenDay(keptOn)}` : `By ${spokenDay(dueOn)}`}
            </Thing>
          ))}
        </ul>
      ) : null}
      {changes.length > 0 ? (
        <>
          <h3>What we change, so that it does not happen again</h3>
          <ul className="things">
            {changes.map(({ what, dueOn, isLate, doneOn }) => (
              <Thing key={`${what} ${dueOn}`} what={what} isLate={isLate} doneOn={doneOn}>
                {doneOn ? `Done on ${spokenDay(doneOn)}` : `By ${spokenDay(dueOn)}`}
              </Thing>
            ))}
          </ul>
        </>
      ) : null}
    </Sheet>
  );
}

type ThingProps = { what: string; isLate: boolean; doneOn: string | null; children: string };

const Thing = ({ what, isLate, doneOn, children }: ThingProps) => (
  <li>
    <p dir="auto">{what}</p>
    <p className={`state ${doneOn ? "kept" : isLate ? "late" : ""}`}>
      <span aria-hidden="true">{doneOn ? "✓ " : isLate ? "▲ " : "○ "}</span>
      {isLate ? `${children}. That day has passed. We are sorry.` : children}
    </p>
  </li>
);

export function Deliveries({ view }: Props) {
  if (view.deliveries.length === 0) return null;
  return (
    <Sheet id="deliveries" title="What we do for you">
      <ul className="things">
        {view.deliveries.map((delivery) => (
          <li key={delivery.id}>
            <p dir="auto">{delivery.what}</p>
            {delivery.voucher ? (
              <Voucher {...delivery.voucher} />
            ) : (
              <Standing delivery={delivery} view={view} />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Standing({ delivery, view }: Props & { delivery: Delivery }) {
  const { state, proof } = delivery;
  return (
    <>
      <p className={`state ${state === "paid" ? "kept" : ""}`}>
        <span aria-hidden="true">
          {state === "paid" ? "✓ " : state === "pledged" ? "○ " : "× "}
        </span>
        {standsAt(delivery)}
        {state === "withdrawn" ? `. ${reader(view)} can tell you why.` : null}
      </p>
      {proof ? (
        <p className="aside" dir="auto">
          {proof}
        </p>
      ) : null}
    </>
  );
}

function Voucher({ code, until, isOver, usedOn }: NonNullable<Delivery["voucher"]>) {
  if (usedOn) return <p className="state kept">✓ Used on {spokenDay(usedOn)}</p>;
  return (
    <>
      <p className="code">{code}</p>
      <p className="state">{isOver ? `It ran out on ${spokenDay(until)}.` : howToUse(until)}</p>
    </>
  );
}

/** A till takes a code in small letters and without dashes, too. */
const howToUse = (until: string): string =>
  `Give this code with your next order. It works once, until ${spokenDay(until)}. ` +
  "Capitals and dashes don't matter.";
