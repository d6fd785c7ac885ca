/**
 * The door to transfers: bank payouts in a file that a person takes to the bank.
 *
 * Promises: a transfer stands in one file and never in a second; a file is the same however often
 * it is fetched; what the bank reports settles each transfer by itself.
 *
 * Writes: transfers exported. What becomes of each is written by payouts.
 */
export type { Batch, Batches } from "./batch.ts";
export type { Needs as TransfersNeeds } from "./needs.ts";
