/** A real Postgres, version 15 or later, through a pool of connections. */
import pg from "pg";
import { type Engine, RAW_TYPES, type Session } from "./engine.ts";

const asIs = (text: string) => text;
const types = {
  getTypeParser: (type: number, format?: "text" | "binary") => {
    if (type === RAW_TYPES.int8) return Number;
    if (type === RAW_TYPES.date || type === RAW_TYPES.timestamp) return asIs;
    if (type === RAW_TYPES.timestamptz) return asIs;
    return pg.types.getTypeParser(type, format as "text");
  },
} as pg.CustomTypesConfig;

/** @param url postgres://user:password@host:port/database */
export async function openPostgres(url: string, connections = 10): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: url, max: connections, types });
  pool.on("error", () => undefined); // an idle connection fell; the next loan opens another
  const ears: pg.Client[] = [];

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
    async listen(channel, heard) {
      let closed = false;
      const attach = async () => {
        const ear = new pg.Client({ connectionString: url });
        ears.push(ear);
        ear.on("notification", ({ payload }) => heard(payload ?? ""));
        ear.on("error", () => undefined);
        ear.on("end", () => {
          ears.splice(ears.indexOf(ear), 1);
          if (!closed && !pool.ending) setTimeout(() => attach().catch(() => undefined), 1_000);
          closed = pool.ending;
        });
        await ear.connect();
        await ear.query(`listen ${channel}`);
      };
      await attach();
    },
    async close() {
      const ending = pool.end();
      await Promise.all(ears.map((ear) => ear.end()));
      await ending;
    },
  };
}

function sessionOver(client: pg.PoolClient): Session {
  return {
    async query(sql, values = []) {
      const { rows } = await client.query({
        text: sql,
        values: values as unknown[],
        rowMode: "array",
      });
      return { rows };
    },
    async exec(sql) {
      await client.query(sql);
    },
  };
}

const isLost = (problem: unknown): boolean =>
  problem instanceof Error && /terminat|ECONN|closed/i.test(problem.message);
