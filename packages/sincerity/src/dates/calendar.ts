/** Counting days. A day is the time of its midnight, UTC: no time zone moves it any more. */

export const DAY = 86_400_000;
const FRIDAY = 5;

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const after = (today: number, days: number): number => today + days * DAY;
const weekday = (time: number): number => new Date(time).getUTCDay();

/** The next day of that name; today's own name means the one in a week. */
export const coming = (today: number, day: number): number =>
  after(today, ((day - weekday(today) + 6) % 7) + 1);

/** Weeks begin on Monday: Sunday is the last day of its week. */
const monday = (today: number): number => after(today, -((weekday(today) + 6) % 7));

/** The day of that name in this week, or so many weeks on. */
export const inWeek = (today: number, day: number, weeks: number): number =>
  after(monday(today), ((day + 6) % 7) + 7 * weeks);

/** Its last working day; at the weekend "this week" is already the coming one. */
export const endOfWeek = (today: number, weeks: number): number =>
  after(today, ((FRIDAY - weekday(today) + 7) % 7) + 7 * weeks);

export const endOfMonth = (today: number, months: number): number => {
  const date = new Date(today);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
};

/** Monday to Friday; no holidays, which the desk's calendar knows. */
export const workingDays = (today: number, count: number): number => {
  let time = today;
  for (let left = count; left > 0; ) {
    time = after(time, 1);
    if (weekday(time) % 6 !== 0) left -= 1;
  }
  return time;
};

/** The next time that a month has reached this day of it. */
export const comingDayOfMonth = (today: number, day: number): number => {
  const date = new Date(today);
  const time = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day);
  return time >= today ? time : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, day);
};

const RECENT = 60 * DAY;

/** A day without its year is the next one, unless it has only just passed. */
export const onDate = (
  today: number,
  day: number,
  month: number,
  year: number | undefined,
): number => {
  const of = new Date(today).getUTCFullYear();
  const time = Date.UTC(year ?? of, month, day);
  return year !== undefined || time >= today || today - time < RECENT
    ? time
    : Date.UTC(of + 1, month, day);
};

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

const formatOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  if (formats.has(timeZone)) return formats.get(timeZone);
  try {
    formats.set(timeZone, new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }));
  } catch {
    formats.set(timeZone, undefined);
  }
  return formats.get(timeZone);
};

/** The calendar day of an ISO day or moment, there where the writer is. */
export const dayOf = (today: string | undefined, timeZone?: string): string | undefined => {
  if (!today || today.length <= 10 || !timeZone) return today?.slice(0, 10);
  const time = Date.parse(today);
  const format = Number.isFinite(time) ? formatOf(timeZone) : undefined;
  return format ? format.format(time) : today.slice(0, 10);
};
