/** A timetable is when the house is at work: openings of each weekday, its time zone, days off. */
import { type Holiday, type Hours, type Region, WEEKDAYS } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** As the handbook's calendar has it, without its name. */
export type Timetable = Pick<Hours, "zone" | "hours" | "publicHolidays" | "holidays">;

/** One wording of it, written at the desk; never changed afterwards. */
export type Edition = {
  readonly version: number;
  readonly timetable: Timetable;
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly because: string;
};

export type Editions = {
  /** Newest first. */
  all(): Promise<readonly Edition[]>;
  newest(): Promise<Edition | undefined>;
  find(version: number): Promise<Edition | undefined>;
  /** False when this number is taken. */
  keep(edition: Edition): Promise<boolean>;
};

/** A day with more is no timetable but a mistake. Our choice. */
const OPENINGS_MOST = 6;
const HOLIDAYS_MOST = 200;
const MIDNIGHT = 24 * 60;

/** Refuses what no clock could be kept in. */
export function soundTimetable(
  timetable: Timetable,
  regions: readonly Pick<Region, "id">[],
): Outcome<Timetable> {
  const { zone, hours, publicHolidays, holidays } = timetable;
  if (WEEKDAYS.every((day) => hours[day].length === 0)) {
    return refused("never_opens", "The house never opens. Give at least one day an opening.");
  }
  for (const day of WEEKDAYS) {
    const flaw = flawIn(hours[day]);
    if (flaw) return refused("unsound_openings", `${capital(day)}: ${flaw}`);
  }
  if (zone !== null && !isZone(zone)) {
    return refused("no_zone", `There is no time zone “${zone}”. Write it like Europe/Berlin.`);
  }
  if (!["here", "none", ...regions.map(({ id }) => id)].includes(publicHolidays)) {
    return refused("no_region", `The handbook knows no public holidays of “${publicHolidays}”.`);
  }
  return holidays.length > HOLIDAYS_MOST
    ? refused("too_many", `These are more than ${HOLIDAYS_MOST} days off. Drop those long past.`)
    : done(timetable);
}

function flawIn(openings: Timetable["hours"]["monday"]): string | undefined {
  if (openings.length > OPENINGS_MOST) return `more than ${OPENINGS_MOST} openings.`;
  if (openings.some(({ from, to }) => from >= to || to > MIDNIGHT)) {
    return "an opening ends before it begins.";
  }
  return openings.some(({ from }, place) => from < (openings[place - 1]?.to ?? 0))
    ? "the openings overlap, or are out of order."
    : undefined;
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** One thing that a timetable says, under the name of its place. */
export type Saying = { readonly where: string; readonly words: string };

export type Change = {
  readonly where: string;
  readonly was: string | null;
  readonly is: string | null;
};

/** What one says otherwise than the other; nothing when both say the same. */
export function changesBetween(one: Timetable, other: Timetable): readonly Change[] {
  const [was, is] = [sayings(one), sayings(other)];
  const places = new Set([...was, ...is].map(({ where }) => where));
  return [...places].flatMap((where) => {
    const [before, now] = [was, is].map(
      (all) => all.find((each) => each.where === where)?.words ?? null,
    );
    return before === now ? [] : [{ where, was: before ?? null, is: now ?? null }];
  });
}

function sayings({ zone, hours, publicHolidays, holidays }: Timetable): readonly Saying[] {
  const [sunday, ...others] = WEEKDAYS;
  return [
    ...[...others, sunday].map((day) => ({
      where: capital(day),
      words: hours[day].map(({ from, to }) => `${hour(from)}–${hour(to)}`).join(", ") || "closed",
    })),
    { where: "Time zone", words: zone ?? "the workspace’s own" },
    { where: "Public holidays", words: HOLIDAYS[publicHolidays] ?? publicHolidays },
    ...holidays.map((holiday) => ({
      where: `Day off: ${holiday.name}`,
      words: spokenHoliday(holiday),
    })),
  ];
}

const HOLIDAYS: Readonly<Record<string, string>> = {
  here: "those of the place that the time zone is in",
  none: "none",
};

const hour = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** "every year on 12-24", "the last friday of month 8", "2 days before Easter". */
function spokenHoliday(holiday: Holiday): string {
  if ("day" in holiday) return holiday.day;
  if ("on" in holiday) return `every year on ${holiday.on}`;
  if ("easter" in holiday) {
    const { easter } = holiday;
    const days = Math.abs(easter) === 1 ? "1 day" : `${Math.abs(easter)} days`;
    if (easter === 0) return "on Easter Sunday";
    return `${days} ${easter < 0 ? "before" : "after"} Easter`;
  }
  if ("before" in holiday) return `the ${holiday.weekday} on or before ${holiday.before}`;
  const { weekday, nth, month } = holiday;
  return `the ${nth < 0 ? "last" : `${nth}.`} ${weekday} of month ${month}`;
}
