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

/** A format is dear to make, and there are few currencies and languages. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, language = "en"): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(language, { style: "currency", currency });
  formats.set(key, format);
  return format;
}

/** How many minor units a whole coin has: 100 cents in a euro, one yen in a yen. */
export const coinOf = (currency: string): number =>
  10 ** (formatOf(currency).resolvedOptions().maximumFractionDigits ?? 2);

/** "€25.00" as a reader of the language expects it; the currency's own number of decimals. */
export const spoken = ({ minor, currency }: Money, language = "en"): string =>
  formatOf(currency, language).format(minor / coinOf(currency));

/** Reads "1,250.50", "1.250,50" or "25" as minor units; null when it is no amount. */
export function minorOf(typed: string, currency: string): number | null {
  const text = typed.replace(/[\s'’]/g, "");
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const decimals = `${coinOf(currency)}`.length - 1;
  const mark = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const tail = mark < 0 ? "" : text.slice(mark + 1);
  const broken = decimals > 0 && tail.length > 0 && tail.length <= decimals;
  const digits = (part: string) => part.replace(/[.,]/g, "");
  const whole = broken ? digits(text.slice(0, mark)) : digits(text);
  return Number(whole) * 10 ** decimals + Number((broken ? tail : "").padEnd(decimals, "0"));
}
