/** What the verbs of hours are handed. */
import type { Calendar, Clock, Region } from "../clocks/index.ts";
import type { Journal } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Editions, Timetable } from "./timetable.ts";

export type Needs = {
  readonly hours: Editions;
  /** As it lies in the handbook's folder, for a house that has written none of its own. */
  readonly filedHours: Timetable;
  readonly regions: readonly Region[];
  readonly houseClocks: readonly Clock[];
  /** The calendar of this house, if it kept this timetable. */
  readonly calendarWith: (timetable: Timetable) => Promise<Calendar>;
  readonly journal: Pick<Journal, "add">;
  readonly now: () => Moment;
};
