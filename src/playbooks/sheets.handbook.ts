/** The shapes of the handbook's sheets, as managers write them. */
import { ELEMENTS } from "@amends/sincerity";
import { z } from "zod";
import { type Allowance, allowanceOf } from "./allowance.ts";
import type { Interval } from "./calendar.ts";
import { type Mark, SEVERITIES } from "./clock.ts";
import { WEEKDAYS } from "./day.ts";
import { FACT_NAMES, type Fact } from "./fact.ts";
import { DEEDS, GATED_LETTERS } from "./gate.ts";
import { LOSSES } from "./handbook.ts";

const Line = z.string().trim().min(1).max(1_000);
const Name = z.string().regex(/^[a-z][a-z0-9_-]*$/, "Use small letters, digits, _ and -");
const facts = FACT_NAMES as [Fact, ...Fact[]];
const AFact = z.enum(facts);
const Mark = z.enum<[Mark, ...Mark[]]>(["complained", "last_word", ...facts]);
const list = <T>(item: z.ZodType<T>) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1)]);

const Need = z.union([
  AFact.transform((fact) => ({ fact, unless: [] as Fact[] })),
  z.strictObject({ fact: AFact, unless: list(AFact).default([]) }),
]);

const Step = z.strictObject({
  id: Name,
  name: Line,
  answers: z.array(z.string().regex(/^[A-E][1-8]$/, "A requirement is like A1")).default([]),
  does: Line,
  asks: z.array(Line).min(1),
  needs: z.array(Need).min(1),
  clock: Name.nullable().default(null),
});

const Gate = z.strictObject({
  code: Name,
  before: list(z.enum(DEEDS)),
  letters: z.array(z.enum(GATED_LETTERS)).default([]),
  because: Line,
  needs: z.array(Need).min(1),
});

export const PlaybookSheet = z.strictObject({
  id: Name,
  version: z.int().min(1),
  name: Line,
  about: Line,
  source: Line,
  letters: z.partialRecord(z.enum(GATED_LETTERS), z.array(z.enum(ELEMENTS)).min(1)),
  steps: z.array(Step).min(1).max(12),
  gates: z.array(Gate).default([]),
});

export const GatesSheet = z.strictObject({ gates: z.array(Gate).min(1) });

const Within = z.string().transform((text, context): Allowance => {
  const allowance = allowanceOf(text);
  if (allowance.ok) return allowance.value;
  context.addIssue({ code: "custom", message: allowance.refusal.because });
  return z.NEVER;
});

const Clock = z.strictObject({
  id: Name,
  name: Line,
  starts: Mark,
  stops: list(Mark),
  within: z.union([
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
  ]),
  source: Line,
});

export const ClocksSheet = z.strictObject({ clocks: z.array(Clock).min(1) });

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

const isZone = (zone: string) => {
  try {
    return Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

export const CalendarSheet = z.strictObject({
  id: Name,
  name: Line,
  source: Line,
  zone: z
    .string()
    .refine(isZone, "There is no such time zone. Write it like Europe/Berlin.")
    .nullable(),
  hours: z
    .strictObject(Object.fromEntries(WEEKDAYS.map((day) => [day, Openings])) as Week)
    .refine((week) => Object.values(week).some((day) => day.length > 0), {
      message: "This calendar never opens. Give at least one day an opening.",
    }),
  holidays: z.array(z.strictObject({ day: z.iso.date(), name: Line })),
});
type Week = Record<(typeof WEEKDAYS)[number], typeof Openings>;

const Reply = z.strictObject({ says: Line, reply: Line });

export const SurveySheet = z.strictObject({
  id: Name,
  name: Line,
  source: Line,
  delayDays: z.int().min(0).max(365),
  question: Line,
  answers: z.strictObject({ put_right: Reply, partly: Reply, not_put_right: Reply }),
  more: Line,
});

export const IndustrySheet = z.strictObject({
  id: Name,
  name: Line,
  about: Line,
  source: Line,
  failures: z
    .array(
      z.strictObject({
        id: Name,
        name: Line,
        loss: z.enum(LOSSES),
        severity: z.enum(SEVERITIES),
      }),
    )
    .min(1),
});
