/**
 * The ledger remembers every amount that we promised, and where it went.
 *
 * An entry moves one amount from one account to another, so the books balance by construction.
 * Entries are only ever added. What was given by mistake or came back is a movement of its own.
 */
import type { By } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { type Money, money } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** Where it comes from: given freely, or owed by law. The two are never mixed. */
export type Source = "goodwill" | "statutory";

/**
 * owed: promised, and not there yet · vouchers: handed over as a code, and not used yet ·
 * given: it has reached the customer. A source sinks below zero by what we are out of pocket.
 */
export type Account = Source | "owed" | "vouchers" | "given";

export type Act = "pledge" | "pay" | "withdraw" | "redeem" | "expire" | "reverse";

export type Entry = {
  readonly act: Act;
  readonly from: Account;
  readonly to: Account;
  readonly amount: Money;
};

/** What we owe one customer for one award, from the pledge on; it has the award's id. */
export type Debt = {
  readonly id: string;
  readonly caseId: string;
  readonly source: Source;
  readonly currency: string;
  readonly pledgedMinor: number;
  readonly owedMinor: number;
  readonly vouchersMinor: number;
  readonly givenMinor: number;
  /** How many entries it has. */
  readonly entries: number;
};

/** What verbs ask of the place where debts and their entries are kept. */
export type Ledger = {
  open(debt: Pick<Debt, "id" | "caseId" | "source" | "currency">): Promise<void>;
  /** Reads a debt and holds it, until the deed is done. */
  hold(id: string): Promise<Debt | null>;
  /** Adds entries of one debt, in their order. */
  enter(
    debt: Pick<Debt, "id" | "caseId" | "source">,
    entry: Entry,
    by: By,
    at: Moment,
  ): Promise<void>;
};

export const opened = (of: Pick<Debt, "id" | "caseId" | "source" | "currency">): Debt => ({
  ...of,
  pledgedMinor: 0,
  owedMinor: 0,
  vouchersMinor: 0,
  givenMinor: 0,
  entries: 0,
});

const moving = (
  { currency }: Debt,
  act: Act,
  [from, to]: readonly [Account, Account],
  minor: number,
): Outcome<Entry> => done({ act, from, to, amount: money(minor, currency) });

/** One award is one promise. */
export const pledge = (debt: Debt, minor: number): Outcome<Entry> =>
  debt.entries === 0
    ? moving(debt, "pledge", [debt.source, "owed"], minor)
    : refused("already_pledged", "This award was pledged already; one award is one promise.");

/** All that is owed reaches the customer, or is handed to them as a voucher. */
export const pay = (debt: Debt, into: "given" | "vouchers" = "given"): Outcome<Entry> =>
  isOwed(debt) ? moving(debt, "pay", ["owed", into], debt.owedMinor) : nothingOwed(debt);

/** All that is owed is taken back, before it has reached the customer. */
export const withdraw = (debt: Debt): Outcome<Entry> =>
  isOwed(debt)
    ? moving(debt, "withdraw", ["owed", debt.source], debt.owedMinor)
    : nothingOwed(debt);

/** The customer uses a voucher, or a part of it. */
export const redeem = (debt: Debt, minor: number): Outcome<Entry> =>
  minor <= debt.vouchersMinor
    ? moving(debt, "redeem", ["vouchers", "given"], minor)
    : refused("too_little_left", "More was asked of this voucher than is left of it.");

/** What is left of a voucher that nobody used in time comes back. */
export const expire = (debt: Debt): Outcome<Entry> =>
  moving(debt, "expire", ["vouchers", debt.source], debt.vouchersMinor);

/**
 * What was given came back: a payment that bounced is owed again, a redemption that was taken back
 * lies on its voucher again. A voucher that ran out may live again, from where it came.
 */
export function reverse(debt: Debt, way: Return, minor: number): Outcome<Entry> {
  const moves: Record<Return, readonly [Account, Account]> = {
    payment: ["given", "owed"],
    redemption: ["given", "vouchers"],
    expiry: [debt.source, "vouchers"],
  };
  const { pledgedMinor, owedMinor, vouchersMinor, givenMinor } = debt;
  const most =
    way === "expiry" ? pledgedMinor - owedMinor - vouchersMinor - givenMinor : givenMinor;
  return minor <= most
    ? moving(debt, "reverse", moves[way], minor)
    : refused("more_than_given", "No more can come back than was given.");
}
type Return = "payment" | "redemption" | "expiry";

/** A free service costs nothing, so nothing lies in its accounts; its award knows its state. */
const isOwed = ({ owedMinor, pledgedMinor, entries }: Debt): boolean =>
  entries > 0 && (owedMinor > 0 || pledgedMinor === 0);

const nothingOwed = ({ entries }: Debt): Outcome<never> =>
  entries === 0
    ? refused("nothing_pledged", "Nothing was pledged under this award.")
    : refused("already_settled", "Nothing is owed under this award any more; that stands.");

/** A debt after one more entry; the database reckons the same by itself. */
export function after(debt: Debt, { act, from, to, amount }: Entry): Debt {
  const moved = (account: Account) =>
    (to === account ? amount.minor : 0) - (from === account ? amount.minor : 0);
  return {
    ...debt,
    pledgedMinor: debt.pledgedMinor + (act === "pledge" ? amount.minor : 0),
    owedMinor: debt.owedMinor + moved("owed"),
    vouchersMinor: debt.vouchersMinor + moved("vouchers"),
    givenMinor: debt.givenMinor + moved("given"),
    entries: debt.entries + 1,
  };
}
