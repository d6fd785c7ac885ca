/** The shapes of the handbook's sheets, as managers write them. */
import { ELEMENTS } from "@amends/sincerity";
import { z } from "zod";
import { SEVERITIES } from "../clocks/index.ts";
import { FACT_NAMES, type Fact } from "./fact.ts";
import { DEEDS, GATED_LETTERS } from "./gate.ts";
import { LOSSES } from "./handbook.ts";

const Line = z.string().trim().min(1).max(1_000);
const Name = z.string().regex(/^[a-z][a-z0-9_-]*$/, "Use small letters, digits, _ and -");
const facts = FACT_NAMES as [Fact, ...Fact[]];
const AFact = z.enum(facts);
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
