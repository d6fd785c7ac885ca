/** Settle a difference: a person has looked, and says in words what is so. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Difference } from "./difference.ts";
import type { Needs } from "./needs.ts";

export async function settleDifference(
  { reckonings, journal, now }: Pick<Needs, "reckonings" | "journal" | "now">,
  { differenceId, words, by }: { differenceId: string; words: string; by: Actor },
): Promise<Outcome<Difference>> {
  const allowed = may(by, "difference:settle");
  if (!allowed.ok) return allowed;
  const held = await reckonings.hold(differenceId);
  if (!held) return refused("not_found", "There is no such difference.");
  if (held.settledAt) {
    return refused("already_settled", `${held.settledBy} has settled this already.`);
  }
  const settlement = { at: now(), by: by.name, words };
  await reckonings.settle(differenceId, settlement);
  const { kind, caseId } = held;
  const facts = { differenceId, kind, because: words };
  await journal.add({ what: "difference settled", by, facts, ...(caseId ? { caseId } : {}) });
  return done({ ...held, settledAt: settlement.at, settledBy: by.name, words });
}
