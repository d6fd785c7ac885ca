/** Withdraw an instruction that surely paid nothing, so that the award can take another way. */
import { settleAward } from "../compensation/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Instruction, mustBeUnpaid } from "./instruction.ts";
import type { Needs } from "./needs.ts";

type Deed = { readonly instructionId: string; readonly because: string; readonly by: Actor };

export async function withdrawInstruction(
  needs: Pick<Needs, "instructions" | "awards" | "ledger" | "journal" | "now">,
  { instructionId, because, by }: Deed,
): Promise<Outcome<Instruction>> {
  const allowed = may(by, "award:settle");
  if (!allowed.ok) return allowed;
  const { instructions, journal, now } = needs;
  const held = await instructions.hold(instructionId);
  if (!held) return refused("not_found", "There is no such instruction.");
  const unpaid = mustBeUnpaid(held);
  if (!unpaid.ok) return unpaid;
  const end = { state: "withdrawn", dueAt: null, problem: because, settledAt: now() } as const;
  await instructions.change(held.id, end);
  const { awardId, caseId, means, state } = held;
  if (state === "waiting" || state === "under_way") {
    const failed = await settleAward(needs, { awardId, settlement: { act: "fail", because }, by });
    if (!failed.ok) return failed;
  }
  const facts = { instructionId, awardId, means, because };
  await journal.add({ what: "payout withdrawn", by, caseId, facts });
  return done({ ...held, ...end });
}
