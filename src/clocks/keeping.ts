/** How a house keeps time: its hours, its own clocks, and what the law of its place asks. */
import type { Calendar } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import { WEEKDAYS } from "./day.ts";
import type { Deadline, Ground } from "./deadline.ts";
import type { Ladder } from "./ladder.ts";
import { calendarOf, type Hours, type Region, regionAt } from "./region.ts";

export type Keeping = {
  readonly clocks: readonly Clock[];
  readonly calendar: Calendar;
  readonly deadlines: readonly Deadline[];
  /** Nothing when nobody knows in which country the house is. */
  readonly ground: Ground | null;
  readonly ladder: Ladder;
  /** The business days that a deadline counts in. */
  readonly calendarFor: (deadline: Deadline) => Calendar;
};

export type Place = { readonly timeZone: string; readonly industry: string };

type Sheets = {
  readonly calendars: readonly Hours[];
  readonly regions: readonly Region[];
  readonly deadlines: readonly Deadline[];
  readonly ladder: Ladder;
};

/** The calendar that a house keeps unless it has hours of its own. */
export const USUAL_HOURS = "office-hours";

/** @throws when the handbook has no usual hours: it is refused before it comes so far */
export function keepingOf(sheets: Sheets, { timeZone, industry }: Place): Omit<Keeping, "clocks"> {
  const calendar = calendarOf(sheets, USUAL_HOURS, timeZone);
  if (!calendar.ok) throw new Error(calendar.refusal.because);
  const region = regionAt(sheets.regions, timeZone);
  const counted = new Map(
    sheets.regions.map((each) => [each.id, businessDaysOf(each, timeZone)] as const),
  );
  return {
    calendar: calendar.value,
    deadlines: sheets.deadlines,
    ladder: sheets.ladder,
    ground: region ? { country: region.country, within: region.within, industry } : null,
    calendarFor: ({ region: id }) => counted.get(id) ?? calendar.value,
  };
}

const NINE_TO_FIVE = [{ from: 9 * 60, to: 17 * 60 }];
const REST = ["saturday", "sunday"];

/** Monday to Friday but for the region's holidays, whatever hours the house itself keeps. */
function businessDaysOf({ id, name, source, holidays }: Region, zone: string): Calendar {
  const hours = Object.fromEntries(
    WEEKDAYS.map((day) => [day, REST.includes(day) ? [] : NINE_TO_FIVE]),
  ) as unknown as Calendar["hours"];
  return { id, name, source, zone, hours, holidays };
}
