/** Who reads along, in the database, one workspace at a time. */
import { and, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { coachingGuests } from "./coaching.tables.ts";
import type { Guests } from "./guests.ts";

export function guestsIn(tx: Tx, workspaceId: string): Guests {
  const ours = eq(coachingGuests.workspaceId, workspaceId);
  const pair = (writerId: string, guestId: string) =>
    and(ours, eq(coachingGuests.writerId, writerId), eq(coachingGuests.guestId, guestId));
  return {
    of: async (writerId) =>
      (
        await tx
          .select({ id: coachingGuests.guestId })
          .from(coachingGuests)
          .where(and(ours, eq(coachingGuests.writerId, writerId)))
      ).map(({ id }) => id),
    hostsOf: async (guestId) =>
      (
        await tx
          .select({ id: coachingGuests.writerId })
          .from(coachingGuests)
          .where(and(ours, eq(coachingGuests.guestId, guestId)))
      ).map(({ id }) => id),
    invite: async (writerId, guestId, at) =>
      void (await tx
        .insert(coachingGuests)
        .values({ workspaceId, writerId, guestId, at })
        .onConflictDoNothing()),
    dismiss: async (writerId, guestId) =>
      void (await tx.delete(coachingGuests).where(pair(writerId, guestId))),
  };
}
