/** A plain week and a clock to keep in it, for tests of hours. */
import type { Clock } from "../src/clocks/index.ts";
import type { Timetable } from "../src/hours/index.ts";

const DAY = [{ from: 540, to: 1020 }];

/** Monday to Friday, nine to five. */
export const WEEK: Timetable = {
  zone: null,
  hours: {
    monday: DAY,
    tuesday: DAY,
    wednesday: DAY,
    thursday: DAY,
    friday: DAY,
    saturday: [],
    sunday: [],
  },
  publicHolidays: "none",
  holidays: [],
};

const hours = (count: number) => ({ count, unit: "hour", business: true }) as const;
export const allowance = (count: number): string => `${count} business hours`;

const clock = (id: string, starts: string): Clock => ({
  id,
  name: "First answer",
  starts,
  stops: ["acknowledged"],
  within: {
    untriaged: hours(1),
    minor: hours(2),
    moderate: hours(2),
    severe: hours(1),
    critical: hours(1),
  },
  channels: {},
  promised: false,
  pauses: [],
  source: "Made up.",
});

/** One that starts with the complaint, one that starts with our last word. */
export const usualClocks: readonly Clock[] = [
  clock("acknowledge", "complained"),
  clock("update", "last_word"),
];
