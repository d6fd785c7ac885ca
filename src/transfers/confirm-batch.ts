/** Confirm a batch: a person saw on the account that all of it was booked. */
import { judgeInstruction } from "../payouts/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function confirmBatch(
  needs: Needs,
  { batchId, words, by }: { batchId: string; words: string; by: Actor },
): Promise<Outcome<{ arrived: number }>> {
  const allowed = may(by, "transfer:export");
  if (!allowed.ok) return allowed;
  const batch = await needs.batches.hold(batchId);
  if (!batch) return refused("not_found", "There is no such file.");
  const all = await needs.instructions.ofReference(batch.instrumentId, batch.messageId);
  const open = all.filter(({ state }) => state === "under_way");
  if (open.length === 0) return refused("nothing_open", "Each transfer of this file is settled.");
  for (const { id: instructionId } of open) {
    const deed = { instructionId, verdict: "arrived", words, by } as const;
    const judged = await judgeInstruction(needs, deed);
    if (!judged.ok) return judged;
  }
  return done({ arrived: open.length });
}
