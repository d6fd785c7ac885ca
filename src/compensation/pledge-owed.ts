/** Pledge what the law owes, as soon as the customer was told of it: nothing hangs on a yes. */
import type { Journal } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Award, type Awards, noted, pledge } from "./ledger.ts";
import { byOf, type Offer } from "./offer.ts";
import { awardsOwed } from "../entitlements/index.ts";

export type PledgeNeeds = {
  readonly awards: Pick<Awards, "keep" | "enter">;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
};

export async function pledgeOwed(
  { awards, journal, now, newId }: PledgeNeeds,
  { offer, by }: { offer: Offer; by: Actor },
): Promise<Outcome<readonly Award[]>> {
  const pledged: Award[] = [];
  for (const draft of awardsOwed(offer, now())) {
    const award = { ...draft, id: newId() };
    const entry = pledge([], money(award.amountMinor, award.currency));
    if (!entry.ok) return entry;
    await awards.keep(award);
    await awards.enter(award, entry.value, byOf(by), now());
    await journal.add({ what: "award pledged", by, caseId: award.caseId, facts: noted(award) });
    pledged.push(award);
  }
  return done(pledged);
}
