/** Waits until a desk that has just started is at rest, as one that has been at work for long. */
import { setTimeout as rest } from "node:timers/promises";
import pg from "pg";
import { busyOf } from "./processor.ts";

/** Once what ran out was told, and the lists are up to date: no till is in that. */
export async function atRest(desk: number | undefined, database: string): Promise<void> {
  const db = new pg.Client({ connectionString: database });
  await db.connect();
  const due = "select count(*)::int as due from watches where look_at <= now()";
  for (let tries = 0; tries < 300; tries += 1) {
    const { rows } = await db.query(due);
    if (rows[0].due === 0) break;
    await rest(1_000);
  }
  await db.end();
  for (let tries = 0; tries < 30; tries += 1) {
    const before = busyOf(desk);
    await rest(1_000);
    if (busyOf(desk) - before < 100) return;
  }
}
