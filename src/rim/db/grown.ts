/** What autovacuum does in a real Postgres: the embedded database counts its tables, and sweeps. */
import type { Engine } from "./engine.ts";

/** Postgres counts anew when a tenth has changed; by the journal, since every deed adds to it. */
const GROWN = 1.1;
const AT_LEAST = 500;

/**
 * Without counts a plan for ten thousand cases is the one for a single case: the inbox took fifteen
 * times as long. Answers whether it counted.
 */
export const countGrown = (engine: Engine): Promise<boolean> =>
  engine.lend(async (session) => {
    const { rows } = await session.query(
      `select coalesce(sum(seq), 0)::float8,
              (select reltuples::float8 from pg_class where oid = 'journal'::regclass)
         from journal_heads`,
    );
    const [lines = 0, counted = 0] = (rows[0] ?? []).map(Number);
    if (lines < Math.max(counted, 0) * GROWN + AT_LEAST) return false;
    await session.exec("analyze");
    return true;
  });

/**
 * What was erased still lies in the file, in rows that nobody sees, until the tables are written
 * anew; a real Postgres does that by itself, by and by. Answers whether it was done.
 */
export function sweepErased(): (engine: Engine) => Promise<boolean> {
  let swept = 0;
  return (engine) =>
    engine.lend(async (session) => {
      const { rows } = await session.query(
        "select count(*)::float8 from customers where erased_at > now() - interval '1 day'",
      );
      const erased = Number(rows[0]?.[0] ?? 0);
      if (erased === swept) return false;
      swept = erased;
      if (erased === 0) return false;
      await session.exec("vacuum full");
      return true;
    });
}
