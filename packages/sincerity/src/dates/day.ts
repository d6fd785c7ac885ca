/** A day of the calendar as people write it: 3 May, May 3rd 2026, 03/05/2026, 2026-05-03. */

export const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
export const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** Which comes first in 03/05/2026. */
export type DateOrder = "day-first" | "month-first";

/** A day as it was written; `month` counts from 0. `length` is in words of the text. */
export type Written = {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly length: number;
};

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^20\d\d$/;
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
  "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
const NAMED = ORDINALS.split(" ");

/** 3, 3rd, third; 0 for anything else. */
const dayIn = (word: string): number => {
  const digits = ORDINAL.exec(word)?.[1];
  const day = digits ? Number(digits) : NAMED.indexOf(word) + 1;
  return day > 31 ? 0 : day;
};

const SHORT = new Map(
  MONTHS.flatMap((name, month): [string, number][] => [
    [name, month],
    [name.slice(0, 3), month],
  ]),
).set("sept", 8);

const monthIn = (word: string): number => SHORT.get(word) ?? -1;

const withYear = (day: number, month: number, year: string, length: number): Written =>
  YEAR.test(year) ? { day, month, year: Number(year), length: length + 1 } : { day, month, length };

const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})$/;
const ISO = /^(20\d\d)-(\d\d)-(\d\d)$/;

const inFigures = (word: string, order: DateOrder): Written | undefined => {
  const iso = ISO.exec(word);
  if (iso) return inMonth(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const slashed = SLASHED.exec(word);
  if (!slashed) return undefined;
  const [one, two] = [Number(slashed[1]), Number(slashed[2])];
  const year = Number(slashed[3]) + ((slashed[3] ?? "").length < 4 ? 2000 : 0);
  const monthFirst = two > 12 || (order === "month-first" && one <= 12);
  return monthFirst ? inMonth(two, one, year) : inMonth(one, two, year);
};

const inMonth = (day: number, month: number, year: number): Written | undefined =>
  day > 0 && day <= 31 && month > 0 && month <= 12
    ? { day, month: month - 1, year, length: 1 }
    : undefined;

/** The words that a day may begin with, beside figures. */
export const DAY_OPENERS: readonly string[] = [...SHORT.keys(), ...NAMED];

/** The day that is written from this word on. Figures are read in the order handed in. */
export const writtenDay = (
  words: readonly string[],
  order: DateOrder = "day-first",
): Written | undefined => {
  const first = words[0] ?? "";
  const second = words[1] ?? "";
  const third = words[2] ?? "";
  const figures = inFigures(first, order);
  if (figures) return figures;
  const of = second === "of" ? 1 : 0;
  const day = dayIn(first);
  const month = monthIn(words[1 + of] ?? "");
  if (day > 0 && month >= 0) return withYear(day, month, words[2 + of] ?? "", 2 + of);
  const named = monthIn(first);
  const the = second === "the" ? 1 : 0;
  const after = dayIn(the ? third : second);
  if (named < 0 || after === 0) return undefined;
  return withYear(after, named, words[2 + the] ?? "", 2 + the);
};
