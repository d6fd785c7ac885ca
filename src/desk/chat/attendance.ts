/** Who is at the desk just now: noted with every beat of an open screen, forgotten by itself. */
import { minutesLater } from "../../words/moment.ts";
import { done } from "../../words/outcome.ts";
import type { House } from "../house.ts";

type Attending = { readonly workspaceId: string; readonly who: string };

/** Longer than two beats, so that a late one does not empty the room. */
const MINUTES = 1;

export const attendanceAt =
  ({ db, needsIn, now, log }: Pick<House, "db" | "needsIn" | "now" | "log">) =>
  (people: Iterable<Attending>): void => {
    const rooms = new Map<string, Set<string>>();
    for (const { workspaceId, who } of people) {
      if (who) rooms.set(workspaceId, (rooms.get(workspaceId) ?? new Set()).add(who));
    }
    for (const [workspaceId, here] of rooms) {
      db.inside(workspaceId, async (tx) => {
        const { chats } = needsIn(tx, workspaceId);
        for (const who of here) await chats.attend(who, minutesLater(now(), MINUTES));
        return done(here.size);
      }).catch((problem: unknown) => log.fault("nobody could be noted as here", problem));
    }
  };
