/** Pay by hand what an instruction surely did not pay; the instruction is then at its end. */
import { settleAward } from "../compensation/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Instruction } from "./instruction.ts";
import type { Needs } from "./needs.ts";
import { withdrawInstruction } from "./withdraw-instruction.ts";

type Deed = { readonly instructionId: string; readonly proof: string; readonly by: Actor };

export async function payByHand(
  needs: Pick<Needs, "instructions" | "awards" | "ledger" | "journal" | "now">,
  { instructionId, proof, by }: Deed,
): Promise<Outcome<Instruction>> {
  const allowed = may(by, "award:settle");
  if (!allowed.ok) return allowed;
  const because = "Paid by hand instead.";
  const withdrawn = await withdrawInstruction(needs, { instructionId, because, by });
  if (!withdrawn.ok) return withdrawn;
  const { awardId, id } = withdrawn.value;
  const paid = await settleAward(needs, { awardId, settlement: { act: "pay", proof }, by });
  if (!paid.ok) return paid;
  await needs.instructions.change(id, { proof });
  return done({ ...withdrawn.value, proof });
}
