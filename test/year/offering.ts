/** From what the law owes to the customer's answer, each deed through its verb and its gates. */
import { answerOffer } from "../../src/compensation/answer-offer.ts";
import { approveOffer } from "../../src/compensation/approve-offer.ts";
import { makeOffer } from "../../src/compensation/make-offer.ts";
import type { Award } from "../../src/compensation/award.ts";
import type { Offer } from "../../src/compensation/offer.ts";
import { proposeOffer } from "../../src/compensation/propose-offer.ts";
import { establishEntitlement } from "../../src/entitlements/establish-entitlement.ts";
import { setAsideTariff } from "../../src/entitlements/set-aside-tariff.ts";
import { type Option, suggest } from "../../src/policies/index.ts";
import type { Actor } from "../../src/words/actor.ts";
import { done } from "../../src/words/outcome.ts";
import { type Complaint, LATE_TRAIN } from "./complaints.ts";
import { ana, type House, iris, leo, sure } from "./houses.ts";

export type Counts = Record<
  "offers" | "approved" | "refused" | "accepted" | "declined" | "silent" | "awards",
  number
>;

/** Answers the awards that came of it. */
export async function offered(
  house: House,
  complaint: Complaint,
  counts: Counts,
): Promise<readonly Award[]> {
  const { caseId, at, chance, failure, severity, priceMinor } = complaint;
  if (failure === LATE_TRAIN) {
    // Nothing can be offered before the law was looked at.
    const early = await proposed(house, complaint, counts);
    if (early !== null) throw new Error("an offer came before what the law owes");
    await lookUpTheLaw(house, complaint);
  }
  const offer = await proposed(house, complaint, counts);
  if (!offer) throw new Error(`nothing is fair for ${severity} ${failure} at ${priceMinor}`);
  const { id: offerId } = offer;
  counts.offers += 1;
  if (offer.state === "proposed") await approved(house, complaint, offerId, counts);

  const byLetter = chance.between(1, 10) <= 7;
  if (byLetter) sure(await house.deed(at, (it) => makeOffer(it, { offerId, caseId, by: ana })));
  const luck = chance.between(1, 100);
  const isSilent = byLetter && luck <= 3;
  if (isSilent) counts.silent += 1;
  else {
    const verdict = luck <= 12 ? ("declined" as const) : ("accepted" as const);
    const optionId = chance.oneOf(offer.options).id;
    const customer: Actor = { kind: "customer", id: caseId, name: "C" };
    const by = byLetter ? customer : ana;
    const given = { verdict, optionId };
    // Whoever answers on their page has typed their code: a year of mails is not what is counted.
    const proofs = { of: async () => optionId };
    sure(await house.deed(at, (it) => answerOffer({ ...it, proofs }, { offerId, given, by })));
    counts[verdict] += 1;
  }
  const awards = await house.look(({ awards: kept }) => kept.ofCase(caseId));
  counts.awards += awards.length;
  return awards;
}

/** What a tariff owes is established, and the one of the other country is set aside. */
async function lookUpTheLaw({ deed, law }: House, { caseId, at, chance, priceMinor }: Complaint) {
  const on = at.slice(0, 10);
  const delay = chance.between(1, 180);
  const asides = law ? [law.aside] : ["eu-rail", "delay-repay"];
  for (const tariffId of asides) {
    const because = "Another country’s.";
    sure(await deed(at, (it) => setAsideTariff(it, { caseId, tariffId, because, by: ana })));
  }
  if (!law) return;
  const facts =
    law.holds === "eu-rail"
      ? { extraordinary: false, refunded: false, delay, fare: priceMinor }
      : { operator: "dr15", ticket: "single", delay, fare: priceMinor };
  const reckoning = { caseId, tariffId: law.holds, on, facts, people: 1, by: ana };
  sure(await deed(at, (it) => establishEntitlement(it, reckoning)));
}

/** One of the suggestions, as the handbook sizes it; null where the law was not looked at. */
async function proposed(
  { deed, currency }: House,
  { caseId, at, chance, failure, severity, priceMinor }: Complaint,
  counts: Counts,
): Promise<Offer | null> {
  const stance = "at_fault" as const;
  const facts = { failure, severity, stance, priceMinor, earlierFailures: 0, givenMinor: 0 };
  const outcome = await deed(at, async (it) => {
    const loss = await it.lossOf(failure);
    const sized = loss ? { ...facts, kindOfLoss: loss } : facts;
    const fair = suggest(it.rules.policyIn(currency), sized);
    if (fair.length === 0) return done(null);
    const { clauseId, options } = chance.oneOf(fair);
    const because = "It is fair for what it cost them.";
    return proposeOffer(it, { caseId, clauseId, options: options.map(reasoned), because, by: ana });
  });
  if (outcome.ok || outcome.refusal.code !== "law_first") return sure(outcome);
  counts.refused += 1;
  return null;
}

/** Nothing is given for a reason, or not at all. */
const reasoned = (option: Option): Option => ({
  ...option,
  remedies: option.remedies.map((remedy) =>
    remedy.kind === "none" ? { ...remedy, what: "They asked for our word alone." } : remedy,
  ),
});

/** Never by who proposed it; a lead as far as a lead may go, and then an administrator. */
async function approved(house: House, { at }: Complaint, offerId: string, counts: Counts) {
  for (const by of [ana, leo, iris]) {
    const because = "What is fair stays fair, over the budget too.";
    const outcome = await house.deed(at, (it) => approveOffer(it, { offerId, because, by }));
    if (outcome.ok) {
      if (by === ana) throw new Error("a colleague approved their own offer");
      counts.approved += 1;
      return;
    }
    counts.refused += 1;
    if (by === iris) throw new Error(outcome.refusal.because);
  }
}
