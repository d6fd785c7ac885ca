/**
 * Sincerity reads an apology as a careful editor would. Text in, a reading out: what the letter
 * holds, where it dodges, what it misses, what it promises and by when.
 *
 * It promises: any text gets a reading, the same text always the same one, every offset quotes the
 * text it was given. It never writes a sentence for you: every finding asks a question instead.
 * It touches nothing: no clock, no file, no network; it runs in a browser and in Node.
 */
export type {
  Advice,
  Commitment,
  Contradiction,
  ContradictionId,
  ElementId,
  FaultId,
  Finding,
  Fix,
  Heard,
  Letter,
  Level,
  Likeness,
  Missing,
  Passage,
  Point,
  PointKind,
  Reading,
  Span,
  Stance,
} from "./finding.ts";
export { CONTRADICTIONS, ELEMENTS, FAULTS, LEVELS, POINTS, STANCES } from "./finding.ts";
export { adviceOn as samenessAdvice } from "./sameness/advice.ts";
export type { Earlier, Kept, Sameness } from "./sameness/sameness.ts";
export { sameness } from "./sameness/sameness.ts";
export type { Draft } from "./house.ts";
export { check, open, pointsOf, ready } from "./ours.ts";
