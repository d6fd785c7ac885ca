/** What we promise and by when, what we change, and what is on its way to them. */
import { filled, type Speech } from "../../speeches/index.ts";
import { Sheet } from "./form.page.tsx";
import { reader, standsAt } from "./phrases.ts";
import { useSpeech } from "./speaking.page.tsx";
import type { CustomerView, Delivery } from "./view.ts";

type Props = { view: CustomerView };

export function Promises({ view: { promises, changes } }: Props) {
  const say = useSpeech().says.promises;
  if (promises.length + changes.length === 0) return null;
  return (
    <Sheet id="promises" title={say.title}>
      {promises.length > 0 ? (
        <ul className="things">
          {promises.map((promise) => (
            <Thing key={promise.id} thing={promise} done={say.kept} />
          ))}
        </ul>
      ) : null}
      {changes.length > 0 ? (
        <>
          <h3>{say.changes}</h3>
          <ul className="things">
            {changes.map((change) => (
              <Thing key={change.id} thing={change} done={say.done} />
            ))}
          </ul>
        </>
      ) : null}
    </Sheet>
  );
}

type ThingProps = { thing: CustomerView["promises"][number]; done: string };

function Thing({ thing, done }: ThingProps) {
  const { what, dueOn, isLate, doneOn, proof, moved, insteadOf } = thing;
  const { says, day } = useSpeech();
  const say = says.promises;
  const standing = doneOn ? "kept" : isLate ? "late" : "open";
  return (
    <li>
      <p dir="auto">{what}</p>
      <p className={`state ${standing}`}>
        <span aria-hidden="true">{SHAPES[standing]} </span>
        {doneOn
          ? filled(done, { day: day(doneOn) })
          : filled(isLate ? say.late : say.by, { day: day(dueOn) })}
      </p>
      {proof ? (
        <p className="aside" dir="auto">
          {proof}
        </p>
      ) : null}
      {moved ? (
        <p className="aside" dir="auto">
          {filled(say.moved, { day: day(moved.from) })} {moved.because}
        </p>
      ) : null}
      {insteadOf ? <p className="aside">{filled(say.insteadOf, { day: day(insteadOf) })}</p> : null}
    </li>
  );
}

const SHAPES = { kept: "✓", late: "▲", open: "○" } as const;

export function Deliveries({ view }: Props) {
  const { says } = useSpeech();
  if (view.deliveries.length === 0) return null;
  return (
    <Sheet id="deliveries" title={says.deliveries.title}>
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
  const speech = useSpeech();
  const { state, proof } = delivery;
  const why = filled(speech.says.deliveries.why, { reader: reader(view) });
  return (
    <>
      <p className={`state ${state === "paid" ? "kept" : ""}`}>
        <span aria-hidden="true">
          {state === "paid" ? "✓ " : state === "pledged" ? "○ " : "× "}
        </span>
        {standsAt(speech, delivery)}
        {state === "withdrawn" ? `. ${why}` : null}
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
  const speech = useSpeech();
  const { deliveries } = speech.says;
  const { code, until, state, usedOn } = voucher;
  if (state === "used_up" && usedOn) {
    return <p className="state kept">✓ {filled(deliveries.used, { day: speech.day(usedOn) })}</p>;
  }
  return (
    <>
      <p className="code">{code}</p>
      <p className="state">
        {state === "expired"
          ? filled(deliveries.ranOut, { day: speech.day(until) })
          : howToUse(speech, voucher)}
      </p>
    </>
  );
}

/** A till takes a code in small letters and without dashes, too. */
function howToUse({ says, day }: Speech, { until, state, left, of }: VoucherSeen): string {
  const { deliveries } = says;
  const rest =
    state === "used_in_part" ? filled(deliveries.left, { left: left ?? "", of: of ?? "" }) : "";
  const works = filled(left === null ? deliveries.once : deliveries.inParts, { day: day(until) });
  return [rest, deliveries.give, works, deliveries.signs].filter(Boolean).join(" ");
}
