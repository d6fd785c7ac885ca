/** What a rule is. The YAML files in rules/ are read into this shape; rules.md is their manual. */
import type { ElementId, FaultId, Level, PointKind, Stance } from "./finding.ts";
import type { Net } from "./phrases/net.ts";

export const WHERES = ["here", "before", "after", "sentence", "near", "letter"] as const;
/**
 * Where a condition looks: at the very words found; earlier or later in their sentence; anywhere in
 * it; in it and its neighbours; anywhere in the letter.
 */
export type Where = (typeof WHERES)[number];

/** A list of phrases: its set in the net (-1: no phrase), and the elements it refers to. */
export type Phrases = { readonly set: number; readonly elements?: readonly ElementId[] };

/** Something said (phrases, or an element) somewhere near what was found. */
export type Guard = Phrases & { readonly where: Where };

/** When a rule speaks: none of `unless` may hold, all of `needs` must. */
export type Guards = {
  readonly unless?: readonly Guard[];
  readonly needs?: readonly Guard[];
};

/** Finds what the letter holds: by phrases, or by the words it shares with the complaint. */
export type ElementRule = Guards & {
  readonly id: string;
  readonly kind: "phrase" | "echo";
  readonly finds: ElementId;
  readonly match: Phrases;
  /** For `echo`: the words that say nothing even when both sides use them. */
  readonly quiet?: readonly string[];
};

/**
 * What deleting or splitting would mend: the words go, the whole sentence goes, or it ends before
 * them and a new one begins after.
 */
export type Mend = { readonly label: string; readonly how: "delete" | "sentence" | "split" };

/** Finds what is wrong with it: by phrases, or by how many there are. */
export type FaultRule = Guards & {
  readonly id: string;
  readonly kind: "phrase" | "count";
  readonly finds: FaultId;
  readonly level: Level;
  /** The level in a letter of another stance, where it differs. */
  readonly levels?: Readonly<Partial<Record<Stance, Level>>>;
  readonly says: string;
  readonly why: string;
  readonly question: string;
  readonly source?: string;
  readonly fix?: Mend;
  readonly match: Phrases;
  /** For `count`: from how many on it is a fault. */
  readonly atLeast?: number;
};

/** Misses what the letter ought to hold, in the stances named or when it is asked for. */
export type MissingRule = {
  readonly id: string;
  readonly kind: "missing";
  readonly misses: ElementId;
  readonly stances: readonly Stance[];
  /** Speaks only when the letter holds this. */
  readonly beside?: ElementId;
  /** Speaks when the letter promises it and names no day. */
  readonly undated?: boolean;
  readonly level: Level;
  readonly says: string;
  readonly why: string;
  readonly question: string;
  readonly source?: string;
};

/** Hints at what the letter sets out to do. */
export type StanceRule = Guards & {
  readonly id: string;
  readonly kind: "stance";
  readonly suggests: Stance;
  /** A note is a faint hint: heard only where nothing else tells. */
  readonly level?: Level;
  readonly match: Phrases;
};

/** Finds a point of the customer's in the complaint, and says what it means to pass it over. */
export type PointRule = Guards & {
  readonly id: string;
  readonly kind: "point";
  readonly finds: PointKind;
  /** What they ask, what it cost, what went wrong; `other` only where no other rule knew. */
  readonly about: string;
  /** How grave it is to pass it over; a warning unless said. */
  readonly level?: Level;
  /** Elements that speak to it, whatever their words. */
  readonly answers?: readonly ElementId[];
  /** Phrases of a letter that speaks to it. */
  readonly heard?: Phrases;
  readonly says: string;
  readonly why: string;
  readonly question: string;
  readonly source?: string;
  readonly match: Phrases;
};

/** Words that tell nothing, and rings of words that tell the same. */
export type Words = {
  readonly quiet: readonly string[];
  readonly same: readonly (readonly string[])[];
};

/** Everything that rules.generated.ts holds. */
export type RuleBook = {
  /** The language that it is for: "en". */
  readonly language: string;
  readonly elements: readonly ElementRule[];
  readonly faults: readonly FaultRule[];
  readonly missing: readonly MissingRule[];
  readonly stances: readonly StanceRule[];
  readonly points: readonly PointRule[];
  readonly words: Words;
  /** How a promise is worded, and the condition that takes it back. */
  readonly phrases: { readonly promise: Phrases; readonly condition: Phrases };
  /** Every phrase of all of them. */
  readonly net: Net;
};
