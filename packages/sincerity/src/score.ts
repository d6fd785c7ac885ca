/** How much of an apology the letter holds, 0 to 100. What is wrong with it is another number. */
import type { ElementId, Stance } from "./finding.ts";

type Weights = Readonly<Partial<Record<ElementId, number>>>;

/**
 * Order and ties after Lewicki, Polin & Lount 2016 (responsibility; repair; regret, explanation and
 * the promise to change level; forgiveness last). The numbers are a choice that keeps the order.
 * Empathy and naming the wrong stand beside it after Fehr & Gelfand 2010.
 */
const APOLOGY: Weights = {
  responsibility: 22,
  repair: 17,
  regret: 11,
  explanation: 11,
  prevention: 11,
  specifics: 9,
  empathy: 7,
  compensation: 3,
  followup: 3,
  forgiveness: 3,
  invitation: 2,
  gratitude: 1,
};

/** A choice: a decision that stands is judged by its reasons and its care. */
const DECISION: Weights = {
  explanation: 35,
  empathy: 25,
  specifics: 20,
  invitation: 8,
  followup: 6,
  gratitude: 6,
};

/** A choice: a first word says thanks and sorry, and when the next word comes (You et al. 2020). */
const ACKNOWLEDGEMENT: Weights = {
  followup: 30,
  gratitude: 20,
  regret: 20,
  specifics: 15,
  empathy: 10,
  invitation: 5,
};

const WEIGHTS: Readonly<Record<Stance, Weights>> = {
  apology: APOLOGY,
  "decision-stands": DECISION,
  acknowledgement: ACKNOWLEDGEMENT,
};

/** 0 to 100; never falls when an element is added in the same stance. */
export const score = (stance: Stance, held: Iterable<ElementId>): number =>
  [...new Set(held)].reduce((sum, element) => sum + (WEIGHTS[stance][element] ?? 0), 0);
