/** When something is promised for: "by Friday", "within 3 working days", as the letter says it. */
import { isoDay } from "./dates/calendar.ts";
import type { DateOrder } from "./dates/day.ts";
import { momentAt, opensMoment } from "./dates/moments.ts";
import type { Page, Place } from "./text/page.ts";

/** What "by Friday" is counted from, as an ISO day, and how 03/05/2026 is read. */
export type When = { readonly today?: string | undefined; readonly order?: DateOrder };

/** A moment as the letter words it, and the day it comes to when `today` is known. */
export type Due = Place & { readonly day?: string; readonly isPast?: boolean };

/** The words and the hour that may lead to a day: "by 6 pm on the coming Friday". */
const HOUR = /^\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?$/;
const LEADS = new Set(
  (
    "by on from before until till within in over during than later no next this the " +
    "coming at noon"
  ).split(" "),
);
const leads = (word: string): boolean => LEADS.has(word) || HOUR.test(word);
/** A length is a moment only behind one of these. */
const WITHIN = new Set("within in over during after next coming".split(" "));
/** A date gone by is a slip behind one of these; behind "on" it may tell what was. */
const DEADLINE = new Set("by before until till than".split(" "));
const LONGEST = 8;
const isBefore = (word: string | undefined): boolean => word === "by" || word === "before";

/** The hour alone means today: "by 6 pm". */
const hourAt = (words: readonly string[], at: number): boolean =>
  isBefore(words[at - 1]) &&
  (/^(?:noon|midday|midnight|lunchtime)$/.test(words[at] ?? "") ||
    /[ap]\.?m\.?$|[:.]\d\d$/.test(words[at] ?? ""));

/** The first moment named between two words, with the "by" or "within" that leads to it. */
export const dueIn = (
  page: Page,
  { first, last }: Place,
  { today, order = "day-first" }: When = {},
): Due | undefined => {
  const now = today ? Date.parse(today) : Number.NaN;
  const words: string[] = [];
  for (let at = first; at <= last; at += 1) words.push(page.word(at));
  let hour: number | undefined;
  for (let at = 0; at < words.length; at += 1) {
    if (hour === undefined && hourAt(words, at)) hour = at;
    if (!opensMoment(words[at] ?? "")) continue;
    const found = momentAt(words.slice(at, at + LONGEST), order);
    if (!found) continue;
    let from = at;
    while (from > 0 && leads(words[from - 1] ?? "")) from -= 1;
    const led = words.slice(from, at);
    const leader = led.some((word) => WITHIN.has(word) || DEADLINE.has(word) || word === "on");
    if (found.led && !leader) continue;
    const time = found.time(now);
    const isPast = Number.isFinite(now) && time < now;
    if (isPast && !(found.fixed && led.some((word) => DEADLINE.has(word)))) continue;
    const place = { first: first + from, last: Math.min(last, first + at + found.words - 1) };
    if (!Number.isFinite(time)) return place;
    return { ...place, day: isoDay(time), ...(isPast ? { isPast } : {}) };
  }
  if (hour === undefined) return undefined;
  const place = { first: first + hour - 1, last: first + hour };
  return Number.isFinite(now) ? { ...place, day: isoDay(now) } : place;
};
