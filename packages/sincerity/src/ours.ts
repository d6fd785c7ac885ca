/** The house with the rule books that come with it. */
import { houseOf } from "./house.ts";
import { BOOKS } from "./rules.generated.ts";

const ours = houseOf(BOOKS);

/**
 * Checks a letter. Never fails: any text gets a reading. Deterministic; touches nothing outside.
 * Without `today` the promises' dates stay unresolved; without `stance` it is read from the words.
 */
export const check = ours.check;

/** Opens a letter to read its texts as it is written. Each reading equals that of `check`. */
export const open = ours.open;

/**
 * Unpacks the rules, which otherwise the first letter waits for, a few milliseconds at a time until
 * `isOver`. True when all is ready; if not, ask again.
 */
export const ready = ours.ready;

/**
 * The points of a complaint, in their order: what happened, what it cost, what is asked. Any text
 * will do; places are in the complaint.
 */
export const pointsOf = ours.pointsOf;
