/** Money as the desk shows it: minor units in, the currency's own form out. */

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** "€25", "€25.50": whole amounts without their zeros. */
export function amount(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const whole = minor % 10 ** decimals === 0;
  return new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    minimumFractionDigits: whole ? 0 : decimals,
  }).format(minor / 10 ** decimals);
}

export { minorOf } from "../../src/words/money.ts";

/** The other way, for a field: 2550 → "25.50". */
export function typedAmount(minor: number | null, currency: string): string {
  if (minor === null) return "";
  const decimals = decimalsOf(currency);
  return (minor / 10 ** decimals).toFixed(minor % 10 ** decimals === 0 ? 0 : decimals);
}
