/** Amend the catalogue of the house: a new edition, which proposals take from at once. */
import { may } from "../people/index.ts";
import type { Entry } from "../policies/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { changedIn, soundCatalogue } from "./edition.ts";
import type { Needs } from "./needs.ts";

export type Amendment = {
  readonly entries: readonly Entry[];
  readonly because: string;
  /** The edition that was read; 0 while the folder's sheet holds. */
  readonly version: number;
  readonly by: Actor;
};

export async function amendCatalogue(
  { catalogues, filedCatalogue, journal, now }: Needs,
  { entries, because, version: read, by }: Amendment,
): Promise<Outcome<{ version: number }>> {
  const allowed = may(by, "catalogue:edit");
  if (!allowed.ok) return allowed;
  const newest = await catalogues.newest();
  if ((newest?.version ?? 0) !== read) return STALE;
  const sound = soundCatalogue(entries);
  if (!sound.ok) return sound;
  const changed = changedIn(newest?.entries ?? filedCatalogue, entries);
  if (changed.length === 0) {
    return refused(
      "nothing_changed",
      "This says what it said before. Change something, then keep it.",
    );
  }
  const version = read + 1;
  const whose = { at: now(), byId: by.id, byName: by.name, because };
  if (!(await catalogues.keep({ version, entries, ...whose }))) return STALE;
  await journal.add({ what: "catalogue amended", by, facts: { version, because, changed } });
  return done({ version });
}

const STALE = refused(
  "stale_edit",
  "Somebody changed the catalogue meanwhile. Look again, then keep yours; it is still here.",
);
