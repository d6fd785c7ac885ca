/** A house in a fresh database, before anybody has written to it: for tests of stores. */
import { workspaces } from "../src/people/people.tables.ts";
import { newId } from "../src/rim/clock.ts";
import { type Database, databaseOver } from "../src/rim/db/db.ts";
import type { Engine } from "../src/rim/db/engine.ts";
import { moment } from "../src/words/moment.ts";
import { done } from "../src/words/outcome.ts";

export const FOUNDED_AT = moment("2026-11-02T09:00:00Z");

/** Founds a house; several may stand side by side in one database. */
export async function found(
  engine: Engine,
): Promise<{ readonly db: Database; readonly workspaceId: string }> {
  const db = databaseOver(engine);
  const workspaceId = newId();
  await db.inside(workspaceId, async (tx) => {
    await tx.insert(workspaces).values({
      id: workspaceId,
      name: "Lumen",
      industry: "retail",
      currency: "EUR",
      timeZone: "Europe/Berlin",
      mailbox: `${workspaceId}@lumen.example`,
      createdAt: FOUNDED_AT,
    });
    return done(workspaceId);
  });
  return { db, workspaceId };
}
