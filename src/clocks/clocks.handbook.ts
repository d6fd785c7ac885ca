/** Reads clocks and calendars from the handbook; a bad sheet is refused with place and remedy. */
import { binderOf, twice } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import type { Hours } from "./calendar.ts";
import type { Clock, Mark } from "./clock.ts";
import { CalendarSheet, clocksSheet } from "./sheets.handbook.ts";

export type Kept = {
  readonly clocks: readonly Clock[];
  readonly calendars: readonly Hours[];
  readonly slips: readonly Slip[];
};

/** What clocks.yml and the calendars say, and everything that is wrong with them. */
export function readClocks(folder: string, marks: readonly Mark[]): Kept {
  const { slips, one, all } = binderOf(folder);
  const { value, slip } = one("clocks.yml", clocksSheet(marks));
  const clocks = value?.clocks ?? [];
  slips.push(...twice(slip, "clocks", clocks, "id"));
  const calendars = all("calendars", CalendarSheet).map(({ value: calendar }) => calendar);
  return { clocks, calendars, slips };
}
