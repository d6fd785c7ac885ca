/** An allowance is how long something may take: "4 business hours", "2 business days", "3 days". */
import { isAfter, type Moment, minutesBetween, minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Calendar, closingAfter, dueAfter } from "./calendar.ts";
import { atTheWall, type Day, daysAfter, monthsAfter, onTheWall } from "./day.ts";
import type { Pause } from "./pause.ts";

const UNITS = ["minute", "hour", "day", "week", "month"] as const;
type Unit = (typeof UNITS)[number];

/** `business` counts open hours and business days only; weeks and months are never of that kind. */
export type Allowance = {
  readonly count: number;
  readonly unit: Unit;
  readonly business: boolean;
};

/** Reads "4 business hours". */
export function allowanceOf(text: string): Outcome<Allowance> {
  const [, count, business, unit] =
    /^([1-9]\d{0,3}) (business )?(minute|hour|day|week|month)s?$/.exec(text.trim()) ?? [];
  if (!count || (business && (unit === "week" || unit === "month"))) {
    return refused(
      "unreadable_allowance",
      `“${text}” is no length of time. Write it like 30 business minutes, 4 business hours, ` +
        `2 business days, 3 days, 8 weeks or 1 month.`,
    );
  }
  return done({ count: Number(count), unit: unit as Unit, business: business !== undefined });
}

export const spokenAllowance = ({ count, unit, business }: Allowance): string =>
  `${count} ${business ? "business " : ""}${unit}${count === 1 ? "" : "s"}`;

/**
 * When the allowance is used up. Business days end at closing time; days, weeks and months end at
 * the same time by the wall, and don't move for a holiday; nor do the rules that count in them.
 * What a pause takes is given back: minute by minute, or a business day for each close it covers.
 */
export function endOf(
  allowance: Allowance,
  from: Moment,
  calendar: Calendar,
  pauses: readonly Pause[] = [],
): Moment {
  const { count, unit, business } = allowance;
  const timed = unit === "minute" || unit === "hour";
  if (business && timed) return dueAfter(calendar, from, minutesOf(allowance), pauses);
  if (business) return closingAfter(calendar, from, count, pauses);
  if (timed) return lengthened(from, minutesLater(from, minutesOf(allowance)), pauses);
  const { day, since } = onTheWall(from, calendar.zone);
  return lengthened(from, atTheWall(dayAfter(allowance, day), since, calendar.zone), pauses);
}

const minutesOf = ({ count, unit }: Allowance): number => (unit === "hour" ? count * 60 : count);

/** The date so many days, weeks or months on. */
export const dayAfter = ({ count, unit }: Allowance, day: Day): Day =>
  unit === "month" ? monthsAfter(day, count) : daysAfter(day, unit === "week" ? count * 7 : count);

/** Each pause between start and end moves the end by as long as it lasts; no minute twice. */
function lengthened(from: Moment, end: Moment, pauses: readonly Pause[]): Moment {
  let last = end;
  let counted = from;
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const begins = isAfter(counted, pause.from) ? counted : pause.from;
    if (!isAfter(pause.to, begins) || !isAfter(last, begins)) continue;
    last = minutesLater(last, minutesBetween(begins, pause.to));
    counted = pause.to;
  }
  return last;
}
