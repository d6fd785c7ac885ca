/** The shapes of playbooks, phases and gates, as managers write them. */
import { ELEMENTS } from "@amends/sincerity";
import { z } from "zod";
import { SEVERITIES } from "../clocks/index.ts";
import { FACT_NAMES, type Fact } from "./fact.ts";
import { DEEDS, GATED_LETTERS } from "./gate.ts";
import type { Need } from "./need.ts";
import { PHASES } from "./phase.ts";
import { FIELDS, HAPPENINGS, type Sign } from "./sign.ts";

export const Line = z.string().trim().min(1).max(1_000);
export const Name = z.string().regex(/^[a-z][a-z0-9_-]*$/, "Use small letters, digits, _ and -");
export const list = <T>(item: z.ZodType<T>) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1)]);
const ROLES = ["agent", "lead", "administrator"] as const;
const STANCES = ["at_fault", "partly", "not_at_fault", "not_yet_known"] as const;
const CHANNELS = ["mail", "form", "chat", "call", "review", "api"] as const;

const facts = FACT_NAMES as [Fact, ...Fact[]];
const AFact = z.enum(facts);
const unless = list(AFact).default([]);
const needs = (signs: readonly Sign[], instead: readonly Fact[] = []): readonly Need[] =>
  signs.map((fact) => ({ fact, unless: instead }));

/** A fact, something that happened, a field of the triage, or elements that a letter held. */
const Need = z.union([
  AFact.transform((fact) => needs([fact])),
  z.strictObject({ fact: AFact, unless }).transform((it) => needs([it.fact], it.unless)),
  z
    .strictObject({ event: z.enum(HAPPENINGS), unless })
    .transform((it) => needs([`event ${it.event}`], it.unless)),
  z
    .strictObject({ field: z.enum(FIELDS), unless })
    .transform((it) => needs([`field ${it.field}`], it.unless)),
  z.strictObject({ letter: list(z.enum(ELEMENTS)), unless }).transform((it) =>
    needs(
      it.letter.map((element) => `letter ${element}` as const),
      it.unless,
    ),
  ),
]);
const Needs = z
  .array(Need)
  .min(1)
  .transform((all): readonly Need[] => all.flat());

const Skip = z.strictObject({ by: z.enum(ROLES), because: Line });
const Answers = z.array(z.string().regex(/^[A-E][1-8]$/, "A requirement is like A1")).default([]);
const Questions = z.array(Line).min(1);
const Deeds = list(z.enum(DEEDS));

const Gate = z.strictObject({
  code: Name,
  before: Deeds,
  letters: z.array(z.enum(GATED_LETTERS)).default([]),
  because: Line,
  needs: Needs,
});
export const GatesSheet = z.strictObject({ gates: z.array(Gate).min(1) });

export const PhasesSheet = z.strictObject({
  phases: z
    .array(
      z.strictObject({
        id: z.enum(PHASES),
        name: Line,
        does: Line,
        asks: Questions,
        needs: Needs,
        clocks: list(Name).default([]),
        skip: Skip.nullable().default(null),
        guards: Deeds.default([]),
      }),
    )
    .refine((all) => all.map(({ id }) => id).join() === PHASES.join(), {
      message: `The machine has these phases, in this order: ${PHASES.join(", ")}.`,
    }),
});

const some = (values: z.ZodType<string>) => list(values).default([]);
const Suit = z.strictObject({
  failure: some(Name),
  stance: some(z.enum(STANCES)),
  severity: list(z.enum(SEVERITIES)).default([]),
  channel: some(z.enum(CHANNELS)),
  industry: some(Name),
  because: Line,
});

const head = {
  id: Name,
  version: z.int().min(1),
  name: Line,
  about: Line,
  source: Line,
  suits: z.array(Suit).default([]),
  letters: z.partialRecord(z.enum(GATED_LETTERS), z.array(z.enum(ELEMENTS)).min(1)),
  gates: z.array(Gate).default([]),
  without: z.partialRecord(z.enum(PHASES), Line).default({}),
};
const MOST_STEPS = 13;
const step = { id: Name, name: Line, phases: list(z.enum(PHASES)), answers: Answers };

/** A playbook in a file: what a step leaves out, its phases say. */
export const PlaybookSheet = z.strictObject({
  ...head,
  steps: z
    .array(
      z.strictObject({
        ...step,
        does: Line.optional(),
        asks: Questions.optional(),
        needs: Needs.optional(),
        also: Needs.optional(),
        clocks: list(Name).optional(),
        skip: Skip.nullable().optional(),
        guards: Deeds.optional(),
      }),
    )
    .min(1)
    .max(MOST_STEPS),
});
