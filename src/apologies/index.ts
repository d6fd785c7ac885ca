/**
 * The door to apologies: what we say, and what we give our word on.
 *
 * Promises: nothing reaches a customer that a person has not approved, word for word; a letter is
 * read by the checker when it is approved and again as it leaves, and a fault stops it unless
 * somebody who may says why it goes; nobody answers over a word they have not read; every promise
 * in a letter has an owner and a day; a letter leaves once, and not before its sender could think
 * again: until then nothing that follows from it has happened.
 *
 * Writes: letter begun, letter taken up, letter approved, letter scheduled, letter taken back,
 * letter stopped, letter sent, letter discarded, commitment made, commitment kept,
 * commitment withdrawn, commitment replaced.
 */
export { approveLetter } from "./approve-letter.ts";
export { beginLetter } from "./begin-letter.ts";
export { type Fate, fateOf, move, type Wall } from "./broken.ts";
export {
  type Commitment,
  type CommitmentKind,
  mayOwn,
  type Promised,
  type Source,
  stillBinds,
} from "./commitment.ts";
export type { Approval, Letter, LetterKind, Summary } from "./letter.ts";
export { type Apologies, type Render, SENT_BEFORE_DAYS, type Sheet } from "./letters.ts";
export { makeCommitment } from "./make-commitment.ts";
export type { Needs as ApologiesNeeds } from "./needs.ts";
export { mayBeSaid } from "./reading.ts";
export { sendLetter } from "./send-letter.ts";
export { settleSending } from "./settle-sending.ts";
export { settleCommitment } from "./settle-commitment.ts";
