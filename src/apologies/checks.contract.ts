/** The door of the checker: letters in, everything that it says of them out. */
import { CONTRADICTIONS, ELEMENTS, FAULTS, LEVELS, POINTS, STANCES } from "@amends/sincerity";
import { z } from "zod";
import { contract, Day, Id } from "../rim/http/contract.ts";

const LETTERS_MAX = 200;
const TEXT_MAX = 20_000;

/** In UTF-16 code units into the letter's text. */
const Span = z.object({ start: z.int(), end: z.int(), quote: z.string() });
const Level = z.enum(LEVELS);
const Element = z.enum(ELEMENTS);
const many = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).readonly();

const Advice = z.object({
  level: Level,
  says: z.string(),
  why: z.string(),
  question: z.string(),
  source: z.string().optional(),
});

/** Words that were sent before, in how many letters, and in which: a few, newest first. */
const Passage = Span.extend({ times: z.int(), ids: many(z.string()) });

const ToCheck = z.object({
  /** Its answer bears the same; without it, its place in the list. */
  id: z.string().max(200).optional(),
  text: z.string().max(TEXT_MAX),
  complaint: z.string().max(TEXT_MAX).optional(),
  /** Read from the words when it isn't said. */
  stance: z.enum(STANCES).optional(),
  /** The id of a playbook: what it demands and the letter lacks is an error. */
  playbook: z.string().max(100).optional(),
  /** The day that "by Friday" is counted from; today without it. */
  today: Day.optional(),
  /** True to hold it against what the house sent in the last 90 days. */
  sentBefore: z.boolean().optional(),
  /** Whose own letters count apart. */
  customerId: Id.optional(),
});

/** The shape of a line of `amends check`; `instead` is a question that leads to better words. */
export const LetterCheck = z.object({
  /** The language of the rules it was read by; not checked where there are none for it. */
  language: z.object({ code: z.string(), checked: z.boolean() }),
  id: z.string(),
  stance: z.enum(STANCES),
  elements: z.partialRecord(Element, many(Span)),
  faults: many(
    Span.extend({
      id: z.enum(FAULTS),
      rule: z.string(),
      level: Level,
      says: z.string(),
      why: z.string(),
      instead: z.string(),
      source: z.string().optional(),
      /** Only where deleting or splitting is enough: put `replacement` in place of the span. */
      fix: z.object({ label: z.string(), replacement: z.string() }).optional(),
    }),
  ),
  missing: many(
    z.object({
      element: Element,
      level: Level,
      says: z.string(),
      why: z.string(),
      question: z.string(),
    }),
  ),
  commitments: many(
    Span.extend({
      kind: z.enum(["repair", "compensation", "prevention", "followup"]),
      what: z.string(),
      who: z.enum(["we", "I"]),
      due: Day.optional(),
      dueWords: z.string().optional(),
    }),
  ),
  /** The complaint's points and whether the letter speaks to them; places are in the complaint. */
  points: many(
    Span.extend({
      kind: z.enum(POINTS),
      about: z.string(),
      rule: z.string(),
      words: many(z.string()),
      spoken: z.boolean(),
      /** Where the letter speaks to it. */
      where: Span.optional(),
      advice: Advice.optional(),
    }),
  ),
  /** Names, numbers, amounts and days that can't all be so; `against` is in the complaint. */
  contradictions: many(
    Span.extend({ id: z.enum(CONTRADICTIONS), against: Span.optional(), ...Advice.shape }),
  ),
  /** Only when it was asked for. Shares are of the letter's own words, 0 to 1. */
  sameness: z
    .object({
      share: z.number(),
      passages: many(Passage),
      sameCustomer: z.object({
        share: z.number(),
        /** How many letters they have had. */
        letters: z.int(),
        passages: many(Passage),
        lastSentAt: z.string().exactOptional(),
      }),
      advice: many(Advice),
    })
    .optional(),
  /** What it holds, 0 to 100; faults don't lower it. */
  score: z.number(),
  verdict: z.enum(["ready", "revise", "stop"]),
  reasons: many(z.string()),
});

export const checksContract = contract({
  "POST /letter-checks": {
    says:
      "Reads one letter, or a list of at most 200, as a careful editor would. A letter has at " +
      "most 20,000 characters and a request one megabyte. Nothing is kept.",
    body: z.union([ToCheck, z.array(ToCheck).min(1).max(LETTERS_MAX)]),
    answer: z.union([LetterCheck, z.array(LetterCheck)]),
  },
});
