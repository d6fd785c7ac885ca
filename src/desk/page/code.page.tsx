/** One step more before money moves: the digits of our mail, another mail, or a person. */
import { Form, Sheet, type Visit } from "./form.page.tsx";
import { reader, spokenDay } from "./phrases.ts";
import type { CustomerView, OfferSeen } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };
type Part = Props & { offer: OfferSeen; held: NonNullable<OfferSeen["held"]> };

export function Code({ view, visit }: Props) {
  const { offer } = view;
  if (!offer?.held) return null;
  const part = { view, visit, offer, held: offer.held };
  return (
    <Sheet id="code" title={TITLES[offer.held.waitsFor]} visit={visit}>
      {offer.held.waitsFor === "person" ? <InPerson {...part} /> : <ByMail {...part} />}
    </Sheet>
  );
}

const TITLES = {
  code: "Please show that it is you",
  newer: "Please show that it is you",
  person: "One of us gets in touch",
} as const;

function ByMail(part: Part) {
  const { held, visit, offer } = part;
  return (
    <>
      <p>
        You chose “{held.chosen}”. {held.because} And a link can be read by others than you.
      </p>
      {held.waitsFor === "code" ? (
        <Form deed="code" visit={visit} send="Confirm my answer">
          <input type="hidden" name="of" value={offer.id} />
          <Digits {...part} />
        </Form>
      ) : (
        <p className="state">
          <span aria-hidden="true">○ </span>The code that we sent has ended. Your choice is not
          lost.
        </p>
      )}
      <div className="besides">
        <Besides {...part} wish="again" says="Send me a new code" />
        <Besides
          {...part}
          wish="person"
          says="I can’t read mail there any more: ask me in person"
        />
      </div>
    </>
  );
}

/** Phones offer to fill it in from the mail; the keys are digits, and a gap does no harm. */
function Digits({ held, visit }: Part) {
  const wrong = visit.slip?.deed === "code";
  return (
    <div className="box">
      <label htmlFor="code-digits">The six digits from our mail</label>
      <p className="aside" id="code-hint">
        We sent them to {held.sentTo}. They count until {held.until.time}. The mail can take a
        minute, and may lie among unwanted ones.
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

const InPerson = ({ view, held }: Part) => (
  <p className="state">
    <span aria-hidden="true">○ </span>You chose “{held.chosen}”. {reader(view)} gets in touch with
    you by {spokenDay(held.until.day)}, {held.until.time}, and hears it from you. Until then nothing
    runs out, and there is nothing you need to do.
  </p>
);
