/** The house's hours as a screen edits them: times as one types them, days off in words. */
import type { Answer } from "../api/client.ts";

export type House = Answer<"GET /timetable">;
export type Timetable = House["timetable"];
export type Weekday = keyof Timetable["hours"];
export type Holiday = Timetable["holidays"][number];

export const WEEK: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

const two = (part: number): string => String(part).padStart(2, "0");

/** 540 as 09:00; midnight at the end of a day as 23:59, as near as a time field comes. */
export const clockOf = (minutes: number): string =>
  minutes >= 1_440 ? "23:59" : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** 17:30 as 1050; a minute before midnight is meant as midnight. Null while it is half typed. */
export function minutesOf(clock: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(clock) ?? [];
  if (hour === undefined) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes === 1_439 ? 1_440 : minutes;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
export const MONTH_OPTIONS = MONTHS.map((name, place) => [String(place + 1), name] as const);

const NTH: Readonly<Record<string, string>> = {
  "-1": "last",
  "1": "first",
  "2": "second",
  "3": "third",
  "4": "fourth",
};
export const NTH_OPTIONS = Object.entries(NTH).toSorted(([a], [b]) => Number(b) - Number(a));

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** "Every year on 24 December", "The last Friday of August", "2 days before Easter". */
export function holidaySays(holiday: Holiday): string {
  if ("day" in holiday) return dated(holiday.day.slice(5), holiday.day.slice(0, 4));
  if ("on" in holiday) return `Every year on ${dated(holiday.on)}`;
  if ("easter" in holiday) {
    const { easter } = holiday;
    const days = Math.abs(easter) === 1 ? "A day" : `${Math.abs(easter)} days`;
    return easter === 0 ? "Easter Sunday" : `${days} ${easter < 0 ? "before" : "after"} Easter`;
  }
  if ("before" in holiday)
    return `The ${capital(holiday.weekday)} on or before ${dated(holiday.before)}`;
  const { nth, weekday, month } = holiday;
  return `The ${NTH[String(nth)] ?? `${nth}th`} ${capital(weekday)} of ${MONTHS[month - 1]}`;
}

const dated = (monthDay: string, year = ""): string => {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`.trim();
};

/** The next Friday at ten to five, when it is easily too late. */
export function lateOnFriday(now: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() + ((5 - day.getDay() + 7) % 7 || 7));
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T16:50`;
}
