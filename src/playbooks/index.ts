/**
 * Playbooks are the house's own way with a failure, read from the handbook.
 *
 * This step promises: a case shows how far it has come from the facts alone (`walk`); whatever may
 * not happen yet is refused with what is missing (`passes`); a playbook that is amended gets a new
 * edition, and a case keeps the one that it began with; no edition takes a gate of the house away.
 *
 * What a house makes of a trade (`amendTrade`) holds for every case from then on.
 *
 * The facts come from the slices to the right. The handbook is a folder of sheets; what a house
 * writes at the desk stands before it.
 *
 * A playbook out of use (`retirePlaybook`) is walked to the end by the cases that began with it; no
 * other one begins it.
 *
 * Writes: playbook amended, playbook retired, playbook returned, trade amended.
 */
export { type Fact, type Mark, MARKS } from "./fact.ts";
export { DEEDS, type Deed, type Gate, type GatedLetter, passes } from "./gate.ts";
export {
  type Edition,
  type Editions,
  type Shelf,
  shelfOf,
} from "./edition.ts";
export type { Handbook } from "./handbook.ts";
export {
  type Failure,
  heldInTrade,
  type Industry,
  LOSSES,
  type Loss,
  mayApproveInTrade,
  ownFirst,
  packOf,
  ranks,
} from "./industry.ts";
export type { Need } from "./need.ts";
export type { Packs } from "./needs.ts";
export { bound, type Frame, type Playbook, shown } from "./playbook.ts";
export { type Flaw, flawsOf, type Sheet } from "./sheet.ts";
export { inUse, type Retirement } from "./retirement.ts";
export type { Facts, Sign } from "./sign.ts";
export {
  type Evidence,
  gapsOf,
  isSkipped,
  type Progress,
  type Step,
  type Walk,
  walk,
} from "./step.ts";
