/** The doors of hours: the house's timetable, tried before it is kept, and its editions. */
import { z } from "zod";
import { At, contract, Day, Line, Words } from "../rim/http/contract.ts";

const Weekday = z.enum([
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
]);
/** Minutes since midnight. */
const Opening = z.object({ from: z.int().min(0).max(1_440), to: z.int().min(0).max(1_440) });
const Openings = z.array(Opening).max(24);
const Year = z.int().min(1900).max(2200);
const MonthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "Write it like 12-25.");
const holiday = <Rule extends z.ZodRawShape>(rule: Rule) =>
  z.strictObject({
    ...rule,
    name: Line(100),
    since: Year.optional(),
    until: Year.optional(),
    moves: z.enum(["next", "nearest"]).optional(),
  });

export const Timetable = z.object({
  /** Null: the workspace's own. */
  zone: z.string().max(60).nullable(),
  hours: z.object({
    monday: Openings,
    tuesday: Openings,
    wednesday: Openings,
    thursday: Openings,
    friday: Openings,
    saturday: Openings,
    sunday: Openings,
  }),
  /** A region of the handbook; `here`: that of the time zone; `none`. */
  publicHolidays: z.string().max(60),
  /** The house's own days off: a day, a date of each year, a rule that finds it. */
  holidays: z.array(
    z.union([
      holiday({ day: Day }),
      holiday({ on: MonthDay }),
      holiday({ easter: z.int().min(-100).max(100) }),
      holiday({ weekday: Weekday, nth: z.int().min(-1).max(5), month: z.int().min(1).max(12) }),
      holiday({ weekday: Weekday, before: MonthDay }),
    ]),
  ),
});

const Change = z.object({
  where: z.string(),
  was: z.string().nullable(),
  is: z.string().nullable(),
});
const Kept = z.object({ version: z.int() });

export const hoursContract = contract({
  "GET /timetable": {
    says: "When the house is at work, as it is written, and who changed it when.",
    answer: z.object({
      timetable: Timetable,
      /** 0 as long as the sheet of the handbook's folder holds. */
      version: z.int(),
      editions: z.array(
        z.object({
          version: z.int(),
          at: At,
          byName: z.string(),
          because: z.string(),
          /** What it said otherwise than the one before. */
          changes: z.array(Change),
        }),
      ),
      /** The regions whose public holidays the handbook knows. */
      regions: z.array(z.object({ id: z.string(), name: z.string(), zones: z.array(z.string()) })),
    }),
  },
  "PUT /timetable": {
    says: "The house keeps these hours from now on; every clock that runs is read in them.",
    ifMatch: true,
    body: z.object({ timetable: Timetable, because: Words(500) }),
    answer: Kept,
  },
  "POST /timetable/restoration": {
    says: "An earlier edition, or the folder's sheet, becomes the newest one.",
    /** Null: as it lies in the folder. */
    body: z.object({ version: z.int().min(1).nullable(), because: Words(500) }),
    answer: Kept,
  },
  "POST /timetable/trial": {
    says: "Until when a complaint would have to be dealt with in these hours; nothing is kept.",
    body: z.object({
      timetable: Timetable,
      /** As the wall shows it there: 2026-11-27T16:50. */
      wall: z
        .string()
        .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, "Write it like 2026-11-27T16:50."),
      severity: z.enum(["untriaged", "minor", "moderate", "severe", "critical"]),
    }),
    answer: z.object({
      zone: z.string(),
      at: At,
      clocks: z.array(
        z.object({ id: z.string(), name: z.string(), within: z.string(), was: At, is: At }),
      ),
      /** The days off in the next twelve months. */
      daysOff: z.array(z.object({ day: Day, name: z.string() })),
    }),
  },
});
