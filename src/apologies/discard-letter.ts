/** Throw a letter away that has not left. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { discard, type Letter } from "./letter.ts";
import type { Needs } from "./needs.ts";

export async function discardLetter(
  { apologies, journal }: Pick<Needs, "apologies" | "journal">,
  { letterId, version, by }: { letterId: string; version?: number; by: Actor },
): Promise<Outcome<Letter>> {
  const allowed = may(by, "letter:write");
  if (!allowed.ok) return allowed;
  const letter = await apologies.hold(letterId);
  if (!letter) return refused("not_found", "There is no such letter.");
  const discarded = discard(letter, version);
  if (!discarded.ok) return discarded;

  await apologies.change(discarded.value);
  const { caseId } = letter;
  await journal.add({ what: "letter discarded", by, caseId, facts: { letterId } });
  return discarded;
}
