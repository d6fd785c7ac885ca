/** Choose who may read along in what one learns about one's own letters. */
import type { People } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Guests } from "./guests.ts";

export type Needs = {
  readonly guests: Guests;
  readonly people: Pick<People, "colleague">;
  readonly now: () => Moment;
};

/** Whoever is left out of `guestIds` reads no longer. Nobody is told: it is the writer's own. */
export async function chooseGuests(
  { guests, people, now }: Needs,
  { guestIds, by }: { guestIds: readonly string[]; by: Actor },
): Promise<Outcome<readonly string[]>> {
  if (by.kind !== "colleague") return notAPerson();
  const wanted = new Set(guestIds);
  if (wanted.has(by.id)) return refused("own_guest", "You read your own letters anyway.");
  for (const id of wanted) {
    const colleague = await people.colleague(id);
    if (!colleague || colleague.leftAt) {
      return refused("not_found", "There is no such colleague here.");
    }
  }
  const were = await guests.of(by.id);
  for (const id of were) if (!wanted.has(id)) await guests.dismiss(by.id, id);
  for (const id of wanted) if (!were.includes(id)) await guests.invite(by.id, id, now());
  return done([...wanted]);
}

export const notAPerson = (): Outcome<never> =>
  refused("not_allowed", "This is for the writer in person. A program has no letters of its own.");
