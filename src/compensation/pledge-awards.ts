/** Pledge awards: from here on we owe them, whatever comes. */
import type { Journal } from "../journal/index.ts";
import { type Ledger, opened, pledge, type Source } from "../ledger/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Award, type Awards, type Draft, noted, pledged } from "./award.ts";

export type PledgeNeeds = {
  readonly awards: Pick<Awards, "keep">;
  readonly ledger: Pick<Ledger, "open" | "enter">;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
};

export async function pledgeAwards(
  { awards, ledger, journal, now, newId }: PledgeNeeds,
  { drafts, by }: { drafts: readonly Draft[]; by: Actor },
): Promise<Outcome<readonly Award[]>> {
  const made: Award[] = [];
  for (const draft of drafts) {
    const award = pledged(draft, newId(), now());
    const { id, caseId, currency } = award;
    const source: Source = award.entitlementId ? "statutory" : "goodwill";
    const debt = { id, caseId, source, currency };
    const entry = pledge(opened(debt), award.amountMinor);
    if (!entry.ok) return entry;
    await ledger.open(debt);
    await awards.keep(award);
    await ledger.enter(debt, entry.value, byOf(by), award.awardedAt);
    await journal.add({ what: "award pledged", by, caseId, facts: noted(award) });
    made.push(award);
  }
  return done(made);
}
