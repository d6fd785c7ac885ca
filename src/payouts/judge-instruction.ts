/** Judge what no machine can tell: a person saw it arrive, saw that it didn't, or come back. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { amountOf, type Instruction } from "./instruction.ts";
import type { Said } from "./instrument.ts";
import { isAsked } from "./means.ts";
import type { Needs } from "./needs.ts";
import { settleInstruction } from "./settle-instruction.ts";

export type Verdict = "arrived" | "not_arrived" | "came_back";

type Deed = {
  readonly instructionId: string;
  readonly verdict: Verdict;
  /** A bank's reference, a tracking number, what was seen and where. */
  readonly words: string;
  readonly by: Actor;
};

export async function judgeInstruction(
  needs: Pick<Needs, "instructions" | "awards" | "ledger" | "journal" | "now">,
  { instructionId, verdict, words, by }: Deed,
): Promise<Outcome<Instruction>> {
  const held = await needs.instructions.hold(instructionId);
  if (!held) return refused("not_found", "There is no such instruction.");
  const weighty = verdict === "came_back" || held.state === "unknown";
  const allowed = may(by, weighty ? "award:withdraw" : "award:settle");
  if (!allowed.ok) return allowed;
  const open = canBeJudged(held, verdict);
  if (!open.ok) return open;
  const said: Said =
    verdict === "arrived"
      ? {
          end: "confirmed",
          reference: held.reference ?? held.key,
          amount: amountOf(held),
          proof: words,
        }
      : { end: "refused", because: words };
  const rest = { sameKeyMinutes: 0, by };
  await needs.instructions.change(held.id, { claimedBy: null, claimedUntil: null, dueAt: null });
  return settleInstruction(needs, { instructionId, said, ...rest });
}

function canBeJudged({ state, means }: Instruction, verdict: Verdict): Outcome<true> {
  if (verdict === "came_back") {
    return state === "confirmed"
      ? done(true)
      : refused("not_paid", "Only what was confirmed can come back.");
  }
  if (state === "unknown" || (state === "under_way" && !isAsked(means))) return done(true);
  return refused(
    "not_for_a_person",
    state === "under_way" || state === "asked" || state === "claimed"
      ? "The instrument will say what becomes of it. Ask it again instead."
      : "There is nothing to judge: this instruction is not under way.",
  );
}
