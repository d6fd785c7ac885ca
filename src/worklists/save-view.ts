/** Save a view: a new one, or one's own changed. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { mayChange, mayKeepOneMore, type SavedView } from "./view.ts";

type Deed = {
  readonly draft: Pick<SavedView, "name" | "shared" | "filter" | "sort">;
  /** Which one is changed, and the version that was read; left out, it is a new one. */
  readonly over?: { readonly viewId: string; readonly version: number };
  readonly by: Actor;
};

export async function saveView(
  { views, newId }: Pick<Needs, "views" | "newId">,
  { draft, over, by }: Deed,
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "case:read");
  if (!allowed.ok) return allowed;
  if (over) {
    const found = mayChange(await views.find(over.viewId), by);
    if (!found.ok) return found;
    const next = { ...found.value, ...draft, version: over.version + 1 };
    return (await views.replace(next, over.version)) ? done({ id: next.id }) : STALE;
  }
  if (by.kind !== "colleague") {
    return refused("not_allowed", "A view belongs to a colleague. Sign in as one to save it.");
  }
  const room = mayKeepOneMore(await views.all(), by.id);
  if (!room.ok) return room;
  const id = newId();
  await views.keep({ ...draft, id, ownerId: by.id, version: 1 });
  return done({ id });
}

const STALE = refused(
  "stale_edit",
  "This view was changed meanwhile. Look again, then save; your choices are still here.",
);
