/** The sample business: a small shop and a hotel with believable cases at every stage. */
import { atTheDoor } from "../people/people.store.ts";
import { newId, newToken } from "../rim/clock.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { HANDBOOK, type House } from "./house.ts";
import { needsFrom } from "./needs.ts";
import { readSample } from "./sample/sheets.ts";
import { type Far, playSample } from "./sample/play.ts";

const PASSWORD_LETTERS = 20;

/**
 * Opens the sample on a desk that has no workspace yet; answers how its administrator signs in. It
 * is all there or not at all: one transaction, with a clock of its own that ends today.
 */
export async function openSample(
  house: House,
  told?: (far: Far) => void,
): Promise<Outcome<{ email: string; password: string }>> {
  if (await house.db.atDoor((tx) => atTheDoor(tx).isFounded())) {
    return refused("already_founded", "This desk has its workspace. Please sign in.");
  }
  const sample = readSample(HANDBOOK);
  if (!sample) {
    return refused("no_sample", "The handbook's sample can't be read. Ask amends handbook check.");
  }
  const id = newId();
  const password = newToken().slice(0, PASSWORD_LETTERS);
  const now = house.now();
  let clock = now;
  const turn = (to: typeof now) => {
    clock = to;
  };
  const opened = await house.db.inside(id, (tx) => {
    const needs = needsFrom({ ...house, now: () => clock, undoSeconds: 0 })(tx, id);
    return playSample({ sample, needs, password, now, turn, ...(told && { told }) });
  });
  return opened.ok ? done({ email: opened.value, password }) : opened;
}
