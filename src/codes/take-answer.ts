/** Take a customer's answer: what can be carried off waits for a code, all else counts at once. */
import { answer, answerOffer, type Given, type Offer } from "../compensation/index.ts";
import { carriedIn } from "../policies/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { isLiving, isSameChoice, type Taken } from "./code.ts";
import { holdOffer } from "./hold-offer.ts";
import type { Needs } from "./needs.ts";
import { sendCode } from "./send-code.ts";

/** The same answer again, while its code lives, is the same asking: no second mail goes. */
export async function takeAnswer(
  needs: Needs,
  { offerId, given, by }: { offerId: string; given: Given; by: Actor },
): Promise<Outcome<Taken>> {
  const { codes, journal, now } = needs;
  const found = await holdOffer(needs, { offerId, by });
  if (!found.ok) return found;
  const offer = found.value;
  const would = answer(offer, given, byOf(by), now());
  if (!would.ok) return would;
  const { optionId, fit, words } = would.value.answer;
  const chosen = offer.options.find(({ id }) => id === optionId);
  const newest = await codes.hold(offerId);
  if (!chosen || !carriedIn(chosen)) {
    if (newest?.state === "waiting") await codes.change({ ...newest, state: "replaced" });
    return counted(await answerOffer(needs, { offerId, given, by }));
  }
  const choice = { optionId: chosen.id, fit, words };
  if (newest && isLiving(newest, now()) && isSameChoice(newest, choice)) {
    return done({ end: "held" });
  }
  const facts = { offerId, optionId: chosen.id };
  await journal.add({ what: "answer held", by, caseId: offer.caseId, facts });
  return sendCode(needs, { offer, choice, by });
}

const counted = (outcome: Outcome<Offer>): Outcome<Taken> =>
  outcome.ok ? done({ end: "answered" }) : outcome;
