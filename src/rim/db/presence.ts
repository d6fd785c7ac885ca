/**
 * Presence: whoever works under a name holds its lock, by a session that ends with the process. So
 * the dead are known at once and for sure, with no clock to wait for and nobody to tidy up.
 *
 * PGlite has one session, in one process. There the lock is always to be had, and that is right:
 * whoever has another name is gone.
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

const NAME = /^[\w-]{1,64}$/;

/** Held by a session of its own, from the moment that `name` begins to work. */
export function attendance(name: string): string {
  if (!NAME.test(name)) throw new Error("presence is known by a plain name");
  return `select pg_advisory_lock(hashtextextended('present ' || '${name}', 0))`;
}

/** Asked of another's name, never of one's own. */
export const isGone = (name: SQLWrapper): SQL<boolean> =>
  sql`pg_try_advisory_xact_lock(hashtextextended('present ' || ${name}, 0))`;
