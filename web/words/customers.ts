/** What a customer is to us, in one line. */
import type { Customer } from "../api/shapes.ts";
import { amount } from "./sums.ts";

/** "customer since 2019 · 2nd case with us · €480 a year"; unknown parts are left out. */
export const customerLine = (
  { since, yearlyMinor, referrals }: Pick<Customer, "since" | "yearlyMinor" | "referrals">,
  /** Null where the cases themselves are listed. */
  earlierCases: number | null,
  currency: string,
): string =>
  [
    since ? `customer since ${since.slice(0, 4)}` : "",
    earlierCases === null ? "" : nthCase(earlierCases),
    yearlyMinor === null ? "" : `${amount(yearlyMinor, currency)} a year`,
    referrals === 0 ? "" : `sent us ${referrals} ${referrals === 1 ? "other" : "others"}`,
  ]
    .filter(Boolean)
    .join(" · ");

const nthCase = (earlier: number): string =>
  earlier === 0 ? "first case with us" : `${nth(earlier + 1)} case with us`;

const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const ordinal = new Intl.PluralRules("en", { type: "ordinal" });

/** "1st", "22nd", "13th". */
export const nth = (place: number): string => `${place}${endings[ordinal.select(place)] ?? "th"}`;
