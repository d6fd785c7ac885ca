/** Money is whole minor units of one currency; nothing here ever makes a float of it. */
export type Money = { readonly minor: number; readonly currency: string };

/** @throws when `minor` is not a whole number: a programmer's mistake. */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new Error(`money must be whole minor units: ${minor}`);
  return { minor, currency };
}

export const nothing = (currency: string): Money => money(0, currency);

/** A share of an amount, rounded half up to whole minor units; `percent` may be broken. */
export const share = (of: Money, percent: number): Money =>
  money(Math.floor((of.minor * percent) / 100 + 0.5), of.currency);

/** "€25.00" as an English reader expects it; the currency's own number of decimals. */
export function spoken({ minor, currency }: Money): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** decimals);
}
