/** What is heard in a complaint: suggestions, each with the words that led to it. */
import type { UrgencyKind } from "./family.ts";

/** UTF-16 code units into the complaint; `quote` is always `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number; readonly quote: string };

/** Something to confirm or correct, and where the complaint says so. */
export type Suggestion = { readonly what: string; readonly spans: readonly Span[] };

/** One reason for a level. `share`: how much of the whole scale it fills by itself, 0 to 1. */
export type Because = Suggestion & { readonly family: string; readonly share: number };

/** 0 to 4, with the steps between; the strongest reasons first. */
export type Level = { readonly level: number; readonly because: readonly Because[] };

/** Why it should not wait its turn: "speaks of a child and a fall". */
export type Urgency = {
  readonly kind: UrgencyKind;
  readonly reason: string;
  readonly spans: readonly Span[];
};

export type Hearing = {
  readonly harm: Level;
  readonly upset: Level;
  readonly urgent: readonly Urgency[];
  readonly failed: readonly Suggestion[];
  readonly cost: readonly Suggestion[];
  readonly asks: readonly Suggestion[];
  readonly when: readonly Suggestion[];
  /** ISO 639-1, or null when too little is said to tell. */
  readonly language: string | null;
};

export const STEPS = ["minor", "moderate", "severe", "critical"] as const;
export type Step = (typeof STEPS)[number];

/** The word for a level of harm: minor below 1, moderate below 2, severe below 3, else critical. */
export const stepOf = (level: number): Step =>
  STEPS[Math.min(STEPS.length - 1, Math.max(0, Math.floor(level)))] ?? "minor";
