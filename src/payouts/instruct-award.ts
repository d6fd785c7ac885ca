/** Instruct an award: from now on one instrument carries it to the customer, once. */
import { settleAward } from "../compensation/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { amountOf, type Instruction, keyOf, mustBeUnpaid } from "./instruction.ts";
import { canCarry, isAsked } from "./means.ts";
import type { Needs } from "./needs.ts";
import { type Given, targetFor } from "./target.ts";

type Deed = {
  readonly awardId: string;
  readonly instrumentId: string;
  readonly given: Given;
  readonly by: Actor;
};

/** A new key is made only where the last one surely paid nothing. */
export async function instructAward(
  needs: Needs,
  { awardId, instrumentId, given, by }: Deed,
): Promise<Outcome<Instruction>> {
  const { instructions, instruments, journal, now, newId } = needs;
  if (!(await needs.awards.hold(awardId))) return refused("not_found", "There is no such award.");
  const instrument = await instruments.hold(instrumentId);
  if (!instrument || instrument.removedAt) {
    return refused(
      "no_instrument",
      "There is no such way to pay. Choose one under Settings, Payouts.",
    );
  }
  const { means } = instrument;
  const instruct = { act: "instruct", instrument: means } as const;
  const instructed = await settleAward(needs, { awardId, settlement: instruct, by });
  if (!instructed.ok) return instructed;
  const award = instructed.value;
  const { kind, currency, amountMinor, what, percent, caseId } = award;
  const carried = instrument.carries.some((it) => it.kind === kind && it.currency === currency);
  if (!carried || !canCarry(means, kind)) {
    const because = `${instrument.name} carries no ${kind.replace("_", " ")} in ${currency}.`;
    return refused("not_carried", `${because} Choose another way, or change it under Settings.`);
  }
  if (amountMinor <= 0 && percent === null && means !== "task" && means !== "house") {
    return refused("nothing_to_pay", "This award costs nothing, so there is nothing to pay out.");
  }
  const target = targetFor(means, kind, given);
  if (!target.ok) return target;

  const before = await instructions.holdOfAward(awardId);
  if (before && before.state !== "withdrawn") {
    const unpaid = mustBeUnpaid(before);
    if (!unpaid.ok) return unpaid;
  }
  const id = before?.id ?? newId();
  const round = (before?.round ?? 0) + 1;
  const instruction: Instruction = {
    id,
    awardId,
    caseId,
    instrumentId,
    means,
    kind,
    key: keyOf(id, round),
    round,
    amountMinor,
    currency,
    what,
    percent,
    target: target.value,
    state: means === "task" ? "under_way" : "waiting",
    dueAt: isAsked(means) ? now() : null,
    tries: 0,
    claimedBy: null,
    claimedUntil: null,
    askedAt: null,
    reference: null,
    problem: null,
    proof: null,
    ownerId: target.value.ownerId ?? null,
    createdAt: now(),
    settledAt: null,
  };
  const { id: _, awardId: __, caseId: ___, ...again } = instruction;
  if (before) await instructions.change(before.id, again);
  else await instructions.keep(instruction);
  const { minor, currency: coin } = amountOf(instruction);
  const facts = { instructionId: id, awardId, means, round, amountMinor: minor, currency: coin };
  await journal.add({ what: "payout instructed", by, caseId, facts });
  return done(instruction);
}
