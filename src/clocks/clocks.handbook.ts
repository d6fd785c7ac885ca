/** Reads clocks, calendars and deadlines from the handbook; refuses a bad sheet with its place. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { binderOf, type Filed, twice } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import { instead } from "../rim/slip.ts";
import type { Clock, Mark } from "./clock.ts";
import type { Deadline } from "./deadline.ts";
import { deadlinesSheet } from "./deadlines.handbook.ts";
import type { Ladder } from "./ladder.ts";
import type { Hours, Region } from "./region.ts";
import { CalendarSheet, clocksSheet, LadderSheet, RegionSheet } from "./sheets.handbook.ts";

export type Kept = {
  readonly clocks: readonly Clock[];
  readonly calendars: readonly Hours[];
  readonly regions: readonly Region[];
  readonly deadlines: readonly Deadline[];
  readonly ladder: Ladder;
  readonly slips: readonly Slip[];
};

/** What these sheets say, and everything that is wrong with them. */
export function readClocks(folder: string, marks: readonly Mark[]): Kept {
  const { slips, one, all, names } = binderOf(folder);
  // A house may do without: then it has no public holidays, and no law's times.
  const some: typeof all = (kind, shape) =>
    existsSync(join(folder, kind)) ? all(kind, shape) : [];
  const { value, slip } = one("clocks.yml", clocksSheet(marks));
  const clocks = value?.clocks ?? [];
  slips.push(...twice(slip, "clocks", clocks, "id"));
  const calendars = all("calendars", CalendarSheet);
  const regions = some("holidays", RegionSheet).map(({ value: region }) => region);
  const places = ["here", "none", ...names("holidays")];
  for (const { value: calendar, slip: say } of calendars) {
    if (places.includes(calendar.publicHolidays)) continue;
    const advice = instead(calendar.publicHolidays, places);
    const says = `holidays/ has no “${calendar.publicHolidays}”. ${advice}`;
    slips.push(say(["publicHolidays"], says));
  }
  const ladder = one("ladder.yml", LadderSheet).value ?? NO_LADDER;
  const sheets = some("deadlines", deadlinesSheet(marks));
  const deadlines = sheets.flatMap(({ value: sheet }) => sheet.deadlines);
  const whole = sheets.length === names("deadlines").length;
  const known: Known = {
    region: names("holidays"),
    after: whole ? deadlines.map(({ id }) => id) : null,
    binds: value ? clocks.map(({ id }) => id) : null,
  };
  for (const sheet of sheets) slips.push(...lost(sheet, deadlines, known));
  const hours = calendars.map((each) => each.value);
  return { clocks, calendars: hours, regions, deadlines, ladder, slips };
}

/** What stands in for a sheet that can't be read; its slips stop the desk. */
const NO_LADDER: Ladder = {
  rungs: [],
  promised: [],
  broken: [],
  again: { count: 1, unit: "day", business: true },
};

/** What there is to be named; null where a sheet can't be read, so that nobody knows. */
type Known = Readonly<Record<keyof typeof NAMED, readonly string[] | null>>;

const NAMED = {
  region: "holidays/ has no",
  after: "There is no deadline",
  binds: "clocks.yml has no clock",
} as const;

/** What a deadline names and nobody has, or what two are called. */
function lost(
  { value, slip }: Filed<{ readonly deadlines: readonly Deadline[] }>,
  deadlines: readonly Deadline[],
  known: Known,
): readonly Slip[] {
  const keys = Object.keys(NAMED) as (keyof typeof NAMED)[];
  return value.deadlines.flatMap((deadline, place) => [
    ...keys.flatMap((key) => {
      const name = deadline[key];
      const names = known[key];
      if (name === null || names === null || names.includes(name)) return [];
      const says = `${NAMED[key]} “${name}”. ${instead(name, names)}`;
      return [slip(["deadlines", place, key], says)];
    }),
    ...(deadlines.find(({ id }) => id === deadline.id) === deadline
      ? []
      : [slip(["deadlines", place, "id"], `“${deadline.id}” is there twice.`)]),
  ]);
}
