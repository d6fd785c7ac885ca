/**
 * The door to causes: why it went wrong, in the house's own words, without blame.
 *
 * Promises: causes form one tree that a person grows; a case is traced to a cause by asking why, at
 * most five times, and the answers stay to be read; what a cause weighs (cases, harm, money) is
 * counted with all that hangs below it, each case once.
 *
 * Writes: cause named, cause changed (of the house), cause found, cause struck (on a case).
 */
export { branchOf, type Cause, type Factor, type Trace } from "./cause.ts";
export type { Causes, Weights } from "./causes.ts";
export type { Needs as CausesNeeds } from "./needs.ts";
export type { Weighed } from "./pareto.ts";
