/**
 * Playbooks are the house's own way with a failure, read from the handbook.
 *
 * This step promises: a case shows how far it has come from the facts alone (`walk`); whatever may
 * not happen yet is refused with what is missing (`passes`).
 *
 * It keeps nothing and writes no events: a case notes its playbook, the facts come from the slices
 * to the right, and the handbook is a folder of sheets that managers edit.
 */
export { type Fact, type Mark, MARKS } from "./fact.ts";
export { DEEDS, type Deed, type Gate, type GatedLetter, passes } from "./gate.ts";
export {
  type Edition,
  type Editions,
  type Shelf,
  shelfOf,
} from "./edition.ts";
export { failureOf, type Handbook, type Survey } from "./handbook.ts";
export {
  type Failure,
  heldInTrade,
  type Industry,
  LOSSES,
  type Loss,
  mayApproveInTrade,
} from "./industry.ts";
export type { Need } from "./need.ts";
export { type Frame, type Playbook, shown } from "./playbook.ts";
export type { Sheet } from "./sheet.ts";
export type { Facts, Sign } from "./sign.ts";
export { type Evidence, type Progress, type Step, type Walk, walk } from "./step.ts";
