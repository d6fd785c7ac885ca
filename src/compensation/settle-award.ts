/** Settle an award, once: it has reached the customer, or it is taken back before it did. */
import type { Journal } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Award, type Awards, noAward, noted, pay, settled, withdraw } from "./ledger.ts";
import { byOf } from "./offer.ts";

/** `proof` is how one can see that it arrived; `because` is why it is taken back. */
export type Settlement =
  | { readonly act: "pay"; readonly proof: string }
  | { readonly act: "withdraw"; readonly because: string };

export async function settleAward(
  needs: {
    readonly awards: Pick<Awards, "hold" | "enter" | "settle">;
    readonly journal: Journal;
    readonly now: () => Moment;
  },
  { awardId, settlement, by }: { awardId: string; settlement: Settlement; by: Actor },
): Promise<Outcome<Award>> {
  const { awards, journal, now } = needs;
  const paying = settlement.act === "pay";
  const allowed = may(by, paying ? "award:settle" : "award:withdraw");
  if (!allowed.ok) return allowed;
  const held = await awards.hold(awardId);
  if (!held) return noAward();
  const entry = paying ? pay(held.entries) : withdraw(held.entries);
  if (!entry.ok) return entry;

  const [at, proof] = [now(), paying ? settlement.proof : null];
  const award = settled(held.award, settlement.act, at, proof);
  await awards.enter(award, entry.value, byOf(by), at);
  await awards.settle(award);
  const facts = { ...noted(award), ...(paying ? { proof } : { because: settlement.because }) };
  const what = paying ? "award paid" : "award withdrawn";
  await journal.add({ what, by, caseId: award.caseId, facts });
  return done(award);
}
