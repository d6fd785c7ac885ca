/** A saved view is a filter with a name, for oneself or for everybody. */
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Filter, Sort } from "./filter.ts";

export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly shared: boolean;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly version: number;
};

/** Where saved views are kept. */
export type Views = {
  all(): Promise<readonly SavedView[]>;
  find(id: string): Promise<SavedView | undefined>;
  keep(view: SavedView): Promise<void>;
  /** Replaces the version that was read; false when another was quicker. */
  replace(view: SavedView, version: number): Promise<boolean>;
  drop(id: string): Promise<void>;
};

/** One's own, then those that others share, each by name. */
export const viewsFor = (views: readonly SavedView[], colleagueId: string): readonly SavedView[] =>
  views
    .filter(({ shared, ownerId }) => shared || ownerId === colleagueId)
    .toSorted(
      (a, b) =>
        Number(b.ownerId === colleagueId) - Number(a.ownerId === colleagueId) ||
        a.name.localeCompare(b.name),
    );

/** A view that somebody keeps for themselves is not there for others. */
export function mayChange(
  view: SavedView | undefined,
  { id, name }: { readonly id: string; readonly name: string },
): Outcome<SavedView> {
  if (!view || (view.ownerId !== id && !view.shared)) {
    return refused("not_found", "There is no such view.");
  }
  return view.ownerId === id
    ? done(view)
    : refused(
        "not_allowed",
        `Somebody else made this view. Save one of your own, ${name}, and change that.`,
      );
}

/** A rail with more is a list that nobody reads. Our choice. */
const MOST_OF_ONE = 30;

export const mayKeepOneMore = (views: readonly SavedView[], ownerId: string): Outcome<true> =>
  views.filter((view) => view.ownerId === ownerId).length < MOST_OF_ONE
    ? done(true)
    : refused("too_many", `You keep ${MOST_OF_ONE} views. Drop one that you no longer use.`);
