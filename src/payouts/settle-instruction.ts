/** Settle an instruction by what its instrument says: it, its award and the ledger move as one. */
import { type Settlement, settleAward } from "../compensation/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { after, type Instruction, type Standing } from "./instruction.ts";
import type { Said } from "./instrument.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly instructionId: string;
  readonly said: Said;
  readonly sameKeyMinutes: number;
  /** The worker that asked; its word counts only while it still has the instruction. */
  readonly worker?: string;
  readonly by?: Actor;
};

export async function settleInstruction(
  needs: Pick<Needs, "instructions" | "awards" | "ledger" | "journal" | "now">,
  { instructionId, said, sameKeyMinutes, worker, by = THE_DESK }: Deed,
): Promise<Outcome<Instruction>> {
  const { instructions, journal, now } = needs;
  const held = await instructions.hold(instructionId);
  if (!held) return refused("not_found", "There is no such instruction.");
  if (worker && held.claimedBy !== worker) {
    return refused("not_yours", "Another worker has taken this instruction up.");
  }
  const next = after(held, said, now(), sameKeyMinutes);
  // Whoever rang while it was asked wants it to be looked at once more.
  const dueAt = held.dueAt ?? next.dueAt;
  const settled: Instruction = { ...held, ...next, dueAt, claimedBy: null, claimedUntil: null };
  const { id, awardId: _, caseId: __, ...change } = settled;
  await instructions.change(id, change);
  const { awardId } = held;
  if (isOpen(held) && !isOpen(next)) {
    // It was given up, and the instrument has it after all.
    const instruct = { act: "instruct", instrument: held.means } as const;
    const taken = await settleAward(needs, { awardId, settlement: instruct, by });
    if (!taken.ok && !KNOWN.has(taken.refusal.code)) return taken;
  }
  const settlement = moves(held, next);
  if (settlement) {
    const moved = await settleAward(needs, { awardId, settlement, by });
    // A person may have settled the award otherwise: the daily look names the difference.
    if (!moved.ok && !KNOWN.has(moved.refusal.code)) return moved;
    if (!moved.ok) await instructions.change(id, { problem: moved.refusal.because });
  }
  const what = WORD[next.state];
  if (what && next.state !== held.state) {
    const { means, caseId } = held;
    const { reference, problem } = next;
    const facts = { instructionId, awardId, means, reference, because: problem };
    await journal.add({ what, by, caseId, facts });
  }
  return done(settled);
}

const isOpen = ({ state }: Pick<Instruction, "state">): boolean =>
  state === "failed" || state === "reversed";

/** The award stands where it should already, or a person has settled it otherwise. */
const KNOWN = new Set(["already_settled", "not_instructed", "already_withdrawn", "not_paid"]);

const WORD: Partial<Record<Instruction["state"], string>> = {
  confirmed: "payout confirmed",
  failed: "payout failed",
  unknown: "payout unknown",
  reversed: "payout reversed",
};

function moves(
  { state: before, means }: Instruction,
  { state, proof, problem, reference }: Standing,
): Settlement | null {
  if (state === before) return null;
  const because = problem ?? "It was not paid.";
  if (state === "confirmed") return { act: "confirm", proof: proof ?? `${means} ${reference}` };
  if (state === "failed") return { act: "fail", because };
  return state === "reversed" ? { act: "reverse", because } : null;
}
