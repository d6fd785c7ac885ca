/** One step more before money moves: the digits of our mail, another mail, or a person. */
import { filled } from "../../speeches/index.ts";
import { Form, Sheet, type Visit } from "./form.page.tsx";
import { reader } from "./phrases.ts";
import { useSpeech } from "./speaking.page.tsx";
import type { CustomerView, OfferSeen } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };
type Part = Props & { offer: OfferSeen; held: NonNullable<OfferSeen["held"]> };

export function Code({ view, visit }: Props) {
  const { code } = useSpeech().says;
  const { offer } = view;
  if (!offer?.held) return null;
  const part = { view, visit, offer, held: offer.held };
  const isHeard = offer.held.waitsFor === "person";
  return (
    <Sheet id="code" title={isHeard ? code.personTitle : code.title} visit={visit}>
      {isHeard ? <InPerson {...part} /> : <ByMail {...part} />}
    </Sheet>
  );
}

function ByMail(part: Part) {
  const { code, carried } = useSpeech().says;
  const { held, visit, offer } = part;
  const why = held.carried ? carried[held.carried] : null;
  return (
    <>
      <p>
        {filled(code.chose, { chosen: held.chosen })} {why} {code.link}
      </p>
      {held.waitsFor === "code" ? (
        <Form deed="code" visit={visit} send={code.confirm}>
          <input type="hidden" name="of" value={offer.id} />
          <Digits {...part} />
        </Form>
      ) : (
        <p className="state">
          <span aria-hidden="true">○ </span>
          {code.ended}
        </p>
      )}
      <div className="besides">
        <Besides {...part} wish="again" says={code.again} />
        <Besides {...part} wish="person" says={code.person} />
      </div>
    </>
  );
}

/** Phones offer to fill it in from the mail; the keys are digits, and a gap does no harm. */
function Digits({ held, visit }: Part) {
  const { code } = useSpeech().says;
  const wrong = visit.slip?.deed === "code";
  return (
    <div className="box">
      <label htmlFor="code-digits">{code.digits}</label>
      <p className="aside" id="code-hint">
        {filled(code.hint, { address: held.sentTo ?? "", time: held.until.time })}
      </p>
      <input
        id="code-digits"
        className="line digits"
        name="code"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        required
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? "code-slip code-hint" : "code-hint"}
      />
    </div>
  );
}

const Besides = ({
  visit,
  offer,
  wish,
  says,
}: Part & { wish: "again" | "person"; says: string }) => (
  <Form deed="code" visit={visit} send={says}>
    <input type="hidden" name="of" value={offer.id} />
    <input type="hidden" name="do" value={wish} />
  </Form>
);

function InPerson({ view, held: { chosen, until } }: Part) {
  const { says, day } = useSpeech();
  const by = { chosen, reader: reader(view), day: day(until.day), time: until.time };
  return (
    <p className="state">
      <span aria-hidden="true">○ </span>
      {filled(says.code.inPerson, by)}
    </p>
  );
}
