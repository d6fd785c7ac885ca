/** A real Postgres, version 15 or later, through a pool of connections. */
import pg from "pg";
import { type Engine, RAW_TYPES, type Session } from "./engine.ts";
import { attendance } from "./presence.ts";

const asIs = (text: string) => text;
const types = {
  getTypeParser: (type: number, format?: "text" | "binary") => {
    if (type === RAW_TYPES.int8) return Number;
    if (type === RAW_TYPES.date || type === RAW_TYPES.timestamp) return asIs;
    if (type === RAW_TYPES.timestamptz) return asIs;
    return pg.types.getTypeParser(type, format as "text");
  },
} as pg.CustomTypesConfig;

/** How soon a session that fell is made again. */
const AGAIN_MS = 1_000;

/** @param url postgres://user:password@host:port/database */
export async function openPostgres(url: string, connections = 10): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: url, max: connections, types });
  pool.on("error", () => undefined); // an idle connection fell; the next loan opens another
  const standing: pg.Client[] = [];

  /** A session of its own, beside the pool; when it falls, another takes its place. */
  async function stand(opening: string, heard: (payload: string) => void): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    standing.push(client);
    client.on("notification", ({ payload }) => heard(payload ?? ""));
    client.on("error", () => undefined);
    client.on("end", () => {
      standing.splice(standing.indexOf(client), 1);
      if (pool.ending) return;
      setTimeout(() => {
        if (!pool.ending) stand(opening, heard).catch(() => undefined);
      }, AGAIN_MS).unref();
    });
    await client.connect();
    await client.query(opening);
  }

  return {
    name: "postgres",
    async lend(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        return await work(sessionOver(client));
      } catch (problem) {
        if (isLost(problem)) broken = problem as Error;
        throw problem;
      } finally {
        client.release(broken);
      }
    },
    listen: (channel, heard) => stand(`listen ${channel}`, heard),
    attend: (name) => stand(attendance(name), () => undefined),
    async close() {
      const ending = pool.end();
      await Promise.all(standing.map((client) => client.end()));
      await ending;
    },
  };
}

/** One question after another: a deed may ask several at once, a connection answers one. */
function sessionOver(client: pg.PoolClient): Session {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
    const mine = last.then(ask, ask);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    query: (sql, values = []) =>
      inTurn(() =>
        client.query({ text: sql, values: values as unknown[], rowMode: "array" }),
      ) as Promise<{ rows: unknown[][] }>,
    exec: (sql) => inTurn(async () => void (await client.query(sql))),
  };
}

const isLost = (problem: unknown): boolean =>
  problem instanceof Error && /terminat|ECONN|closed/i.test(problem.message);
