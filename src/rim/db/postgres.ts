/** A real Postgres, version 15 or later, through a pool of connections. */
import type { Writable } from "node:stream";
import pg from "pg";
import { type Engine, RAW_TYPES, type Session } from "./engine.ts";
import { attendance } from "./presence.ts";
import { namesOfQueries } from "./often.ts";

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
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    pipeline: true,
  } as pg.PoolConfig);
  pool.on("error", () => undefined); // an idle connection fell; the next loan opens another
  const standing: pg.Client[] = [];
  const nameOf = namesOfQueries();

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
        return await work(sessionOver(client, nameOf));
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

/** What is asked without waiting leaves as one packet: most of a small question is its way. */
function sessionOver(client: pg.PoolClient, nameOf: (sql: string) => string | undefined): Session {
  return {
    async query(sql, values = []) {
      together(client);
      const name = nameOf(sql);
      const asked = { text: sql, values: values as unknown[], rowMode: "array" as const };
      return client.query(name ? { ...asked, name } : asked) as Promise<{ rows: unknown[][] }>;
    },
    async exec(sql) {
      together(client);
      await client.query(sql);
    },
  };
}

/** Holds the line back until everything that is asked now has been asked. */
function together(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const isLost = (problem: unknown): boolean =>
  problem instanceof Error && /terminat|ECONN|closed/i.test(problem.message);
