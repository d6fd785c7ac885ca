/** Days: when it happened as they tell it, and as the letter tells it back. */
import { type DateOrder, type Written, WEEKDAYS, writtenDay } from "../dates/day.ts";
import type { Span } from "../finding.ts";
import type { Root } from "../points/roots.ts";
import type { Page, Place } from "../text/page.ts";

type Day = Place & { readonly written: Written };

/** A calendar is not compared further. */
const MOST = 40;
const AHEAD = new Set("will shall by until before within due from starting".split(" "));

const daysIn = (page: Page, order: DateOrder): readonly Day[] => {
  const days: Day[] = [];
  for (let at = 0; at < page.size && days.length < MOST; at += 1) {
    if (!page.mayOpenDay(at)) continue;
    const ahead = [page.word(at), page.word(at + 1), page.word(at + 2), page.word(at + 3)];
    const written = writtenDay(ahead, order);
    if (!written) continue;
    days.push({ first: at, last: at + written.length - 1, written });
    at += written.length - 1;
  }
  return days;
};

const sentenceAt = (page: Page, at: number): Place => page.sentence(page.sentenceOf(at));

/** A day in a sentence that promises, or that "by" leads to, is new. */
const looksBack = (page: Page, day: Day): boolean => {
  const { first, last } = sentenceAt(page, day.first);
  for (let at = first; at <= last; at += 1) if (AHEAD.has(page.word(at))) return false;
  return true;
};

const same = (one: Written, other: Written): boolean =>
  one.day === other.day && one.month === other.month;
/** 03/05 is 3 May or 5 March; either will do. */
const turned = (one: Written, other: Written): boolean =>
  one.day === other.month + 1 && one.month + 1 === other.day;
const near = (one: Written, other: Written): boolean =>
  (one.month === other.month && one.day !== other.day) ||
  (one.day === other.day && one.month !== other.month);

/**
 * The day on which one thing happened, told in two ways: each text names one day that lies behind,
 * and the sentences share a telling word.
 */
export const misdated = (
  letter: { readonly page: Page; readonly roots: readonly Root[] },
  complaint: { readonly page: Page; readonly roots: readonly Root[] },
  order: DateOrder,
): readonly (readonly [Span, Span])[] => {
  const theirs = daysIn(complaint.page, order);
  const ours = daysIn(letter.page, order);
  const back = ours.filter((day) => looksBack(letter.page, day));
  const [one] = back;
  const [other] = theirs;
  if (!one || !other || back.length > 1 || theirs.length > 1) return [];
  if (ours.some(({ written }) => same(written, other.written))) return [];
  if (!near(one.written, other.written) || turned(one.written, other.written)) return [];
  const about = ({ page, roots }: typeof letter, day: Day) => {
    const { first, last } = sentenceAt(page, day.first);
    return new Set(
      roots
        .filter(({ root, at }) => at >= first && at <= last && root !== "~date")
        .map(({ root }) => root),
    );
  };
  const [mine, told] = [about(letter, one), about(complaint, other)];
  const shared = [...mine].some((root) => told.has(root));
  return shared ? [[letter.page.span(one), complaint.page.span(other)]] : [];
};

/** Days of the letter whose weekday is another: "Friday 7 May" when the 7th is a Thursday. */
export const misnamedDays = (
  page: Page,
  order: DateOrder,
  today: string | undefined,
): readonly (Place & { readonly weekday: string })[] => {
  const year = today ? Number(today.slice(0, 4)) : Number.NaN;
  const now = today ? Date.parse(today.slice(0, 10)) : Number.NaN;
  return daysIn(page, order).flatMap((day) => {
    const { first, last, written } = day;
    const the = page.word(first - 1) === "the" ? 1 : 0;
    const at = first - 1 - the;
    const named = WEEKDAYS.indexOf(page.word(at));
    if (named < 0 || page.sentenceOf(at) !== page.sentenceOf(first)) return [];
    const years = written.year === undefined ? nearYears(year, written, now) : [written.year];
    const falls = years.map((of) => new Date(Date.UTC(of, written.month, written.day)).getUTCDay());
    if (falls.length === 0 || falls.some((falling) => !(falling >= 0) || falling === named))
      return [];
    return [{ first: at, last, weekday: WEEKDAYS[falls[0] ?? 0] ?? "" }];
  });
};

const NEAR = 92 * 86_400_000;

/** Without its year a day is the one near today; further off nobody knows which is meant. */
const nearYears = (year: number, { month, day }: Written, now: number): readonly number[] =>
  Number.isFinite(year)
    ? [year - 1, year, year + 1].filter((of) => Math.abs(Date.UTC(of, month, day) - now) <= NEAR)
    : [];
