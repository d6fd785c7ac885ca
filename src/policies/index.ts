/**
 * The door to policies: what is fair, and who may give how much of it alone.
 *
 * Promises: the kind of remedy comes before its amount and the free before the paid; never above
 * 150 % of the price; every amount has its clause, its reasons and its source; above one's own
 * limit another person approves. It keeps nothing and writes no events: the handbook is a folder
 * of sheets that managers edit.
 */
export { type Limits, limitOf, mayApprove, mayGive, type Rules, within } from "./limit.ts";
export { type Clause, factsOf, type Policy, type Suggestion, suggest } from "./policy.ts";
export {
  dearest,
  type Option,
  type Portion,
  REMEDY_KINDS,
  type Remedy,
  type RemedyKind,
  type Size,
} from "./remedy.ts";
