/**
 * The door to policies: what is fair, and who may give how much of it alone.
 *
 * Promises: the kind of remedy comes before its amount and the free before the paid; never above
 * 150 % of the price; every amount has its clause, its reasons and its source; above one's own
 * limit another person approves. It keeps nothing and writes no events: the handbook is a folder
 * of sheets that managers edit.
 */
export { type Bands, bandsFor } from "./band.ts";
export { type Budget, type Drawn, drawn, type Spending } from "./budget.ts";
export { type Entry, forLoss } from "./catalogue.ts";
export { carriedIn } from "./carried.ts";
export { choose } from "./choose.ts";
export { contactsIn, type Facts, factsOf, goodwillOf } from "./facts.ts";
export type { Harm } from "./harm.ts";
export { type Hold, holdsOf, isTwin, letGo, mayLetGo, saidFor } from "./hold.ts";
export { type Limits, limitOf, mayApprove, mayGive, type Rules } from "./limit.ts";
export { within } from "./inside.ts";
export { type Clause, type Policy, type Suggestion, suggest } from "./policy.ts";
export { fairRange } from "./range.ts";
export {
  dearest,
  isMoney,
  type Option,
  type Portion,
  REMEDY_KINDS,
  type Remedy,
  type RemedyKind,
  type Size,
} from "./remedy.ts";
