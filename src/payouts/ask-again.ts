/** Ask an instrument again what became of an instruction; nothing is paid by asking. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Instruction } from "./instruction.ts";
import { isAsked } from "./means.ts";
import type { Needs } from "./needs.ts";

export async function askAgain(
  { instructions, now }: Pick<Needs, "instructions" | "now">,
  { instructionId, by }: { instructionId: string; by: Actor },
): Promise<Outcome<Instruction>> {
  const allowed = may(by, "award:settle");
  if (!allowed.ok) return allowed;
  const held = await instructions.hold(instructionId);
  if (!held) return refused("not_found", "There is no such instruction.");
  if (!isAsked(held.means) || held.state === "withdrawn") {
    return refused("nobody_to_ask", "A person carries this out: ask them, and note what is so.");
  }
  await instructions.change(held.id, { dueAt: now() });
  return done({ ...held, dueAt: now() });
}
