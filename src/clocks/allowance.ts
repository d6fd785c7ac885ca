/** An allowance is how long something may take: "4 business hours", "2 business days", "3 days". */
import { type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Calendar, closingAfter, dueAfter } from "./calendar.ts";
import { atTheWall, daysAfter, monthsAfter, onTheWall } from "./day.ts";

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
 */
export function endOf(allowance: Allowance, from: Moment, calendar: Calendar): Moment {
  const { count, unit, business } = allowance;
  if (unit === "minute" || unit === "hour") {
    const minutes = unit === "hour" ? count * 60 : count;
    return business ? dueAfter(calendar, from, minutes) : minutesLater(from, minutes);
  }
  if (business) return closingAfter(calendar, from, count);
  const { day, since } = onTheWall(from, calendar.zone);
  const last =
    unit === "month"
      ? monthsAfter(day, count)
      : daysAfter(day, unit === "week" ? count * 7 : count);
  return atTheWall(last, since, calendar.zone);
}
