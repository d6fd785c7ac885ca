/** The shapes of the sheets of clocks and calendars, as managers write them. */
import { z } from "zod";
import { type Allowance, allowanceOf } from "./allowance.ts";
import type { Interval } from "./calendar.ts";
import type { Mark } from "./clock.ts";
import { WEEKDAYS } from "./day.ts";
import { PARTS } from "./ladder.ts";
import { PAUSE_REASONS } from "./pause.ts";
import { SEVERITIES } from "./severity.ts";

export const Line = z.string().trim().min(1).max(1_000);
export const Name = z.string().regex(/^[a-z][a-z0-9_-]*$/, "Use small letters, digits, _ and -");
export const list = <T>(item: z.ZodType<T>) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1)]);

export const Within = z.string().transform((text, context): Allowance => {
  const allowance = allowanceOf(text);
  if (allowance.ok) return allowance.value;
  context.addIssue({ code: "custom", message: allowance.refusal.because });
  return z.NEVER;
});

const BySeverity = z.union([
  Within.transform((same) => ({
    untriaged: same,
    minor: same,
    moderate: same,
    severe: same,
    critical: same,
  })),
  z.strictObject({
    untriaged: Within,
    minor: Within,
    moderate: Within,
    severe: Within,
    critical: Within,
  }),
]);

/** The ways in which a complaint may come; an allowance may differ by way. */
const CHANNELS = ["mail", "form", "chat", "call", "review", "api"] as const;

/** @param marks the moments of a case that a clock may start or stop at */
export function clocksSheet(marks: readonly Mark[]) {
  const mark = z.enum(marks as [Mark, ...Mark[]]);
  const Clock = z.strictObject({
    id: Name,
    name: Line,
    starts: mark,
    stops: list(mark),
    within: BySeverity,
    channels: z.partialRecord(z.enum(CHANNELS), BySeverity).default({}),
    promised: z.boolean().default(false),
    pauses: z.array(z.enum(PAUSE_REASONS)).default([]),
    source: Line,
  });
  return z.strictObject({ clocks: z.array(Clock).min(1) });
}

const Rung = z.strictObject({
  tell: z.enum(PARTS),
  when: z.union([z.enum(["soon", "due"]), Within]),
  severities: z.array(z.enum(SEVERITIES)).min(1).nullable().default(null),
});

export const LadderSheet = z.strictObject({
  rungs: z.array(Rung).min(1).max(12),
  promised: z
    .array(Rung)
    .max(12)
    .default([{ tell: "owner", when: "soon", severities: null }]),
  /** A house whose ladder says nothing of promises tells these two at once. */
  broken: z
    .array(Rung)
    .min(1)
    .max(12)
    .default([
      { tell: "owner", when: "due", severities: null },
      { tell: "lead", when: "due", severities: null },
    ]),
  again: Within,
  source: Line,
});

const Opening = z.string().transform((text, context): Interval => {
  const [, hour, minute, toHour, toMinute] = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(text) ?? [];
  const from = Number(hour) * 60 + Number(minute);
  const to = Number(toHour) * 60 + Number(toMinute);
  if (from < to && to <= 24 * 60 && Number(minute) < 60 && Number(toMinute) < 60) {
    return { from, to };
  }
  const message = `“${text}” is no opening. Write it like 09:00-17:00, the earlier time first.`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

const Openings = z
  .array(Opening)
  .refine((day) => day.every(({ from }, place) => from >= (day[place - 1]?.to ?? 0)), {
    message: "These openings overlap, or are out of order. List them from morning to evening.",
  });

const NO_ZONE = "There is no such time zone. Write it like Europe/Berlin.";
const isZone = (zone: string) => {
  try {
    return Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

export const Date = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "Write it like 12-25.");
const Weekday = z.enum(WEEKDAYS);
const holiday = <Rule extends z.ZodRawShape>(rule: Rule) =>
  z.strictObject({
    ...rule,
    name: Line,
    since: z.int().min(1900).max(2200).optional(),
    until: z.int().min(1900).max(2200).optional(),
    moves: z.enum(["next", "nearest"]).optional(),
  });
const Holiday = z.union([
  holiday({ day: z.iso.date() }),
  holiday({ on: Date }),
  holiday({ easter: z.int().min(-100).max(100) }),
  holiday({
    weekday: Weekday,
    nth: z.int().min(-1).max(5),
    month: z.int().min(1).max(12),
  }),
  holiday({ weekday: Weekday, before: Date }),
]);

export const RegionSheet = z.strictObject({
  id: Name,
  name: Line,
  country: z.string().regex(/^[A-Z]{2}$/, "Write a code such as GB."),
  within: z.array(z.string().regex(/^[A-Z]{2}$/, "Write a code such as EU.")).default([]),
  zones: z.array(z.string().refine(isZone, NO_ZONE)).min(1),
  source: Line,
  holidays: z.array(Holiday).min(1),
});

export const CalendarSheet = z.strictObject({
  id: Name,
  name: Line,
  source: Line,
  zone: z.string().refine(isZone, NO_ZONE).nullable(),
  hours: z
    .strictObject(Object.fromEntries(WEEKDAYS.map((day) => [day, Openings])) as Week)
    .refine((week) => Object.values(week).some((day) => day.length > 0), {
      message: "This calendar never opens. Give at least one day an opening.",
    }),
  publicHolidays: Name.default("here"),
  holidays: z.array(Holiday).default([]),
});
type Week = Record<(typeof WEEKDAYS)[number], typeof Openings>;
