/** What somebody needs who owns up to a broken promise: the facts, and questions; never words. */
import type { Commitment } from "../apologies/index.ts";
import type { Entry } from "../journal/index.ts";

/** Told beside the facts: what happened around it since we gave our word. */
const TELLS = new Set([
  "customer wrote",
  "letter sent",
  "call noted",
  "chat answered",
  "commitment moved",
  "commitment broken",
  "commitment handed over",
  "commitment replaced",
  "award paid",
  "action completed",
  "letter undelivered",
]);

export function owningOf(
  promise: Commitment,
  others: readonly Commitment[],
  entries: readonly Entry[],
) {
  const before = chainOf(promise, others);
  return {
    promise,
    /** How often we have broken it, this time with it. */
    times: before.length + 1,
    before,
    since: entries.filter(({ what, at }) => TELLS.has(what) && at >= promise.madeAt),
    questions: before.length > 0 ? [...QUESTIONS, AGAIN] : QUESTIONS,
  };
}

/** The broken ones in whose place it stands, the last first. */
function chainOf(promise: Commitment, all: readonly Commitment[]): readonly Commitment[] {
  const before = all.find(({ id }) => id === promise.replaces);
  return before ? [before, ...chainOf(before, all)] : [];
}

/**
 * Owning it, explaining it, a new day. After a second failure words weigh more than money (Basso
 * and Pizzutti 2016); the order is our choice.
 */
const QUESTIONS: readonly string[] = [
  "What did we promise, in the words we used, and what happened instead?",
  "What did it cost them that it was not there on the day? Say it before you explain anything.",
  "Why was it not kept? One plain reason, and nobody else’s fault.",
  "What will be there now, and by which day? Choose one that holds even if something goes wrong.",
  "Whom do they reach, by name, if they have to ask?",
];
const AGAIN = "We have said this before. What is different this time, so that they can believe it?";
