/** Send a code to the address that the case's mails go to; who can't be reached gets a person. */
import type { Case } from "../cases/index.ts";
import type { Offer } from "../compensation/index.ts";
import { firstNameOf } from "../people/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import { isAfter, minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import {
  type Choice,
  type Code,
  DIGITS,
  isGuessing,
  LIFE_MINUTES,
  mayAsk,
  type Taken,
} from "./code.ts";
import { letterOf } from "./letter.ts";
import type { Needs } from "./needs.ts";
import { passOn } from "./pass-on.ts";

/** The code, its mail and its lines in the journal commit together; a newer one ends the older. */
export async function sendCode(
  needs: Needs,
  { offer, choice, by }: { offer: Offer; choice: Choice; by: Actor },
): Promise<Outcome<Taken>> {
  const { codes, cases, people, outbox, mac, now } = needs;
  const { id: offerId, caseId } = offer;
  const file = await cases.find(caseId);
  const customer = file && (await people.customer(file.customerId));
  const earlier = await codes.ofCase(caseId);
  const email = customer?.email;
  if (isGuessing(earlier)) return passOn(needs, { offer, choice, because: "too_many", by });
  if (!file || !email) return passOn(needs, { offer, choice, because: "no_address", by });
  if (await outbox.bounces(email)) return passOn(needs, { offer, choice, because: "bounced", by });
  if (!isAfter(offer.expiresAt, now())) return TOO_LATE;
  const may = mayAsk(earlier, now());
  if (!may.ok) return may;

  const newest = await codes.hold(offerId);
  if (newest?.state === "waiting") await codes.change({ ...newest, state: "replaced" });
  const id = needs.newId();
  const digits = needs.newDigits(DIGITS);
  const code: Code = {
    id,
    caseId,
    offerId,
    ...choice,
    state: "waiting",
    codeHash: mac(`code ${id} ${digits}`),
    sentTo: mac(`code to ${email}`),
    tries: 0,
    sentAt: now(),
    endsAt: minutesLater(now(), LIFE_MINUTES),
  };
  await codes.keep(code);
  const held = { optionId: choice.optionId, waitsFor: "code", until: code.endsAt } as const;
  await needs.offers.change({ ...offer, held });
  return mailed(needs, { offer, code, digits, file, firstName: firstNameOf(customer) });
}

type Mail = { offer: Offer; code: Code; digits: string; file: Case; firstName: string };

async function mailed(needs: Needs, { offer, code, digits, file, firstName }: Mail) {
  const { name: house, timeZone } = await needs.people.workspace();
  const { caseId, optionId, endsAt } = code;
  const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone });
  const chosen = offer.options.find(({ id }) => id === optionId)?.label ?? "";
  const until = clock.format(new Date(endsAt));
  const speech = await needs.speechFor(file);
  const letter = letterOf(speech, { firstName, house, chosen, until, digits });
  const posted = await needs.mailOut.confide({ caseId, ...letter });
  if (!posted.ok) return posted;
  const { messageId } = posted.value;
  const facts = { offerId: offer.id, codeId: code.id, messageId, endsAt };
  await needs.journal.add({ what: "code sent", by: THE_DESK, caseId, facts });
  return done({ end: "held" } as const);
}

const TOO_LATE = refused(
  "no_more_codes",
  "Our offer's time is over. The code that we sent still counts until it ends; if it does not " +
    "come, let one of us hear your answer in person.",
);
