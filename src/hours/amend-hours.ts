/** Amend the hours of the house: a new edition, which every clock is read in from now on. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { changesBetween, soundTimetable, type Timetable } from "./timetable.ts";

export type Amendment = {
  readonly timetable: Timetable;
  readonly because: string;
  /** The edition that was read; 0 while the folder's sheet holds. */
  readonly version: number;
  readonly by: Actor;
};

export async function amendHours(
  needs: Pick<Needs, "hours" | "filedHours" | "regions" | "journal" | "now">,
  { timetable, because, version: read, by }: Amendment,
): Promise<Outcome<{ version: number }>> {
  const { hours, filedHours, regions, journal, now } = needs;
  const allowed = may(by, "hours:edit");
  if (!allowed.ok) return allowed;
  const newest = await hours.newest();
  if ((newest?.version ?? 0) !== read) return STALE;
  const sound = soundTimetable(timetable, regions);
  if (!sound.ok) return sound;
  const changes = changesBetween(newest?.timetable ?? filedHours, timetable);
  if (changes.length === 0) {
    return refused(
      "nothing_changed",
      "This says what it said before. Change something, then keep it.",
    );
  }
  const version = read + 1;
  const whose = { at: now(), byId: by.id, byName: by.name, because };
  if (!(await hours.keep({ version, timetable, ...whose }))) return STALE;
  const facts = { version, because, changed: changes.map(({ where }) => where) };
  await journal.add({ what: "hours amended", by, facts });
  return done({ version });
}

const STALE = refused(
  "stale_edit",
  "Somebody changed the hours meanwhile. Look again, then keep yours; they are still here.",
);
