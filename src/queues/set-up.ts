/** Set up one of the house's own lists: a queue, a tag or a macro, new, changed or ended. */
import { may, type Permission } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import type { Shelf } from "./queues.ts";

type Thing = { readonly id: string; readonly version: number; readonly name: string };

type Deed<T extends Thing> = {
  readonly shelf: Shelf<T>;
  readonly what: "queue" | "tag" | "macro";
  readonly permission: Permission;
  readonly draft: Omit<T, "id" | "version">;
  /** Which one is changed, and the version that was read; left out, it is a new one. */
  readonly over?: { readonly id: string; readonly version: number } | undefined;
  readonly by: Actor;
};

export async function setUp<T extends Thing>(
  { journal, newId }: Pick<Needs, "journal" | "newId">,
  { shelf, what, permission, draft, over, by }: Deed<T>,
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, permission);
  if (!allowed.ok) return allowed;
  const id = over?.id ?? newId();
  const next = { ...draft, id, version: (over?.version ?? 0) + 1 } as T;
  if (over && !(await shelf.find(id))) return refused("not_found", `There is no such ${what}.`);
  const kept = over ? await shelf.replace(next, over.version) : await shelf.keep(next);
  if (!kept) {
    return over
      ? refused(
          "stale_edit",
          `Somebody changed this ${what} meanwhile, or another has this name. Look again.`,
        )
      : refused("name_taken", `There is a ${what} of this name already.`);
  }
  await journal.add({ what: `${what} set up`, by, facts: { id, name: next.name } });
  return done({ id });
}
