/** What we promise and by when, what we change, and what is on its way to them. */
import { Sheet } from "./form.page.tsx";
import { reader, spokenDay, standsAt } from "./phrases.ts";
import type { CustomerView, Delivery } from "./view.ts";

type Props = { view: CustomerView };

export function Promises({ view: { promises, changes } }: Props) {
  if (promises.length + changes.length === 0) return null;
  return (
    <Sheet id="promises" title="What we promise, and by when">
      {promises.length > 0 ? (
        <ul className="things">
          {promises.map((promise) => (
            <Thing key={promise.id} thing={promise} done="Kept" />
          ))}
        </ul>
      ) : null}
      {changes.length > 0 ? (
        <>
          <h3>What we change, so that it does not happen again</h3>
          <ul className="things">
            {changes.map((change) => (
              <Thing key={change.id} thing={change} done="Done" />
            ))}
          </ul>
        </>
      ) : null}
    </Sheet>
  );
}

type ThingProps = { thing: CustomerView["promises"][number]; done: "Kept" | "Done" };

function Thing({ thing, done }: ThingProps) {
  const { what, dueOn, isLate, doneOn, proof, moved, insteadOf } = thing;
  const standing = doneOn ? "kept" : isLate ? "late" : "open";
  return (
    <li>
      <p dir="auto">{what}</p>
      <p className={`state ${standing}`}>
        <span aria-hidden="true">{SHAPES[standing]} </span>
        {doneOn ? `${done} on ${spokenDay(doneOn)}` : `By ${spokenDay(dueOn)}`}
        {isLate ? ". That day has passed. We are sorry." : null}
      </p>
      {proof ? (
        <p className="aside" dir="auto">
          {proof}
        </p>
      ) : null}
      {moved ? (
        <p className="aside" dir="auto">
          We had said {spokenDay(moved.from)}. {moved.because}
        </p>
      ) : null}
      {insteadOf ? (
        <p className="aside">
          We had promised it by {spokenDay(insteadOf)}, and did not keep that. We are sorry.
        </p>
      ) : null}
    </li>
  );
}

const SHAPES = { kept: "✓", late: "▲", open: "○" } as const;

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

type VoucherSeen = NonNullable<Delivery["voucher"]>;

function Voucher(voucher: VoucherSeen) {
  const { code, until, state, usedOn } = voucher;
  if (state === "used_up" && usedOn) {
    return <p className="state kept">✓ Used on {spokenDay(usedOn)}</p>;
  }
  return (
    <>
      <p className="code">{code}</p>
      <p className="state">
        {state === "expired" ? `It ran out on ${spokenDay(until)}.` : howToUse(voucher)}
      </p>
    </>
  );
}

/** A till takes a code in small letters and without dashes, too. */
function howToUse({ until, state, left, of }: VoucherSeen): string {
  const works =
    left === null
      ? `It works once, until ${spokenDay(until)}.`
      : `It works until ${spokenDay(until)}, also in parts.`;
  const rest = state === "used_in_part" ? `${left} of ${of} is left on it. ` : "";
  return `${rest}Give this code with your next order. ${works} Capitals and dashes don't matter.`;
}
