/** The books: what the entries of one currency come to, and whether others say the same. */
import type { Account, Act, Source } from "./ledger.ts";

/** Entries of one kind, added up. */
export type Moved = {
  readonly currency: string;
  readonly source: Source;
  readonly act: Act;
  readonly from: Account;
  readonly to: Account;
  /** Within the span that was asked for, and ever until its end. */
  readonly minor: number;
  readonly everMinor: number;
  readonly count: number;
};

/** Minor units. What moved within the span; and what lies there at its end. */
export type Sums = {
  readonly pledgedMinor: number;
  /** Used, paid, shipped, done: with the customer; less what came back. */
  readonly givenMinor: number;
  readonly withdrawnMinor: number;
  readonly issuedMinor: number;
  readonly redeemedMinor: number;
  readonly expiredMinor: number;
  /** Payments that came back, and are owed again. */
  readonly reversedMinor: number;
  readonly owedMinor: number;
  readonly vouchersMinor: number;
  /** What it has cost or will: given, owed, and on vouchers; until the end of the span. */
  readonly costMinor: number;
};

export type Books = Sums & {
  readonly currency: string;
  readonly sources: Readonly<Record<Source, Sums>>;
  readonly entries: number;
  /** Nothing is lost between the accounts, and debts, awards and vouchers say the same. */
  readonly balanced: boolean;
};

/** What others than the entries say of one currency: a second and a third witness. */
export type Witness = { readonly owedMinor: number; readonly vouchersMinor: number };
export type Witnesses = ReadonlyMap<string, Readonly<Record<string, Witness>>>;

const SOURCES = ["goodwill", "statutory"] as const;

export function sumsOf(moved: readonly Moved[]): Sums {
  const sum = (key: "minor" | "everMinor", which: (each: Moved) => boolean): number =>
    moved.reduce((total, each) => total + (which(each) ? each[key] : 0), 0);
  const flow = (act: Act, from?: Account, to?: Account) =>
    sum(
      "minor",
      (each) => each.act === act && (!from || each.from === from) && (!to || each.to === to),
    );
  const lies = (account: Account, key: "minor" | "everMinor" = "everMinor") =>
    sum(key, ({ to }) => to === account) - sum(key, ({ from }) => from === account);
  return {
    pledgedMinor: flow("pledge"),
    givenMinor: lies("given", "minor"),
    withdrawnMinor: flow("withdraw"),
    issuedMinor: flow("pay", "owed", "vouchers"),
    redeemedMinor: flow("redeem") - flow("reverse", "given", "vouchers"),
    expiredMinor: flow("expire") - flow("reverse", "goodwill") - flow("reverse", "statutory"),
    reversedMinor: flow("reverse", "given", "owed"),
    owedMinor: lies("owed"),
    vouchersMinor: lies("vouchers"),
    costMinor: lies("owed") + lies("vouchers") + lies("given"),
  };
}

/** One book a currency; `witnesses` speak of now, so only books that end now are asked to agree. */
export function booksOf(moved: readonly Moved[], witnesses?: Witnesses): Books[] {
  const currencies = new Set([
    ...moved.map(({ currency }) => currency),
    ...(witnesses?.keys() ?? []),
  ]);
  return [...currencies].sort().map((currency) => {
    const mine = moved.filter((each) => each.currency === currency);
    const of = (source: Source) => sumsOf(mine.filter((each) => each.source === source));
    const [all, goodwill, statutory] = [sumsOf(mine), of("goodwill"), of("statutory")];
    const told = Object.values(witnesses?.get(currency) ?? {});
    const agrees = told.every(
      ({ owedMinor, vouchersMinor }) =>
        owedMinor === all.owedMinor && vouchersMinor === all.vouchersMinor,
    );
    return {
      currency,
      ...all,
      sources: { goodwill, statutory },
      entries: mine.reduce((sum, { count }) => sum + count, 0),
      balanced: agrees && isWhole(mine) && [goodwill, statutory].every(isSound),
    };
  });
}

/** What left the sources is what lies with us, on vouchers and with customers; to the cent. */
const isWhole = (moved: readonly Moved[]): boolean =>
  SOURCES.every((source) => {
    const mine = moved.filter((each) => each.source === source);
    const other = source === "goodwill" ? "statutory" : "goodwill";
    const out = total(mine, ({ from }) => from === source);
    const back = total(mine, ({ to }) => to === source);
    const stray = mine.some(({ from, to }) => from === other || to === other);
    return !stray && out - back === sumsOf(mine).costMinor;
  });

const total = (moved: readonly Moved[], which: (each: Moved) => boolean): number =>
  moved.reduce((sum, each) => sum + (which(each) ? each.everMinor : 0), 0);

const isSound = ({ owedMinor, vouchersMinor, costMinor }: Sums): boolean =>
  owedMinor >= 0 && vouchersMinor >= 0 && costMinor >= owedMinor + vouchersMinor;
