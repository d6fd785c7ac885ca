/** Tend made offers on the clock: who has not answered is reminded once; then they run out. */
import type { Case, Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import { onTheWall } from "../clocks/index.ts";
import { firstNameOf, type People } from "../people/index.ts";
import { filled, greetingIn, type Speech } from "../speeches/index.ts";
import { THE_DESK } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { expire, type Offer, type Offers } from "./offer.ts";

export type TendNeeds = {
  readonly offers: Pick<Offers, "holdLapsed" | "holdFading" | "change">;
  readonly cases: Pick<Cases, "find">;
  readonly people: Pick<People, "customer" | "workspace">;
  readonly pageOf: (file: Case) => string;
  /** In which language they read us. */
  readonly speechFor: (file: Case) => Promise<Speech>;
  readonly mailOut: {
    /** False where they have asked to be left alone. */
    isWelcome(caseId: string): Promise<boolean>;
    post(mail: {
      caseId: string;
      subject: string;
      body: string;
      language: string;
    }): Promise<unknown>;
  };
  readonly journal: Journal;
};

type Round = { readonly task: "expire" | "remind"; readonly now: Moment; readonly limit: number };

/** Answers how many ran out or were reminded; called again, it goes on where `limit` stopped it. */
export async function tendOffers(
  needs: TendNeeds,
  { task, now, limit }: Round,
): Promise<Outcome<{ tended: number }>> {
  const { offers } = needs;
  const expiring = task === "expire";
  const due = await (expiring ? offers.holdLapsed(now, limit) : offers.holdFading(now, limit));
  for (const offer of due) {
    const tended = await (expiring ? runOut(needs, offer, now) : remind(needs, offer, now));
    if (!tended.ok) return tended;
  }
  return done({ tended: due.length });
}

async function runOut({ offers, journal }: TendNeeds, offer: Offer, now: Moment) {
  const expired = expire(offer, now);
  if (!expired.ok) return expired;
  await offers.change(expired.value);
  const { id: offerId, caseId } = offer;
  await journal.add({ what: "offer expired", by: THE_DESK, caseId, facts: { offerId } });
  return done(offerId);
}

/** Once, and not to somebody who asked to be left alone; their page still shows the offer. */
async function remind(needs: TendNeeds, offer: Offer, now: Moment): Promise<Outcome<string>> {
  const { cases, people, mailOut, journal, pageOf } = needs;
  const { id: offerId, caseId } = offer;
  await needs.offers.change({ ...offer, remindedAt: now });
  const file = await cases.find(caseId);
  const customer = file && (await people.customer(file.customerId));
  if (!file || !customer?.email || !(await mailOut.isWelcome(caseId))) return done(offerId);
  const { name: house, timeZone } = await people.workspace();
  const speech = await needs.speechFor(file);
  const { id: language, says, day } = speech;
  const { mail } = says;
  const body = [
    greetingIn(speech, firstNameOf(customer)),
    filled(mail.endsOn, { day: day(onTheWall(offer.expiresAt, timeZone).day) }),
    `${mail.endsAnswer}\n${pageOf(file)}`,
    mail.endsLaw,
    house,
  ].join("\n\n");
  await mailOut.post({ caseId, subject: mail.endsSubject, body, language });
  await journal.add({ what: "offer reminded", by: THE_DESK, caseId, facts: { offerId } });
  return done(offerId);
}
