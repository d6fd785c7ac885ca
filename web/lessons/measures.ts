/** How a measure is written and drawn. */
import { KIND_WORDS as REMEDIES } from "../offers/remedy.ts";
import { KIND_WORDS as PROMISES } from "../promises/promises.ts";
import { languageName } from "../words/languages.ts";
import { amount } from "../words/sums.ts";

export type Unit = "minutes" | "share" | "money" | "count" | "score" | "points";
export type Part = { readonly label: string; readonly value: number; readonly cases: string[] };

const WORDS: Record<string, Record<string, string>> = {
  money_promised: REMEDIES,
  money_paid: REMEDIES,
  promises_late: PROMISES,
};

/** A part as the rest of the desk calls it: "Done again", not "redo"; what failed, by its name. */
export function partSays(
  measure: string,
  label: string,
  failures: readonly { readonly id: string; readonly name: string }[],
): string {
  const id = label.replaceAll(" ", "_");
  if (measure === "failures" || measure === "recurrence")
    return failures.find((failure) => failure.id === id)?.name ?? label;
  return WORDS[measure]?.[id] ?? label;
}

/** What each scale of the field asks. */
export const SCALE_WORDS = {
  csat: "How satisfied they are, 1 to 5 (CSAT)",
  nps: "Whether they would recommend us, 0 to 10 (NPS)",
  ces: "Whether it was made easy, 1 to 7 (CES)",
} as const;
export type ScaleName = keyof typeof SCALE_WORDS;

type Span = { readonly firstOn: string | null; readonly lastOn: string | null };

/** ", 1 Oct to 31 Oct 2026"; nothing where no day is known. */
export function spanSaid({ firstOn, lastOn }: Span): string {
  if (!firstOn || !lastOn) return "";
  const year = firstOn.slice(0, 4) === lastOn.slice(0, 4) ? {} : YEAR;
  const first = firstOn === lastOn ? "" : `${dayOf(firstOn, year)} to `;
  return `, ${first}${dayOf(lastOn, YEAR)}`;
}

const YEAR = { year: "numeric" } as const;
const dayOf = (on: string, year: { year?: "numeric" }): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
    ...year,
  }).format(new Date(on));

const number = (value: number, digits: number): string =>
  new Intl.NumberFormat("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes as one says them: "12 min", "3 h 20 min", "2 d 4 h". */
export function lasting(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < HOUR) return `${whole} min`;
  const [big, small, bigWord, smallWord] =
    whole < DAY
      ? [Math.floor(whole / HOUR), whole % HOUR, "h", "min"]
      : [Math.floor(whole / DAY), Math.floor((whole % DAY) / HOUR), "d", "h"];
  return small === 0 ? `${big} ${bigWord}` : `${big} ${bigWord} ${small} ${smallWord}`;
}

/** The value in its unit; a share is 0 to 1, money whole minor units. */
export function said(value: number, unit: Unit, currency: string): string {
  if (unit === "minutes") return lasting(value);
  if (unit === "share") return `${number(value * 100, 0)} %`;
  if (unit === "money") return amount(Math.round(value), currency);
  if (unit === "points") return `${value < 0 ? "−" : ""}${number(Math.abs(value), 0)}`;
  return number(value, unit === "score" ? 1 : 0);
}

/** By how much something moved: "+2.8", "−0.4", "0.0". */
export const moved = (value: number, unit: Unit, currency: string): string => {
  const size = said(Math.abs(value), unit, currency);
  return value === 0 ? size : `${value > 0 ? "+" : "−"}${size}`;
};

/** Two parts that stand before and after one another are a slope; anything else is bars. */
export const drawnAs = (parts: readonly Part[]): "nothing" | "slope" | "bars" => {
  if (parts.length === 0) return "nothing";
  const pair = parts.length === 2 && /before/i.test(parts[0]?.label ?? "");
  return pair && /after/i.test(parts[1]?.label ?? "") ? "slope" : "bars";
};

/** Each value as a share of the largest, 0 to 1, so that bars start at zero and never lie. */
export function lengths(values: readonly number[]): readonly number[] {
  const most = Math.max(0, ...values);
  return values.map((value) => (most > 0 ? Math.max(0, value) / most : 0));
}

const BEGIN_OF_SCORES = 1;
const END_OF_SCORES = 5;

/** A slope's two ends, 0 (bottom) to 1: scores on their whole scale, the rest from zero. */
export function heights([from, to]: readonly [number, number], unit: Unit): [number, number] {
  if (unit === "score") {
    const on = (value: number) => (value - BEGIN_OF_SCORES) / (END_OF_SCORES - BEGIN_OF_SCORES);
    return [on(from), on(to)];
  }
  const most = unit === "share" ? 1 : Math.max(from, to);
  return most > 0 ? [from / most, to / most] : [0, 0];
}

export type Books = {
  readonly pledgedMinor: number;
  readonly givenMinor: number;
  readonly vouchersMinor: number;
  readonly owedMinor: number;
  readonly withdrawnMinor: number;
  readonly expiredMinor: number;
};

/** What was pledged, and where it went: each as a share of the pledged. */
export function balance({ pledgedMinor, ...books }: Books) {
  const share = (minor: number) => (pledgedMinor > 0 ? minor / pledgedMinor : 0);
  const { givenMinor, vouchersMinor, owedMinor, withdrawnMinor, expiredMinor } = books;
  const found = givenMinor + vouchersMinor + owedMinor + withdrawnMinor + expiredMinor;
  return {
    given: share(givenMinor),
    vouchers: share(vouchersMinor),
    owed: share(owedMinor),
    withdrawn: share(withdrawnMinor),
    expired: share(expiredMinor),
    differsBy: pledgedMinor - found,
  };
}

/** Of whom the audit speaks, as its sentence begins. */
export function aboutWhom(side: "colleague" | "channel" | "language" | "worth", group: string) {
  if (group.endsWith("not known") || group.endsWith("not noted")) return `Whose ${notKnown(group)}`;
  if (side === "colleague") return `Offers by ${group}`;
  if (side === "channel") return `Who came by ${group === "api" ? "another system" : group}`;
  return side === "language" ? `Who writes ${languageName(group)}` : `Who ${group}`;
}
const notKnown = (group: string): string => group.replace(/ not (?=known$|noted$)/, " is not ");
