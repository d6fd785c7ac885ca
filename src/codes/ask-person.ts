/** Ask for a person: whoever can't read our mail any more is heard by one of us. */
import { answer } from "../compensation/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { noCode, type Taken } from "./code.ts";
import { holdOffer } from "./hold-offer.ts";
import type { Needs } from "./needs.ts";
import { passOn } from "./pass-on.ts";

export async function askPerson(
  needs: Needs,
  { offerId, by }: { offerId: string; by: Actor },
): Promise<Outcome<Taken>> {
  const found = await holdOffer(needs, { offerId, by });
  if (!found.ok) return found;
  const offer = found.value;
  const newest = await needs.codes.hold(offerId);
  if (!newest) return noCode();
  if (newest.state === "passed_on") return done({ end: "passed_on" });
  const { optionId, fit, words } = newest;
  const would = answer(offer, { verdict: "accepted", optionId }, byOf(by), needs.now());
  if (!would.ok) return would;
  return passOn(needs, { offer, choice: { optionId, fit, words }, because: "asked", by });
}
