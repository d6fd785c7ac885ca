/**
 * An instruction carries one award to the customer, over one instrument, exactly once.
 *
 *   waiting → claimed → asked → under_way → confirmed → reversed
 *                ↓        ↓         ↓
 *             waiting  unknown   failed → (a person) waiting again, or withdrawn: paid by hand
 *
 * From "asked" on the instrument may have it. Whatever isn't answered clearly is unknown, and is
 * asked about; a new key is made only when it is certain that nothing was paid.
 */
import type { RemedyKind } from "../policies/index.ts";
import { isAfter, type Moment, minutesLater } from "../words/moment.ts";
import { type Money, spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Said } from "./instrument.ts";
import type { Means } from "./means.ts";
import type { Target } from "./target.ts";

/**
 * waiting: for its moment, nothing was asked · claimed: a worker has it, nothing was asked ·
 * asked: the instrument may have it, its answer is not in · under_way: the instrument has it, and
 * isn't done · confirmed: it has arrived · failed: surely not paid · unknown: nobody knows, it is
 * asked about · reversed: it was paid and came back · withdrawn: paid by hand, or not at all.
 */
export type InstructionState =
  | "waiting"
  | "claimed"
  | "asked"
  | "under_way"
  | "confirmed"
  | "failed"
  | "unknown"
  | "reversed"
  | "withdrawn";

export type Instruction = {
  readonly id: string;
  readonly awardId: string;
  readonly caseId: string;
  readonly instrumentId: string;
  readonly means: Means;
  readonly kind: RemedyKind;
  /** Under this the instrument does it once, however often it is asked. */
  readonly key: string;
  /** How often a key was made: again only after a sure no. */
  readonly round: number;
  readonly amountMinor: number;
  readonly currency: string;
  readonly what: string;
  readonly percent: number | null;
  /** Where it goes; nothing once its customer was erased. */
  readonly target: Target | null;
  readonly state: InstructionState;
  /** When the machine looks at it next; null: a person, or the instrument itself, moves it on. */
  readonly dueAt: Moment | null;
  /** Questions put to the instrument since the last clear answer. */
  readonly tries: number;
  readonly claimedBy: string | null;
  readonly claimedUntil: Moment | null;
  /** When its key was first given away. */
  readonly askedAt: Moment | null;
  /** What the instrument calls it. */
  readonly reference: string | null;
  readonly problem: string | null;
  readonly proof: string | null;
  /** For a task: who does it. */
  readonly ownerId: string | null;
  readonly createdAt: Moment;
  readonly settledAt: Moment | null;
};

export type Standing = Pick<
  Instruction,
  "state" | "dueAt" | "tries" | "askedAt" | "reference" | "problem" | "proof" | "settledAt"
>;

export const keyOf = (id: string, round: number): string => `amends-${id}-${round}`;

export const amountOf = ({
  amountMinor: minor,
  currency,
}: Pick<Instruction, "amountMinor" | "currency">): Money => ({ minor, currency });

/** Our choice: soon at first, then seldom; after the last the desk looks twice a day. */
const PATIENCE_MINUTES = [1, 2, 5, 15, 60, 240, 720];
const patience = (tries: number): number => PATIENCE_MINUTES[tries] ?? 720;
/** So often a door may be shut before a person is told. */
const SHUT_MOST = 8;

/**
 * Where an instruction stands after the instrument has spoken. `sameKeyMinutes`: for so long it
 * knows a key again; within that one may ask again under it, and never gets two.
 */
export function after(
  { state, tries, askedAt, reference, ...instruction }: Instruction,
  said: Said,
  now: Moment,
  sameKeyMinutes: number,
): Standing {
  const stays = { askedAt, reference, proof: instruction.proof, settledAt: instruction.settledAt };
  const later = minutesLater(now, patience(tries));
  const wasPaid = state === "confirmed" || state === "reversed";
  switch (said.end) {
    case "confirmed": {
      const wrong = amountWrong(amountOf(instruction), said.amount);
      if (wrong) {
        const found = { ...stays, reference: said.reference, problem: wrong };
        return { ...found, state: "unknown", dueAt: null, tries };
      }
      const settledAt = wasPaid && state === "confirmed" ? instruction.settledAt : now;
      const end = { state: "confirmed", dueAt: null, tries: 0, problem: null } as const;
      return { ...end, askedAt, reference: said.reference, proof: said.proof, settledAt };
    }
    case "under_way": {
      const on = { ...stays, reference: said.reference, problem: said.says };
      return { ...on, state: "under_way", dueAt: later, tries: tries + 1 };
    }
    case "refused": {
      const next = wasPaid ? "reversed" : "failed";
      const ended = { ...stays, problem: said.because, settledAt: now };
      return { ...ended, state: next, dueAt: null, tries: 0 };
    }
    case "shut": {
      // A door that was shut to a question about it says nothing of what became of it.
      if (state !== "claimed" && state !== "asked") {
        return { ...stays, state, dueAt: later, tries: tries + 1, problem: said.because };
      }
      const ended = tries + 1 >= SHUT_MOST;
      const back = { ...stays, askedAt: null, tries: tries + 1, problem: said.because };
      return ended
        ? { ...back, state: "failed", dueAt: null, settledAt: now }
        : { ...back, state: "waiting", dueAt: later };
    }
    case "absent": {
      if (wasPaid) return { ...stays, state, dueAt: null, tries: 0, problem: MISSING_THERE };
      if (state === "failed") {
        return { ...stays, state, dueAt: null, tries: 0, problem: instruction.problem };
      }
      const until = minutesLater(askedAt ?? now, sameKeyMinutes);
      const again = isAfter(until, now);
      const back = { ...stays, tries: tries + 1 };
      return again
        ? { ...back, state: "waiting", dueAt: now, problem: null }
        : { ...back, state: "failed", dueAt: null, problem: NEVER_THERE, settledAt: now };
    }
    case "unknown": {
      const still = state === "claimed" || state === "asked" ? "unknown" : state;
      return { ...stays, state: still, dueAt: later, tries: tries + 1, problem: said.because };
    }
  }
}

const MISSING_THERE = "It was confirmed, and the instrument does not know it any more.";
const NEVER_THERE = "The instrument surely does not have it: it lists no such payment.";

function amountWrong(asked: Money, paid: Money | null): string | null {
  if (!paid || (paid.minor === asked.minor && paid.currency === asked.currency)) return null;
  return `The instrument says ${spoken(paid)} where ${spoken(asked)} was asked. Look there.`;
}

/** What a worker that fell leaves behind: nothing was asked, or nobody knows. */
export const fallen = (state: InstructionState): InstructionState =>
  state === "claimed" ? "waiting" : state === "asked" ? "unknown" : state;

/** Whether it is certain that nothing reached the customer by it. */
export const surelyUnpaid = ({ state, means, claimedBy, askedAt }: Instruction): boolean =>
  state === "failed" ||
  state === "reversed" ||
  // Asked once and not known there, it is asked again: what was on the line may yet get through.
  (state === "waiting" && claimedBy === null && askedAt === null) ||
  (state === "under_way" && means === "task");

export function mustBeUnpaid(instruction: Instruction): Outcome<true> {
  if (surelyUnpaid(instruction)) return done(true);
  if (instruction.state === "confirmed") {
    return refused("already_settled", "This was paid and confirmed; that stands.");
  }
  if (instruction.state === "withdrawn") {
    return refused("instruction_withdrawn", "This instruction was taken back already.");
  }
  return refused(
    "maybe_paid",
    "Nobody knows yet whether this was paid. Ask again what became of it, or look there.",
  );
}
