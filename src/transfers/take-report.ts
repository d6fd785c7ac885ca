/** Take what the bank says of a batch: each transfer is settled by its own word. */
import { type InstructionState, settleInstruction } from "../payouts/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { endToEndIdOf } from "./batch.ts";
import type { Needs } from "./needs.ts";
import { readReport, type Verdict } from "./report.ts";

export type Taken = { readonly arrived: number; readonly refused: number; readonly open: number };

export async function takeReport(
  needs: Needs,
  { batchId, xml, by }: { batchId: string; xml: string; by: Actor },
): Promise<Outcome<Taken>> {
  const allowed = may(by, "transfer:export");
  if (!allowed.ok) return allowed;
  const batch = await needs.batches.hold(batchId);
  if (!batch) return refused("not_found", "There is no such file.");
  const report = readReport(xml);
  if (!report.ok) return report;
  const { messageId, transfers, rest } = report.value;
  if (messageId !== batch.messageId) {
    return refused("other_file", `This report is about ${messageId}, not ${batch.messageId}.`);
  }
  const taken = { arrived: 0, refused: 0, open: 0 };
  for (const { id, state } of await needs.instructions.ofReference(batch.instrumentId, messageId)) {
    const { verdict, because } = transfers.get(endToEndIdOf(id)) ?? {
      verdict: rest,
      because: "The bank refused the whole file.",
    };
    if (isPast(state, verdict)) continue;
    taken[verdict] += 1;
    if (verdict === "open") continue;
    const proof = `The bank's report on ${messageId}`;
    const said =
      verdict === "arrived"
        ? ({ end: "confirmed", reference: messageId, amount: null, proof } as const)
        : ({ end: "refused", because } as const);
    const settled = await settleInstruction(needs, {
      instructionId: id,
      said,
      sameKeyMinutes: 0,
      by,
    });
    if (!settled.ok) return settled;
  }
  return done(taken);
}

/** A report that is read once more undoes nothing: it came back since, or was paid by hand. */
const isPast = (state: InstructionState, verdict: Verdict): boolean =>
  state === "withdrawn" || (state === "reversed" && verdict === "arrived");
