/** A difference is where instrument, awards and ledger don't say the same. */
import { amountOf, type Instruction, isAsked, type Listed } from "../payouts/index.ts";
import { type Book, bookOf, instructionIn, type Listing } from "./listing.ts";
import type { Moment } from "../words/moment.ts";
import { spoken } from "../words/money.ts";

/**
 * open_here: paid there, and not confirmed here · missing_there: confirmed here, and not listed
 * there · unpaid_there: confirmed here, and not paid there · amount: another amount · doubled: paid
 * twice there · foreign: it bears a key of ours that we never made · award: the award says another
 * thing than its instruction · ledger: the books say another thing than the award.
 */
export type DifferenceKind =
  | "open_here"
  | "missing_there"
  | "unpaid_there"
  | "amount"
  | "doubled"
  | "foreign"
  | "award"
  | "ledger";

/** What was found, before it is kept. */
export type Found = {
  readonly kind: DifferenceKind;
  /** The same difference has the same: it is kept once, however often it is found. */
  readonly subject: string;
  readonly says: string;
  readonly instrumentId: string;
  readonly instructionId: string | null;
  readonly awardId: string | null;
  readonly caseId: string | null;
  readonly reference: string | null;
};

export type Difference = Found & {
  readonly id: string;
  readonly foundAt: Moment;
  /** When it had come right by itself. */
  readonly goneAt: Moment | null;
  readonly settledAt: Moment | null;
  readonly settledBy: string | null;
  readonly words: string | null;
};

/** An instruction beside what its award and the ledger say. */
export type Beside = {
  readonly instruction: Instruction;
  readonly award: string;
  /** What the ledger has given for it so far, less what came back. */
  readonly givenMinor: number;
};

/** Looks at one instrument: what it lists, beside all that went over it in the same time. */
export function differencesIn(
  instrumentId: string,
  listing: Listing | null,
  besides: readonly Beside[],
): Found[] {
  const here = besides.flatMap((beside) => withinHouse(instrumentId, beside));
  if (listing === null) return here;
  const book = bookOf(listing);
  const there = besides.flatMap((beside) => between(instrumentId, beside, book));
  const known = new Set(besides.map(({ instruction }) => instruction.id));
  return [...there, ...foreignIn(instrumentId, listing.payments, known), ...here];
}

const IN_FLIGHT = new Set(["waiting", "claimed", "asked", "under_way", "unknown"]);

/** What can be seen without asking anybody. */
function withinHouse(instrumentId: string, { instruction, award, givenMinor }: Beside): Found[] {
  const { state, amountMinor, currency, what } = instruction;
  const note = noteOf(instrumentId, instruction);
  const wanted = state === "confirmed" ? "paid" : IN_FLIGHT.has(state) ? "instructed" : award;
  const amount = spoken({ minor: amountMinor, currency });
  if (award !== wanted) {
    const says = `${what}, ${amount}: its instruction is ${said(state)}, its award ${said(award)}.`;
    return [note("award", says)];
  }
  const given = award === "paid" ? amountMinor : 0;
  if (givenMinor === given) return [];
  const booked = spoken({ minor: givenMinor, currency });
  return [
    note("ledger", `${what}, ${amount}: the award is ${said(award)}, the books gave ${booked}.`),
  ];
}

function between(instrumentId: string, { instruction }: Beside, book: Book): Found[] {
  const { id, reference, state, target, what, means, askedAt } = instruction;
  const note = noteOf(instrumentId, instruction);
  const asked = amountOf(instruction);
  const amount = spoken(asked);
  const named = reference ? (book.byReference.get(reference) ?? []) : [];
  const mine = [...new Set([...(book.byInstruction.get(id) ?? []), ...named])];
  const paid = mine.filter((each) => each.state === "paid");
  if (paid.length > 1) {
    return [note("doubled", `${what}, ${amount}: it was paid ${paid.length} times there.`)];
  }
  const [one] = paid;
  if (!one) {
    if (state !== "confirmed" || !isAsked(means)) return [];
    const [other] = mine;
    // Older than the list, it can't stand there.
    if (!other && (!askedAt || askedAt < book.since)) return [];
    return other
      ? [note("unpaid_there", `${what}, ${amount}: confirmed here, ${said(other.state)} there.`)]
      : [note("missing_there", `${what}, ${amount}: confirmed here, and not listed there.`)];
  }
  if (one.amount && (one.amount.minor !== asked.minor || one.amount.currency !== asked.currency)) {
    return [note("amount", `${what}: ${amount} was asked, ${spoken(one.amount)} was paid there.`)];
  }
  const twin = (book.strangers.get(target?.payment ?? target?.order ?? "") ?? []).find(
    (each) => each.amount?.minor === asked.minor && each.amount.currency === asked.currency,
  );
  const doubled = twin
    ? [
        note(
          "doubled",
          `${what}, ${amount}: somebody paid the same there by hand (${twin.reference}).`,
        ),
      ]
    : [];
  const open =
    state === "confirmed"
      ? []
      : [note("open_here", `${what}, ${amount}: paid there, and ${said(state)} here.`)];
  return [...doubled, ...open];
}

const foreignIn = (
  instrumentId: string,
  payments: readonly Listed[],
  known: ReadonlySet<string>,
): Found[] =>
  payments.flatMap(({ key, state, reference, amount }) => {
    const id = instructionIn(key);
    if (id === undefined || known.has(id) || state !== "paid") return [];
    const what = amount ? spoken(amount) : reference;
    const found = {
      kind: "foreign" as const,
      subject: `foreign ${key}`,
      says: `${what}: paid there under a key of ours that is not known here.`,
      reference,
    };
    return [{ ...found, instrumentId, instructionId: null, awardId: null, caseId: null }];
  });

const noteOf =
  (instrumentId: string, { id, awardId, caseId, key, reference }: Instruction) =>
  (kind: DifferenceKind, says: string): Found => ({
    kind,
    subject: `${kind} ${key}`,
    says,
    instrumentId,
    instructionId: id,
    awardId,
    caseId,
    reference,
  });

const said = (state: string): string => state.replace("_", " ");
