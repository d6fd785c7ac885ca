/** The sample's diary: working days before today and minutes before now, as moments and words. */
import { atTheWall, type Day, daysAfter, onTheWall } from "../../clocks/index.ts";
import { type Moment, minutesLater } from "../../words/moment.ts";

/** "-9 10:20" is nine working days ago at twenty past ten; "-35m" is thirty-five minutes ago. */
export const WHEN =
  /^(?:-(?<days>\d{1,2}) (?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)|-(?<ago>\d{1,3})m)$/;

/** The moment that the sample is opened at, on the wall of its house. */
export type Today = { readonly now: Moment; readonly zone: string };

const MINUTE = 60_000;

/** @throws when `when` is not written like WHEN, which the sheet was asked before. */
export function momentOf(when: string, { now, zone }: Today): Moment {
  const { days, hour, minute, ago } = WHEN.exec(when)?.groups ?? {};
  if (ago) return minutesLater(now, -Number(ago));
  if (!days) throw new Error(`a diary has no moment ${when}`);
  const day = workday(onTheWall(now, zone).day, -Number(days));
  return atTheWall(day, (Number(hour) * 60 + Number(minute)) * MINUTE, zone);
}

/** So many working days on or back; Saturday and Sunday are none. */
export function workday(from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = daysAfter(day, step);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

const isWorkday = (day: Day): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;

/** Puts days for "{+2}" and "{-1}": so many working days from the day it is said, in words. */
export const dated = (text: string, said: Day): string =>
  text.replace(/\{([+-]\d{1,2})\}/g, (_, count: string) => spoken(workday(said, Number(count))));

const FORMAT = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
});

/** "Thursday 26 November". */
const spoken = (day: Day): string => FORMAT.format(new Date(`${day}T00:00:00Z`)).replace(",", "");
