/** Brings the schema up to date: numbered SQL files, each once, each in one transaction. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Engine } from "./engine.ts";

const FOLDER = join(import.meta.dirname, "../../../migrations");
/** Two processes that start together must not migrate together; the number is ours alone. */
const LOCK = 4_400_001;

/** Answers the names of the migrations that it ran now; with `below`, those before that number. */
export async function migrate(engine: Engine, below?: string): Promise<string[]> {
  const files = (await readdir(FOLDER))
    .filter((name) => name.endsWith(".sql") && (below === undefined || name < below))
    .sort();
  return engine.lend(async (session) => {
    await session.exec(`select pg_advisory_lock(${LOCK})`);
    try {
      await session.exec(
        `create table if not exists migrations
           (name text primary key, at timestamptz default now())`,
      );
      const { rows } = await session.query("select name from migrations");
      const known = new Set(rows.map(([name]) => name));
      const fresh = files.filter((name) => !known.has(name));
      for (const name of fresh) {
        const sql = await readFile(join(FOLDER, name), "utf8");
        await session.exec(
          `begin; ${sql}; insert into migrations (name) values ('${name}'); commit`,
        );
      }
      return fresh;
    } catch (problem) {
      await session.exec("rollback").catch(() => undefined);
      throw problem;
    } finally {
      await session.exec(`select pg_advisory_unlock(${LOCK})`);
    }
  });
}
