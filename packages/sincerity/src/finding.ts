/** What a reading of a letter says: the shapes that everyone who asks gets back. */

/** What a letter can hold. */
export const ELEMENTS = [
  "regret",
  "specifics",
  "responsibility",
  "empathy",
  "explanation",
  "repair",
  "compensation",
  "prevention",
  "followup",
  "invitation",
  "gratitude",
  "forgiveness",
] as const;
export type ElementId = (typeof ELEMENTS)[number];

/** What can be wrong with it. */
export const FAULTS = [
  "conditional",
  "perceived",
  "blame",
  "excuse",
  "evasive",
  "minimising",
  "but",
  "defensive",
  "self-praise",
  "vague",
  "scripted",
  "legalese",
  "doubt",
  "burden",
  "presuming",
  "over-apology",
] as const;
export type FaultId = (typeof FAULTS)[number];

export const LEVELS = ["error", "warning", "note"] as const;
/** An error stops the letter, a warning asks for another look, a note is advice. */
export type Level = (typeof LEVELS)[number];

export const STANCES = ["apology", "decision-stands", "acknowledgement"] as const;
/** What the letter sets out to do: own a failure, explain a decision, or say that it arrived. */
export type Stance = (typeof STANCES)[number];

/** A place in the letter, in UTF-16 code units; `quote` is `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number; readonly quote: string };

/** Put `replacement` in place of the span. Offered only where deleting or splitting is enough. */
export type Fix = { readonly label: string; readonly replacement: string };

/** One place where the letter dodges, why that hurts, and a question that leads past it. */
export type Finding = Span & {
  readonly id: FaultId;
  readonly rule: string;
  readonly level: Level;
  readonly says: string;
  readonly why: string;
  readonly question: string;
  readonly source?: string;
  readonly fix?: Fix;
};

/** Something that the letter should hold and doesn't. */
export type Missing = Advice & { readonly element: ElementId };

/**
 * A promise that the letter makes. `name`: who keeps it, where the letter says ("our engineer").
 * `due` is an ISO date; `dueWords` is how the letter says it.
 */
export type Commitment = Span & {
  readonly kind: "repair" | "compensation" | "prevention" | "followup";
  readonly what: string;
  readonly who: "we" | "I";
  readonly name?: string;
  readonly due?: string;
  readonly dueWords?: string;
};

export const POINTS = ["happened", "cost", "ask"] as const;
/** What the customer says: what went wrong, what it cost them, what they ask. */
export type PointKind = (typeof POINTS)[number];

/** One point of a complaint, where it stands there; `words` are those that tell it from others. */
export type Point = Span & {
  readonly kind: PointKind;
  readonly about: string;
  readonly rule: string;
  readonly words: readonly string[];
};

export type Advice = {
  readonly level: Level;
  readonly says: string;
  readonly why: string;
  readonly question: string;
  readonly source?: string;
};

/** A point beside a letter: spoken to (`where` in the letter), or passed over. */
export type Heard = Point & {
  readonly spoken: boolean;
  readonly where?: Span;
  readonly advice?: Advice;
};

export const CONTRADICTIONS = [
  "name",
  "number",
  "amount",
  "date",
  "weekday",
  "overdue",
  "ownership",
] as const;
/** What speaks against the complaint (name to date), or against the letter itself. */
export type ContradictionId = (typeof CONTRADICTIONS)[number];

/** Two things that can't both be so; `against` is the other one's place in the complaint. */
export type Contradiction = Span &
  Advice & { readonly id: ContradictionId; readonly against?: Span };

/** Words that were sent before, in how many letters, and in which (a few, newest first). */
export type Passage = Span & { readonly times: number; readonly ids: readonly string[] };

/** `share`: of the letter's own words, 0 to 1. */
export type Likeness = {
  readonly share: number;
  readonly passages: readonly Passage[];
  /** The same beside what this customer alone has had: `letters` is how many that was. */
  readonly sameCustomer: {
    readonly share: number;
    readonly letters: number;
    readonly passages: readonly Passage[];
    readonly lastSentAt?: string;
  };
};

/**
 * What is read. `required`: what it must hold whatever its stance. `today`: an ISO date, or a
 * moment with the `timeZone` (IANA) whose day it is. `dates`: how 03/05/2026 is read.
 */
export type Letter = {
  readonly text: string;
  readonly stance?: Stance;
  readonly complaint?: string;
  readonly required?: readonly ElementId[];
  readonly today?: string;
  readonly timeZone?: string;
  readonly dates?: "day-first" | "month-first";
  /** What the team's earlier letters say to it: see `sameness`. */
  readonly sameness?: Likeness;
};

/** What the reading found. `score` (0–100) says what the letter holds; faults don't lower it. */
export type Reading = {
  /** The language of the rules it was read by; unknown, and not checked, where there are none. */
  readonly language: { readonly code: string; readonly checked: boolean };
  readonly stance: Stance;
  readonly elements: Readonly<Partial<Record<ElementId, readonly Span[]>>>;
  readonly faults: readonly Finding[];
  readonly missing: readonly Missing[];
  readonly commitments: readonly Commitment[];
  /** The customer's points, in their order; none without a complaint. */
  readonly points: readonly Heard[];
  readonly contradictions: readonly Contradiction[];
  /** What was handed in of it, and what it means. */
  readonly sameness?: Likeness & { readonly advice: readonly Advice[] };
  readonly score: number;
  readonly verdict: "ready" | "revise" | "stop";
  readonly reasons: readonly string[];
};
