/** A queue is where cases wait for a team; a case is in one, or in none. */
import type { Severity } from "../clocks/index.ts";

/** What must be so for a case to come by itself; each list is "one of these", none is "any". */
export type Rule = {
  readonly channels: readonly string[];
  readonly failures: readonly string[];
  readonly severities: readonly Severity[];
  readonly languages: readonly string[];
  /** The complaint says one of these, as a word or the beginning of one. */
  readonly words: readonly string[];
};
