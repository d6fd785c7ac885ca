/** A sign is what a step is read off: a fact, something that happened, a field, an element. */
import type { ElementId } from "@amends/sincerity";
import { FACT_NAMES, FACTS, type Fact } from "./fact.ts";

/** What a letter of ours has said; a step may wait for any element that the checker reads. */
const ELEMENT_SIGNS: Readonly<Record<ElementId, readonly [says: string, lacks: string]>> = {
  regret: ["A letter of ours says that we are sorry", "No letter that left says sorry"],
  specifics: [
    "A letter of ours names what went wrong",
    "No letter that left names what went wrong",
  ],
  responsibility: ["A letter of ours owns it", "No letter that left says plainly that it was us"],
  empathy: [
    "A letter of ours shows that we know how it was for them",
    "No letter that left shows that we know how it was for them",
  ],
  explanation: ["A letter of ours explains it", "No letter that left explains what happened"],
  repair: [
    "A letter of ours says how it is put right",
    "No letter that left says what we put right",
  ],
  compensation: ["A letter of ours says what they get", "No letter that left says what they get"],
  prevention: [
    "A letter of ours says what we change",
    "No letter that left says what we change so that it doesn't happen again",
  ],
  followup: [
    "A letter of ours says when they hear from us again",
    "No letter that left says when they hear from us again",
  ],
  invitation: ["A letter of ours says whom to ask", "No letter that left says whom they can ask"],
  gratitude: ["A letter of ours thanks them", "No letter that left thanks them for telling us"],
  forgiveness: [
    "A letter of ours asks for patience",
    "No letter that left asks for their patience",
  ],
};

/** What may have happened on a case, by the journal's own name. */
const EVENT_SIGNS = {
  "call noted": [
    "We have spoken with them",
    "Nobody has called them. Call, and note what was said.",
    "us",
  ],
  "note written": [
    "A note stands on the case",
    "No note stands on the case. Write down what you found.",
    "us",
  ],
  "finding noted": [
    "What we know is written down",
    "Nothing is written down of what we know and what we don't. Note a finding.",
    "us",
  ],
  "second look taken": [
    "A second colleague has looked",
    "Nobody else has looked at it. Ask a colleague for a second look.",
    "us",
  ],
  "case handed over": [
    "Somebody by name looks after it",
    "Nobody by name looks after it. Take it, or hand it over.",
    "us",
  ],
  "understanding confirmed": [
    "The customer says that we understood",
    "The customer has not said whether we understood. Wait, or ask them.",
    "customer",
  ],
  "standing given": [
    "The customer has said how likely they are to come back",
    "The customer has not said how likely they are to come back. Ask them.",
    "customer",
  ],
} as const satisfies Record<string, readonly [string, string, "us" | "customer"]>;

/** What the triage may have written down. */
const FIELD_SIGNS = {
  failure: ["What failed has a name", "Nobody has said what failed. Do the triage."],
  severity: ["How bad it is, is judged", "Nobody has judged how bad it is. Do the triage."],
  price: ["What it cost them is noted", "No price is noted. Ask what they paid, and note it."],
  cause: [
    "Why it happened is known",
    "Why it happened is not known yet. Find the cause, and note it in the triage.",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type Happening = keyof typeof EVENT_SIGNS;
export type Field = keyof typeof FIELD_SIGNS;
export const HAPPENINGS = Object.keys(EVENT_SIGNS) as [Happening, ...Happening[]];
export const FIELDS = Object.keys(FIELD_SIGNS) as [Field, ...Field[]];

/** "letter gratitude" is there once a letter that holds it has left; "skipped ask" once it was. */
export type Sign =
  | Fact
  | `letter ${ElementId}`
  | `event ${Happening}`
  | `field ${Field}`
  | `skipped ${string}`;

/** All that a playbook may wait for. */
export const SIGNS: readonly Sign[] = [
  ...FACT_NAMES,
  ...(Object.keys(ELEMENT_SIGNS) as ElementId[]).map((element) => `letter ${element}` as const),
  ...HAPPENINGS.map((happening) => `event ${happening}` as const),
  ...FIELDS.map((field) => `field ${field}` as const),
];

type Kind = "fact" | "letter" | "event" | "field";

/** What a sign is read off. */
export const kindOf = (sign: Sign): Kind =>
  (["letter", "event", "field"] as const).find((kind) => sign.startsWith(`${kind} `)) ?? "fact";

/** All that is so on a case. */
export type Facts = ReadonlySet<Sign>;

type Words = {
  readonly says: string;
  readonly lacks: string;
  readonly from: "us" | "customer";
};

/** A sign in words, there and missing, and whom one waits for. */
export function wordsOf(sign: Sign): Words {
  if (sign in FACTS) return FACTS[sign as Fact];
  const [kind, name] = [sign.slice(0, sign.indexOf(" ")), sign.slice(sign.indexOf(" ") + 1)];
  if (kind === "event") {
    const [says, lacks, from] = EVENT_SIGNS[name as Happening];
    return { says, lacks, from };
  }
  if (kind === "skipped") {
    return { says: "Passed over, with a reason", lacks: "It was not passed over.", from: "us" };
  }
  if (kind === "field") {
    const [says, lacks] = FIELD_SIGNS[name as Field];
    return { says, lacks, from: "us" };
  }
  const [says, lacks] = ELEMENT_SIGNS[name as ElementId];
  return { says, lacks: `${lacks}. Write it in your own words.`, from: "us" };
}
