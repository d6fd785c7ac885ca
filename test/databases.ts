/** The same tests on both databases: each call gets a fresh, migrated one. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, inject } from "vitest";
import type { Engine } from "../src/rim/db/engine.ts";
import { migrate } from "../src/rim/db/migrate.ts";
import { openPglite } from "../src/rim/db/pglite.ts";
import { openPostgres } from "../src/rim/db/postgres.ts";

export type Fresh = () => Promise<Engine>;

const ENGINES = [
  ["pglite", () => freshPglite()],
  ["postgres", () => freshPostgres(inject("postgres"))],
] as const;

function onEach(name: string, tests: (open: Fresh, engine: Engine["name"]) => void): void {
  for (const [engine, open] of ENGINES) {
    const left = engine === "postgres" && !inject("postgres");
    describe.skipIf(left)(`${name} · ${engine}`, () => {
      tests(open, engine);
    });
  }
}

/** Runs `tests` twice; `fresh` opens an empty desk's database that is closed after each test. */
export function onBoth(name: string, tests: (fresh: Fresh, engine: Engine["name"]) => void): void {
  onEach(name, (open, engine) => tests(closedAfterEach(open), engine));
}

/** The same, without a table in it: for tests that migrate by themselves. */
export function onBothBare(name: string, tests: (bare: Fresh) => void): void {
  const open = {
    pglite: () => openPglite(),
    postgres: async () => openPostgres(await barePostgresUrl(inject("postgres")), 2),
  };
  onEach(name, (_, engine) => tests(closedAfterEach(open[engine])));
}

function closedAfterEach(open: Fresh): Fresh {
  const opened: Engine[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close().catch(() => undefined)));
  });
  return async () => {
    const fresh = await open();
    opened.push(fresh);
    return fresh;
  };
}

/** Runs `tests` twice, all on one database: for tests that each keep to a house of their own. */
export function onBothAtOnce(name: string, tests: (engine: () => Engine) => void): void {
  onEach(name, (open) => {
    let shared: Engine;
    beforeAll(async () => {
      shared = await open();
    });
    afterAll(() => shared.close().catch(() => undefined));
    tests(() => shared);
  });
}

/** A migrated PGlite from a dump, made once in a run: a third of a second instead of three. */
export async function freshPglite(): Promise<Engine> {
  return openPglite(undefined, await migratedDump());
}

async function migratedDump(): Promise<string> {
  const folder = join(tmpdir(), `amends-dump-${process.ppid}`);
  const file = join(folder, "migrated.tar");
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const first = await openPglite();
  await migrate(first);
  const mine = `${file}.${randomBytes(4).toString("hex")}`;
  await first.dump(mine);
  await first.close();
  await rename(mine, file);
  return file;
}

export async function freshPostgres(server: string): Promise<Engine> {
  return openPostgres(await freshPostgresUrl(server), 6);
}

/** The address of a new, migrated database on the run's Postgres: a copy of the one made first. */
export const freshPostgresUrl = (server: string): Promise<string> =>
  barePostgresUrl(server, `template ${inject("migrated")}`);

async function barePostgresUrl(server: string, like = ""): Promise<string> {
  const name = `desk_${randomBytes(6).toString("hex")}`;
  const maker = new pg.Client({ connectionString: server });
  await maker.connect();
  await maker.query(`create database ${name} ${like}`);
  await maker.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}
