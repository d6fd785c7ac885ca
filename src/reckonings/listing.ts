/** A listing is what an instrument says was paid over it, and since when. */
import type { Listed } from "../payouts/index.ts";
import type { Moment } from "../words/moment.ts";

export type Listing = { readonly since: Moment; readonly payments: readonly Listed[] };

/** A listing, so that each payment is found at once however many there are. */
export type Book = {
  readonly since: Moment;
  readonly byInstruction: ReadonlyMap<string, readonly Listed[]>;
  readonly byReference: ReadonlyMap<string, readonly Listed[]>;
  /** Payments that bear no key of ours, by what they were paid for. */
  readonly strangers: ReadonlyMap<string, readonly Listed[]>;
};

const KEY = /^amends-(.+)-\d+$/;
/** Whichever round it was: an instruction is paid once over all of them. */
export const instructionIn = (key: string | null): string | undefined => KEY.exec(key ?? "")?.[1];

export function bookOf({ since, payments }: Listing): Book {
  const strange = payments.filter(({ key, state }) => key === null && state === "paid");
  return {
    since,
    byInstruction: grouped(payments, ({ key }) => instructionIn(key)),
    byReference: grouped(payments, ({ reference }) => reference),
    strangers: grouped(strange, ({ of }) => of ?? undefined),
  };
}

function grouped(
  payments: readonly Listed[],
  by: (payment: Listed) => string | undefined,
): ReadonlyMap<string, readonly Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const payment of payments) {
    const name = by(payment);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(payment);
    else groups.set(name, [payment]);
  }
  return groups;
}
