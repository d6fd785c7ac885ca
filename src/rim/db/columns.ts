/** Columns that every table shares: whose it is, when it was, and raw bytes. */
import { customType, uuid } from "drizzle-orm/pg-core";
import { type Moment, moment as toMoment } from "../../words/moment.ts";

/** The workspace that owns the row: first in every primary key, the wall of row-level security. */
export const workspace = () => uuid("workspace_id").notNull();

/** An instant; read back as ISO in UTC whatever the session's time zone. */
export const moment = customType<{ data: Moment; driverData: string | Date }>({
  dataType: () => "timestamptz",
  fromDriver: (value) => toMoment(value instanceof Date ? value.toISOString() : value),
});

/** Raw bytes: mail as it came, attachments. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});
