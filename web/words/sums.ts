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

/** Reads "1,250.50", "1.250,50" or "25" as minor units; null when it is no amount. */
export function minorOf(typed: string, currency: string): number | null {
  const text = typed.replace(/[\s'’]/g, "");
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const decimals = decimalsOf(currency);
  const mark = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const tail = mark < 0 ? "" : text.slice(mark + 1);
  const broken = decimals > 0 && tail.length > 0 && tail.length <= decimals;
  const digits = (part: string) => part.replace(/[.,]/g, "");
  const whole = broken ? digits(text.slice(0, mark)) : digits(text);
  return Number(whole) * 10 ** decimals + Number((broken ? tail : "").padEnd(decimals, "0"));
}

/** The other way, for a field: 2550 → "25.50". */
export function typedAmount(minor: number | null, currency: string): string {
  if (minor === null) return "";
  const decimals = decimalsOf(currency);
  return (minor / 10 ** decimals).toFixed(minor % 10 ** decimals === 0 ? 0 : decimals);
}
