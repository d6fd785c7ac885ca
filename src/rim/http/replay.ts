/** Replays: the same Idempotency-Key and request get the same answer, and the deed is done once. */
import { and, eq, lt, sql } from "drizzle-orm";
import type { Moment } from "../../words/moment.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import { type Tx, tell } from "../db/db.ts";
import { replays } from "../db/rim.tables.ts";

export type Kept = {
  readonly status: number;
  readonly answer: unknown;
  readonly replayed: boolean;
};
type Request = { workspaceId: string; key: string; request: string; now: Moment };

/** A caller who has not asked again for a week has heard the answer; our choice. */
export const REPLAY_DAYS = 7;

/** Forgets answers that were kept before a moment; answers how many. */
export async function forgetReplays(tx: Tx, workspaceId: string, before: Moment): Promise<number> {
  const gone = await tx
    .delete(replays)
    .where(and(eq(replays.workspaceId, workspaceId), lt(replays.at, before)))
    .returning({ key: replays.key });
  return gone.length;
}

/** Runs `deed` unless its key was answered before; the answer is kept with the deed. */
export async function onceFor(
  tx: Tx,
  { workspaceId, key, request, now }: Request,
  deed: () => Promise<Outcome<{ status: number; answer: unknown }>>,
): Promise<Outcome<Kept>> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId} ${key}`}, 0))`,
  );
  const [before] = await tx
    .select()
    .from(replays)
    .where(and(eq(replays.workspaceId, workspaceId), eq(replays.key, key)));
  if (before && before.request !== request) {
    return refused(
      "key_reused",
      "This Idempotency-Key was used for another request. Make a new key for each deed.",
    );
  }
  if (before) return done({ status: before.status, answer: before.answer, replayed: true });

  const outcome = await deed();
  if (!outcome.ok) return outcome;
  tell(tx, tx.insert(replays).values({ workspaceId, key, request, at: now, ...outcome.value }));
  return done({ ...outcome.value, replayed: false });
}
