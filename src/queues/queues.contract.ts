/** The doors of queues: where a case waits, who takes it, when it comes back; one or many. */
import { z } from "zod";
import { Severity } from "../cases/cases.contract.ts";
import { AsOf, At, contract, Id, Left, Line, Nothing, Words } from "../rim/http/contract.ts";

const list = (what: z.ZodType<string>) => z.array(what).max(50).default([]);

export const Rule = z.object({
  channels: list(z.enum(["mail", "form", "chat", "call", "review", "api"])),
  failures: list(Line(100)),
  severities: z.array(Severity).max(4).default([]),
  languages: list(z.string().regex(/^[a-z]{2}$/)),
  words: list(Line(60)),
});

/** Whoever takes it; whoever has least in hand; whoever speaks and knows what it takes. */
const Shares = z.enum(["by_hand", "least_loaded", "by_skill"]);

export const Queue = z.object({
  id: Id,
  name: z.string(),
  rule: Rule.nullable(),
  shares: Shares,
  place: z.int(),
  version: z.int(),
});
const Hue = z.enum(["grey", "gold", "green", "blue", "violet", "rose"]);
export const Tag = z.object({ id: Id, name: z.string(), hue: Hue, version: z.int() });

const DEEDS = [
  z.object({ kind: z.literal("assign"), colleagueId: Id }),
  z.object({ kind: z.literal("share_out"), how: z.enum(["least_loaded", "by_skill"]) }),
  z.object({ kind: z.literal("place"), queueId: Id.nullable() }),
  z.object({ kind: z.literal("tag"), tagId: Id }),
  z.object({ kind: z.literal("untag"), tagId: Id }),
  z.object({
    kind: z.literal("snooze"),
    /** Null: until the customer writes, and at the latest before what is owed. */
    until: At.nullable(),
    because: Line(300).nullable().default(null),
  }),
  z.object({ kind: z.literal("wake") }),
  z.object({ kind: z.literal("note"), text: Words(10_000) }),
  z.object({ kind: z.literal("close"), reason: Words(1_000) }),
] as const;
export const Deed = z.discriminatedUnion("kind", DEEDS);
/** For many cases also all that a macro does; its snippet is left out. */
export const BulkDeed = z.discriminatedUnion("kind", [
  ...DEEDS,
  z.object({ kind: z.literal("macro"), macroId: Id }),
]);

export const Macro = z.object({
  id: Id,
  name: z.string(),
  deeds: z.array(Deed),
  snippet: z.string(),
  /** One's own; another's is not shown. */
  mine: z.boolean(),
  version: z.int(),
});

const QueueDraft = z.object({
  name: Line(60),
  rule: Rule.nullable().default(null),
  shares: Shares.default("by_hand"),
  place: z.int().min(0).max(1_000).default(0),
  ended: z.boolean().default(false),
});
const TagDraft = z.object({ name: Line(40), hue: Hue, ended: z.boolean().default(false) });
const MacroDraft = z.object({
  name: Line(60),
  deeds: z.array(Deed).max(20),
  snippet: z.string().max(5_000).default(""),
  shared: z.boolean().default(true),
  ended: z.boolean().default(false),
});
const Skills = z.object({
  languages: list(z.string().regex(/^[a-z]{2}$/)),
  topics: list(Line(100)),
});

const Bulk = z.object({
  id: Id,
  deed: BulkDeed,
  by: z.string(),
  mine: z.boolean(),
  begunAt: At,
  state: z.enum(["running", "stopped", "done"]),
  waiting: z.int(),
  done: z.int(),
  refused: z.int(),
});
const Refusals = {
  refusals: z.array(z.object({ caseId: Id, number: z.int(), because: z.string().nullable() })),
  /** Where the next page begins; null at the end. */
  next: z.int().nullable(),
};

export const queuesContract = contract({
  "POST /cases/:case/deeds": {
    says: "Does one thing to a case: assigns, shares out, places, tags, lets sleep, wakes, closes.",
    body: Deed,
    answer: Nothing,
  },
  "GET /cases/:case/sleep": {
    says: "Until when a case may sleep at most, and why not longer.",
    answer: z.object({ latest: At, because: z.string(), can: z.boolean() }),
  },
  "GET /cases/:case/macros/:macro": {
    says: "What a macro would do to a case, and what would stand in its way; nothing is done.",
    answer: z.object({
      deeds: z.array(
        z.object({ deed: Deed, because: z.string().nullable(), unmet: z.array(z.string()) }),
      ),
      snippet: z.string(),
    }),
  },
  "POST /cases/:case/macros/:macro": {
    says: "Runs a macro on a case: all of its deeds or none; answers its snippet.",
    answer: z.object({ snippet: z.string() }),
  },
  "GET /queues": { says: "The house's queues.", answer: z.object({ queues: z.array(Queue) }) },
  "POST /queues": { says: "Opens a queue.", body: QueueDraft, answer: Left, status: 201 },
  "PUT /queues/:queue": {
    says: "Changes or ends a queue.",
    ifMatch: true,
    body: QueueDraft,
    answer: Left,
  },
  "GET /tags": { says: "The house's tags.", answer: z.object({ tags: z.array(Tag) }) },
  "POST /tags": {
    says: "Adds a tag to the house's list.",
    body: TagDraft,
    answer: Left,
    status: 201,
  },
  "PUT /tags/:tag": {
    says: "Changes a tag, or ends it: it stays where it is, and is put on nothing new.",
    ifMatch: true,
    body: TagDraft,
    answer: Left,
  },
  "GET /macros": {
    says: "Macros: one's own and shared.",
    answer: z.object({ macros: z.array(Macro) }),
  },
  "POST /macros": {
    says: "Keeps a macro; refused when its snippet is a letter, or says sorry.",
    body: MacroDraft,
    answer: Left,
    status: 201,
  },
  "PUT /macros/:macro": {
    says: "Changes or ends a macro.",
    ifMatch: true,
    body: MacroDraft,
    answer: Left,
  },
  "GET /skills": {
    says: "What colleagues speak and know, for cases that are shared out by skill.",
    answer: z.object({ skills: z.array(Skills.extend({ colleagueId: Id })), asOf: AsOf }),
  },
  "PUT /colleagues/:colleague/skills": {
    says: "Says what a colleague speaks and knows.",
    ifMatch: "asOf",
    body: Skills,
    answer: Nothing,
  },
  "GET /recent-bulks": {
    says: "The deeds for many cases that were begun last, and how far each has come.",
    answer: z.object({ bulks: z.array(Bulk) }),
  },
  "GET /bulks/:bulk": {
    says: "How far a deed for many cases has come, and the first of those that met a gate.",
    answer: Bulk.extend(Refusals),
  },
  "GET /bulks/:bulk/refusals": {
    says: "The cases that a deed for many could not be done to, each with what stood in the way.",
    query: z.object({ after: z.coerce.number().int().min(0).optional() }),
    answer: z.object(Refusals),
  },
  "POST /bulks/:bulk/stop": {
    says: "Stops a deed for many cases; what is done stays done.",
    answer: Nothing,
  },
});
