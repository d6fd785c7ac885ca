/** A deadline is a time that the law gives us; no clock of the house may be softer. */
import { type Moment, moment } from "../words/moment.ts";
import { type Allowance, endOf } from "./allowance.ts";
import { type Calendar, closingOf } from "./calendar.ts";
import type { Course } from "./course.ts";
import { atTheWall, type Day, daysAfter, onTheWall } from "./day.ts";
import type { Pause, PauseReason } from "./pause.ts";

export type Deadline = {
  readonly id: string;
  readonly name: string;
  /** What must have happened by then. */
  readonly demands: string;
  /** ISO 3166-1 codes, or unions such as EU. */
  readonly countries: readonly string[];
  readonly industries: readonly string[];
  /** The kind of complaint that it is for, when it is not for all of that trade. */
  readonly only: string | null;
  /** Complaints of these days, both included: rules change on a date. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly starts: string;
  /** Starts when this other deadline is met, and at its end at the latest. */
  readonly after: string | null;
  readonly stops: readonly string[];
  readonly within: Allowance;
  /** The day on which it came is the first; otherwise the day after is. */
  readonly countsReceipt: boolean;
  /** The last day ends when business closes, or at midnight. */
  readonly ends: "close" | "midnight";
  /** The region whose business days count. */
  readonly region: string;
  readonly extension: { readonly to: Allowance; readonly when: string } | null;
  readonly pauses: readonly PauseReason[];
  /** The clock of the house that may not be longer. */
  readonly binds: string | null;
  /** What follows when it has passed. */
  readonly follows: string | null;
  readonly source: string;
  /** When somebody last looked it up, and how sure they were. */
  readonly seen: Day;
  readonly confidence: string;
};

/** Where and what a house is, as far as deadlines ask. */
export type Ground = {
  readonly country: string;
  readonly within: readonly string[];
  readonly industry: string;
};

/** Whether the law may mean this complaint: by place, trade and date. */
export const fits = (
  { countries, industries, from, until }: Deadline,
  { country, within, industry }: Ground,
  complainedOn: Day,
): boolean =>
  [country, ...within].some((place) => countries.includes(place)) &&
  (industries.length === 0 || industries.includes(industry)) &&
  (!from || complainedOn >= from) &&
  (!until || complainedOn <= until);

/** It holds by itself unless it is for one kind of complaint: that, a person says. */
export function applies(
  deadline: Deadline,
  ground: Ground,
  { choices }: Course,
  complainedOn: Day,
): boolean {
  const choice = choices.find(({ deadlineId }) => deadlineId === deadline.id);
  return choice ? choice.applies : deadline.only === null && fits(deadline, ground, complainedOn);
}

/** The last moment that the law allows, from the moment that its count starts at. */
export function lastMomentOf(
  { within, extension, countsReceipt, ends }: Deadline,
  startedAt: Moment,
  calendar: Calendar,
  { pauses = [], extended = false }: { pauses?: readonly Pause[]; extended?: boolean } = {},
): Moment {
  const allowance = extended && extension ? extension.to : within;
  if (allowance.unit === "hour") return endOf(allowance, startedAt, calendar, pauses);
  const counted = { ...allowance, count: allowance.count - (countsReceipt ? 1 : 0) };
  const reached = endOf(counted, startedAt, calendar, pauses);
  return endOfDay(calendar, onTheWall(reached, calendar.zone).day, ends);
}

/** Midnight belongs to the next day, so the last moment is just before. */
function endOfDay(calendar: Calendar, day: Day, ends: Deadline["ends"]): Moment {
  const close = ends === "close" ? closingOf(calendar, day) : undefined;
  const over = Date.parse(atTheWall(daysAfter(day, 1), 0, calendar.zone));
  return close ?? moment(new Date(over - 1).toISOString());
}
