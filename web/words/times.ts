/** Moments and days as a person says them; the precise form stays one hover away. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "2 h", "35 min", "3 days": the largest unit that still says enough. `ms` ≥ 0. */
export function span(ms: number): string {
  if (ms < MINUTE) return "under a minute";
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < 48 * HOUR) return `${Math.floor(ms / HOUR)} h`;
  return `${Math.floor(ms / DAY)} days`;
}

/** "just now", "12 min ago", "in 3 h", "yesterday", "Tue 4 Mar", "4 Mar 2024". */
export function ago(at: string, now: number): string {
  const then = Date.parse(at);
  const apart = now - then;
  if (Math.abs(apart) < MINUTE) return "just now";
  if (apart < 0) return -apart < 7 * DAY ? `in ${span(-apart)}` : day(at, now);
  if (apart < 24 * HOUR) return `${span(apart)} ago`;
  if (apart < 48 * HOUR) return "yesterday";
  return day(at, now);
}

/** A moment's day, "Tue 4 Mar", with the year once it is not this one. */
export function day(at: string, now: number): string {
  const then = new Date(at);
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    ...(sameYear ? { weekday: "short" as const } : { year: "numeric" as const }),
  })
    .format(then)
    .replace(",", "");
}

/** A calendar day ("2026-11-30") as "today", "tomorrow", "Mon 30 Nov", in the reader's zone. */
export function dueDay(on: string, now: number): string {
  const midnight = new Date(`${on}T00:00`);
  const today = new Date(now);
  today.setHours(0, 0, 0, 0);
  const days = Math.round((midnight.getTime() - today.getTime()) / DAY);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return day(`${on}T12:00`, now);
}

/** Whether a calendar day is over. */
export const isPast = (on: string, now: number): boolean => Date.parse(`${on}T23:59:59`) < now;

type Due = { readonly dueOn: string; readonly dueAt: string | null };

/** "tomorrow", or "tomorrow at 14:30" where a moment of the day was promised. */
export const dueWhen = ({ dueOn, dueAt }: Due, now: number): string =>
  dueAt ? `${dueDay(localMinute(dueAt).slice(0, 10), now)} at ${hour(dueAt)}` : dueDay(dueOn, now);

const hour = (at: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeStyle: "short" }).format(new Date(at));

/** Whether what was promised for then is over; its whole day belongs to a day. */
export const isOver = ({ dueOn, dueAt }: Due, now: number): boolean =>
  dueAt ? Date.parse(dueAt) < now : isPast(dueOn, now);

/** The whole truth for a title: "Tuesday 4 March 2025 at 14:05". */
export const absolute = (at: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short" }).format(new Date(at));

/** A calendar day some days from now, "2026-11-30", for a date field. */
export function dayFrom(now: number, days: number): string {
  const then = new Date(now + days * DAY);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}

/** A moment for a `datetime-local` field, in the reader's zone: "2026-11-30T14:30". */
export function localMinute(at: string | null): string {
  if (!at) return "";
  const then = new Date(at);
  const local = new Date(then.getTime() - then.getTimezoneOffset() * MINUTE);
  return local.toISOString().slice(0, "2026-11-30T14:30".length);
}

/** What such a field says, as a moment; null while it is half typed. */
export function momentOf(local: string): string | null {
  const at = local ? new Date(local) : null;
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : null;
}

/** A moment as the wall of the house shows it: "Tue 24 Nov at 17:00". */
export const inHouse = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  })
    .format(new Date(at))
    .replace(/,(?=[^,]*$)/, " at")
    .replace(",", "");
