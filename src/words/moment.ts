/** A moment is an ISO instant in UTC; only the clock at the rim may make a new one. */
export type Moment = string & { readonly moment: true };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Reads an ISO instant, with any offset; throws on anything else: a programmer's mistake. */
export const moment = (iso: string): Moment => new Date(iso).toISOString() as Moment;

export const minutesLater = (from: Moment, minutes: number): Moment =>
  new Date(Date.parse(from) + minutes * MINUTE).toISOString() as Moment;

export const daysLater = (from: Moment, days: number): Moment =>
  new Date(Date.parse(from) + days * DAY).toISOString() as Moment;

/** Whole and broken minutes from one moment to another; negative when `to` comes first. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  (Date.parse(to) - Date.parse(from)) / MINUTE;

export const isAfter = (a: Moment, b: Moment): boolean => Date.parse(a) > Date.parse(b);
