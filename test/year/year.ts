/** A simulated year: cases through policy, approval and ledger, and a plain tally beside it. */
import { tendOffers } from "../../src/compensation/index.ts";
import { type Books, booksOf } from "../../src/ledger/index.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { expireVouchers } from "../../src/vouchers/index.ts";
import { daysLater } from "../../src/words/moment.ts";
import { FOUNDED_AT } from "../founded.ts";
import { type Complaint, complaintOf, putIn } from "./complaints.ts";
import { foundThree, type House, sure } from "./houses.ts";
import { type Counts, offered } from "./offering.ts";
import { settled } from "./settling.ts";
import { type Sums, sumsOf, type Tallies } from "./tally.ts";

export type Year = {
  readonly books: readonly Books[];
  readonly tallies: ReadonlyMap<string, Sums>;
  readonly counts: Readonly<Counts>;
};

export type Living = {
  readonly cases: number;
  readonly seed?: number;
  /** Cases that are worked on side by side. */
  readonly lanes?: number;
  /** With all that the desk does besides; slower. */
  readonly whole?: boolean;
  readonly say?: (lived: number) => void;
};

const PUT_IN_AT_ONCE = 100;
/** Of five complaints three come in euros, one in pounds, one in yen. */
const SHARES = [0, 0, 0, 1, 2] as const;

/** Each deed is a transaction of its own, as behind a door; only HTTP is left out. */
export async function liveYear(
  engine: Engine,
  { cases, seed = 2026, lanes = 1, whole = false, say }: Living,
): Promise<Year> {
  const houses = await foundThree(engine, whole);
  const tallies: Tallies = new Map();
  const counts: Counts = {
    offers: 0,
    approved: 0,
    refused: 0,
    accepted: 0,
    declined: 0,
    silent: 0,
    awards: 0,
  };
  for (let from = 0; from < cases; from += PUT_IN_AT_ONCE) {
    const many = Math.min(PUT_IN_AT_ONCE, cases - from);
    const waiting: { house: House; complaint: Complaint }[] = [];
    for (const [place, house] of houses.entries()) {
      const theirs = Array.from({ length: many }, (_, nth) => from + nth).filter(
        (nth) => SHARES[nth % SHARES.length] === place,
      );
      const complaints = theirs.map((nth) => complaintOf(seed, nth, dayOf(nth, cases)));
      await putIn(house, complaints, from);
      waiting.push(...complaints.map((complaint) => ({ house, complaint })));
    }
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { house, complaint } = next;
        for (const award of await offered(house, complaint, counts)) {
          await settled(house, complaint, award, tallies);
        }
        house.forget(complaint.caseId);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    say?.(from + many);
  }
  const books: Books[] = [];
  for (const house of houses) {
    await runOut(house, tallies);
    books.push(
      ...(await house.look(async ({ ledger, witnesses }) =>
        booksOf(await ledger.moved({}), await witnesses()),
      )),
    );
  }
  return { books, tallies, counts };
}

const dayOf = (nth: number, cases: number) =>
  daysLater(FOUNDED_AT, Math.floor((nth / cases) * 365));

/** Long after: offers that nobody answered, and what was left on the older vouchers. */
async function runOut({ deed }: House, tallies: Tallies): Promise<void> {
  const at = daysLater(FOUNDED_AT, 365 + 200);
  for (let did = 1; did > 0; ) {
    const round = { task: "expire", now: at, limit: 200 } as const;
    did = sure(await deed(at, (it) => tendOffers(it, round))).tended;
  }
  for (let did = 1; did > 0; ) {
    did = sure(
      await deed(at, (it) => {
        // What runs out is told by the voucher, so the tally hears of it where it is booked.
        const enter: typeof it.ledger.enter = (debt, entry, by, when) => {
          const entitlementId = debt.source === "statutory" ? debt.id : null;
          const sums = sumsOf(tallies, { currency: entry.amount.currency, entitlementId });
          sums.vouchers -= entry.amount.minor;
          sums.back += entry.amount.minor;
          return it.ledger.enter(debt, entry, by, when);
        };
        return expireVouchers({ ...it, ledger: { ...it.ledger, enter } }, { limit: 200 });
      }),
    );
  }
}
