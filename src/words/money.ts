/** Money is whole minor units of one currency; nothing here ever makes a float of it. */
export type Money = { readonly minor: number; readonly currency: string };

/** @throws when `minor` is not a whole number: a programmer's mistake. */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new Error(`money must be whole minor units: ${minor}`);
  return { minor, currency };
}

export const nothing = (currency: string): Money => money(0, currency);

export function isMore(a: Money, b: Money): boolean {
  mustAgree(a, b);
  return a.minor > b.minor;
}

export const less = (a: Money, b: Money): Money => (isMore(a, b) ? b : a);

export function plus(a: Money, b: Money): Money {
  mustAgree(a, b);
  return money(a.minor + b.minor, a.currency);
}

export const sum = (amounts: readonly Money[], currency: string): Money =>
  amounts.reduce(plus, nothing(currency));

/** A share of an amount, rounded half up to whole minor units; `percent` may be broken. */
export const share = (of: Money, percent: number): Money =>
  money(Math.floor((of.minor * percent) / 100 + 0.5), of.currency);

/** "€25.00" as an English reader expects it; the currency's own number of decimals. */
export function spoken({ minor, currency }: Money): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** decimals);
}

/** Mixing currencies is a programmer's mistake, so it stops the program. */
function mustAgree(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new Error(`currencies differ: ${a.currency}, ${b.currency}`);
}
