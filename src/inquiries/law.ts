/** What the law of a place says about an apology: information to read, never advice to rely on. */

export const SCOPES = [
  "full",
  "not_of_itself_admission",
  "partial",
  "medical_only",
  "medical_only_full",
  "medical_only_partial",
  "settlement_only",
  "none",
] as const;
export type Scope = (typeof SCOPES)[number];

/** Read in a source, known from memory, or unsure: to be looked up before anybody relies on it. */
export const CONFIDENCES = ["read", "remembered", "unsure"] as const;

export type Law = {
  /** ISO 3166-2, or as near as the law's own borders allow. */
  readonly place: string;
  readonly name: string;
  readonly country: string;
  readonly scope: Scope;
  readonly statute: string;
  readonly covers: string | null;
  readonly confidence: (typeof CONFIDENCES)[number];
  readonly note: string | null;
  readonly source: string;
};

const HEALTH = "It covers health care only. For anything else no general protection is found here.";
const NONE = "No general protection is found here: an admission of fault can be used.";

/** What a scope means for a letter, in a sentence. */
export const MEANS: Readonly<Record<Scope, string>> = {
  full:
    "An apology, also one that admits fault, is generally no evidence of liability here. The " +
    "facts may still be proved otherwise.",
  not_of_itself_admission:
    "An apology is not by itself an admission here; it can still be read as evidence of what " +
    "happened.",
  partial:
    "Sympathy and regret are protected; a sentence that admits fault is not. Ask before sending " +
    "where somebody was injured or lost much.",
  medical_only: HEALTH,
  medical_only_full: HEALTH,
  medical_only_partial: HEALTH,
  settlement_only: NONE,
  none: NONE,
};
