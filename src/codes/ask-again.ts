/** Ask for another code: the mail did not come, or its time is over; the older one ends. */
import { answer } from "../compensation/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { isFresh, noCode, type Taken } from "./code.ts";
import { holdOffer } from "./hold-offer.ts";
import type { Needs } from "./needs.ts";
import { sendCode } from "./send-code.ts";

export async function askAgain(
  needs: Needs,
  { offerId, by }: { offerId: string; by: Actor },
): Promise<Outcome<Taken>> {
  const { codes, now } = needs;
  const found = await holdOffer(needs, { offerId, by });
  if (!found.ok) return found;
  const offer = found.value;
  const newest = await codes.hold(offerId);
  if (!newest) return noCode();
  const { optionId, fit, words } = newest;
  const would = answer(offer, { verdict: "accepted", optionId }, byOf(by), now());
  if (!would.ok) return would;
  if (isFresh(newest, now())) return done({ end: "held" });
  return sendCode(needs, { offer, choice: { optionId, fit, words }, by });
}
