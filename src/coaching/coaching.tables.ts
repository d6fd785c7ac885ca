/** The table of coaching: whom a writer lets read along. */
import { foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { colleagues } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";

export const coachingGuests = pgTable(
  "coaching_guests",
  {
    workspaceId: workspace(),
    writerId: uuid("writer_id").notNull(),
    guestId: uuid("guest_id").notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.writerId, t.guestId] }),
    foreignKey({
      columns: [t.workspaceId, t.writerId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.guestId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    index("coaching_guests_guest").on(t.workspaceId, t.guestId),
  ],
);
