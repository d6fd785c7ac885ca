/** The shape of a sheet of deadlines: what a regulator or a law asks, as it is written down. */
import { z } from "zod";
import type { Mark } from "./clock.ts";
import { PAUSE_REASONS } from "./pause.ts";
import { Line, list, Name, Within } from "./sheets.handbook.ts";

const Place = z.string().regex(/^[A-Z]{2}$/, "Write a code such as GB, or EU.");

/** @param marks the moments of a case that a deadline may start or stop at */
export function deadlinesSheet(marks: readonly Mark[]) {
  const mark = z.enum(marks as [Mark, ...Mark[]]);
  const Deadline = z.strictObject({
    id: Name,
    name: Line.max(80),
    demands: Line,
    countries: z.array(Place).min(1),
    industries: z.array(Name).default([]),
    only: Line.nullable().default(null),
    from: z.iso.date().nullable().default(null),
    until: z.iso.date().nullable().default(null),
    starts: mark.default("complained"),
    after: Name.nullable().default(null),
    stops: list(mark),
    within: Within,
    countsReceipt: z.boolean().default(false),
    ends: z.enum(["close", "midnight"]).default("midnight"),
    region: Name,
    extension: z.strictObject({ to: Within, when: Line }).nullable().default(null),
    pauses: z.array(z.enum(PAUSE_REASONS)).default([]),
    binds: Name.nullable().default(null),
    follows: Line.nullable().default(null),
    source: Line,
    seen: z.iso.date(),
    confidence: z.enum(["seen", "remembered"]),
  });
  return z.strictObject({ id: Name, name: Line, deadlines: z.array(Deadline).min(1) });
}
