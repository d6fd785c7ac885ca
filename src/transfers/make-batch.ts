/** Make a batch: all transfers that wait leave in one file, and none of them in another. */
import type { Instruction } from "../payouts/index.ts";
import { may } from "../people/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Batch, messageIdOf, mustBeSound, type Transfer } from "./batch.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly instrumentId: string;
  readonly currency: string;
  readonly day: string;
  readonly by: Actor;
};

/** From now on the bank may have it: an instruction in a file is never put into a second one. */
export async function makeBatch(
  { instruments, instructions, batches, journal, now, newId }: Needs,
  { instrumentId, currency, day, by }: Deed,
): Promise<Outcome<Batch>> {
  const allowed = may(by, "transfer:export");
  if (!allowed.ok) return allowed;
  const instrument = await instruments.hold(instrumentId);
  if (instrument?.means !== "bank" || instrument.removedAt) {
    return refused("no_instrument", "There is no such account to pay from.");
  }
  const waiting = await instructions.holdWaiting(instrumentId, currency);
  const transfers = waiting.flatMap(transferOf);
  const madeAt = now();
  const sum = mustBeSound(transfers, day, madeAt.slice(0, 10));
  if (!sum.ok) return sum;
  const id = newId();
  const messageId = messageIdOf(id, madeAt);
  const sumMinor = sum.value;
  const count = transfers.length;
  const made = { id, instrumentId, messageId, currency, count, sumMinor, day, madeAt };
  const batch: Batch = { ...made, by: byOf(by) };
  await batches.keep(batch);
  const state = { state: "under_way", askedAt: madeAt, reference: messageId } as const;
  for (const each of transfers) await instructions.change(each.id, state);
  const facts = { batchId: id, messageId, count, sumMinor, currency };
  await journal.add({ what: "transfers exported", by, facts });
  return done(batch);
}

/** What the bank is asked for; nothing where the account was erased with its customer. */
export function transferOf({ id, amountMinor, target, what }: Instruction): Transfer[] {
  const { iban, holder, bic } = target ?? {};
  return iban && holder ? [{ id, amountMinor, iban, holder, bic: bic ?? null, what }] : [];
}
