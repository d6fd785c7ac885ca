/** An edition of the catalogue: one wording of it, whole, with who wrote it and why. */
import type { Entry } from "../policies/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Edition = {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly because: string;
};

export type Editions = {
  /** Newest first. */
  all(): Promise<readonly Edition[]>;
  newest(): Promise<Edition | undefined>;
  /** False where somebody was quicker with this version. */
  keep(edition: Edition): Promise<boolean>;
};

export function soundCatalogue(entries: readonly Entry[]): Outcome<readonly Entry[]> {
  const twice = entries.find(
    (one, place) => entries.findIndex(({ id }) => id === one.id) !== place,
  );
  if (twice) return refused("named_twice", `“${twice.id}” is there twice. Give each its own name.`);
  if (!entries.some(({ kind }) => kind === "none")) {
    return refused(
      "none_is_a_choice",
      "“None, with a reason” is gone. It is a choice too, and has to stay.",
    );
  }
  const free = entries.find(({ kind, cost, worth }) => kind === "none" && cost + worth > 0);
  return free
    ? refused("none_is_free", `${free.name} costs nothing and brings nothing.`)
    : done(entries);
}

/** What one says otherwise than the one before, by the names of its remedies. */
export const changedIn = (before: readonly Entry[], after: readonly Entry[]): readonly string[] => [
  ...after.filter((entry) => !before.some((was) => isSame(was, entry))).map(({ name }) => name),
  ...before.filter(({ id }) => !after.some((is) => is.id === id)).map(({ name }) => name),
];

const isSame = (one: Entry, other: Entry): boolean =>
  one.id === other.id &&
  one.kind === other.kind &&
  one.name === other.name &&
  one.says === other.says &&
  one.cost === other.cost &&
  one.worth === other.worth &&
  one.for.join() === other.for.join();
