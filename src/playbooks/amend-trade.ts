/** Amend a trade: its failures, what letters hold, who approves; from now on for all cases. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { TradeNeeds } from "./needs.ts";
import { type Terms, termsChanges, termsFlaws, termsOf } from "./terms.ts";

export type TradeAmendment = {
  readonly id: string;
  readonly terms: Terms;
  readonly because: string;
  /** The edition that was read; 0: as it lies in the folder. */
  readonly version: number;
  readonly by: Actor;
};

export async function amendTrade(
  { filedPacks, packs, tradeTerms, journal, now }: TradeNeeds,
  { id, terms, because, version: read, by }: TradeAmendment,
): Promise<Outcome<{ version: number }>> {
  const allowed = may(by, "playbook:amend");
  if (!allowed.ok) return allowed;
  const filed = filedPacks.find((pack) => pack.id === id);
  if (!filed) return refused("not_found", "There is no such trade.");
  const [newest] = await tradeTerms.of(id);
  if ((newest?.version ?? 0) !== read) return STALE;
  if (termsChanges(newest?.terms ?? termsOf(filed), terms).length === 0) {
    return refused(
      "nothing_changed",
      "This says what it said before. Change something, then save.",
    );
  }
  const others = (await packs()).filter((pack) => pack.id !== id);
  const flaws = termsFlaws(terms, filed, others);
  const [first] = flaws;
  if (first) {
    const unmet = flaws.map(({ path, says }) => ({ code: path.join("."), because: says }));
    return refused("trade_at_odds", first.says, unmet);
  }
  const version = read + 1;
  const whose = { at: now(), byId: by.id, byName: by.name, because };
  if (!(await tradeTerms.keep({ tradeId: id, version, terms, ...whose }))) return STALE;
  await journal.add({ what: "trade amended", by, facts: { tradeId: id, version, because } });
  return done({ version });
}

const STALE = refused(
  "stale_edit",
  "Somebody changed this trade meanwhile. Look again, then save; your words are still here.",
);
