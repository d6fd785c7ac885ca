/**
 * The machine that every playbook walks, whatever it calls its steps: thirteen phases, in order. A
 * phase says what any house does there; a playbook names it, and may sharpen it.
 */
import type { Role } from "../words/actor.ts";
import type { Deed } from "./gate.ts";
import type { Need } from "./need.ts";

export const PHASES = [
  "acknowledge",
  "listen",
  "triage",
  "own",
  "explain",
  "solve",
  "ask",
  "reassure",
  "restitute",
  "prevent",
  "follow_up",
  "debrief",
  "learn",
] as const;
export type PhaseId = (typeof PHASES)[number];

/** Who may pass a step over, at the least, and when that is right. */
export type Skip = { readonly by: Role; readonly because: string };

export type Phase = {
  readonly id: PhaseId;
  readonly name: string;
  readonly does: string;
  readonly asks: readonly string[];
  readonly needs: readonly Need[];
  /** The ids of the clocks that it runs against. */
  readonly clocks: readonly string[];
  /** Nobody may pass it over when there is none. */
  readonly skip: Skip | null;
  /** What may not happen before it. */
  readonly guards: readonly Deed[];
};
