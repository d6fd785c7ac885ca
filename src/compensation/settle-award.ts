/** Settle an award, a step at a time: instructed, confirmed, failed, come back; or paid by hand. */
import type { Journal } from "../journal/index.ts";
import { type Debt, type Entry, type Ledger, pay, reverse, withdraw } from "../ledger/index.ts";
import { may } from "../people/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Award, type Awards, moved, noAward, noted, type Settlement } from "./award.ts";

export type SettleNeeds = {
  readonly awards: Pick<Awards, "hold" | "change">;
  readonly ledger: Pick<Ledger, "hold" | "enter">;
  readonly journal: Journal;
  readonly now: () => Moment;
};

export async function settleAward(
  needs: SettleNeeds,
  { awardId, settlement, by }: { awardId: string; settlement: Settlement; by: Actor },
): Promise<Outcome<Award>> {
  const { awards, ledger, journal, now } = needs;
  const { act } = settlement;
  const back = act === "withdraw" || act === "reverse";
  const allowed = may(by, back ? "award:withdraw" : "award:settle");
  if (!allowed.ok) return allowed;
  const enters = ENTERS[act];
  const [award, debt] = await Promise.all([
    awards.hold(awardId),
    enters ? ledger.hold(awardId) : null,
  ]);
  if (!award) return noAward();
  const at = now();
  const next = moved(award, settlement, at);
  if (!next.ok) return next;

  if (enters) {
    if (!debt) return noAward();
    const entry = enters(debt, award);
    if (!entry.ok) return entry;
    await ledger.enter(debt, entry.value, byOf(by), at);
  }
  await awards.change(next.value);
  const { act: _, ...said } = settlement;
  const facts = { ...noted(award), ...said, ...instead(award, act) };
  await journal.add({ what: `award ${next.value.state}`, by, caseId: award.caseId, facts });
  return done(next.value);
}

/** What a step enters in the books; nothing where as much is owed as before. */
const ENTERS: Readonly<
  Partial<Record<Settlement["act"], (debt: Debt, award: Award) => Outcome<Entry>>>
> = {
  pay: (debt) => pay(debt),
  confirm: (debt) => pay(debt),
  withdraw,
  reverse: (debt, { amountMinor }) => reverse(debt, "payment", amountMinor),
};

/** By hand after all, or not at all, where an instrument was told before: it is not asked again. */
const instead = ({ instrument }: Award, act: Settlement["act"]) =>
  instrument && (act === "pay" || act === "withdraw") ? { instead: instrument } : {};
