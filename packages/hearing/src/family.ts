/** What a family of words is. The YAML files in rules/ are read into this shape. */

/** How much one mention says. A care manager chooses among these; the numbers are in weigh.ts. */
export const WEIGHTS = ["slight", "some", "considerable", "great", "grave"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Why a complaint should not wait its turn. */
export const URGENCIES = ["safety", "vulnerable", "legal", "public"] as const;
export type UrgencyKind = (typeof URGENCIES)[number];

/**
 * What a family is heard as: harm done, how upset they are, what calms, what makes the harm
 * lighter, that it is about us at all, what they ask for, when it was; or words that change what
 * stands after them.
 */
export const HEARINGS = [
  "harm",
  "upset",
  "calm",
  "lighter",
  "about",
  "asks",
  "when",
  "around",
] as const;
export type Hearing = (typeof HEARINGS)[number];

/** What a heard harm is told as: what failed, or what it cost them. */
export const TELLINGS = ["failed", "cost", "none"] as const;
export type Telling = (typeof TELLINGS)[number];

/** Words that say one thing, in a family of things that belong together. */
export type Group = {
  /** What it is called in a suggestion: "a fall". */
  readonly name: string;
  readonly weight: Weight;
  readonly urgent?: UrgencyKind;
  readonly words: readonly string[];
};

export type Family = {
  readonly id: string;
  readonly hears: Hearing;
  readonly tells: Telling;
  readonly groups: readonly Group[];
};
