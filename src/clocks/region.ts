/** A region is a country, or a part of it, with days off of its own; a house is in one of them. */
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Calendar } from "./calendar.ts";
import type { Holiday } from "./holiday.ts";

/** A calendar as the handbook has it; without a time zone it is kept in the workspace's own. */
export type Hours = Omit<Calendar, "zone"> & {
  readonly zone: string | null;
  /** The public holidays of a region by its id, of the place where the house is, or of none. */
  readonly publicHolidays: string;
};

/** A country, or a part of it, with days off of its own. */
export type Region = {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1: "GB". */
  readonly country: string;
  /** Unions whose law holds there too: "EU". */
  readonly within: readonly string[];
  readonly zones: readonly string[];
  readonly holidays: readonly Holiday[];
  readonly source: string;
};

/** Where a house is, as far as its time zone tells. */
export const regionAt = (regions: readonly Region[], zone: string): Region | undefined =>
  regions.find(({ zones }) => zones.includes(zone));

/** A workspace's business hours: the same calendar, in its time zone, with its public holidays. */
export function calendarOf(
  { calendars, regions }: { calendars: readonly Hours[]; regions: readonly Region[] },
  id: string,
  timeZone: string,
): Outcome<Calendar> {
  const found = calendars.find((calendar) => calendar.id === id);
  if (!found) {
    const known = calendars.map((calendar) => calendar.id).join(", ");
    return refused("no_calendar", `The handbook has no calendar “${id}”. It has ${known}.`);
  }
  const { publicHolidays, ...hours } = found;
  const region =
    publicHolidays === "here"
      ? regionAt(regions, timeZone)
      : regions.find((each) => each.id === publicHolidays);
  const holidays = [...hours.holidays, ...(region?.holidays ?? [])];
  return done({ ...hours, holidays, zone: hours.zone ?? timeZone });
}
