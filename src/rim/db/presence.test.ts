/** Whether another worker is there, asked of the database that both work on. */
import { sql } from "drizzle-orm";
import { afterEach, describe, expect, inject, test } from "vitest";
import { freshPglite, freshPostgresUrl } from "../../../test/databases.ts";
import { newId } from "../clock.ts";
import { databaseOver } from "./db.ts";
import type { Engine } from "./engine.ts";
import { openPostgres } from "./postgres.ts";
import { attendance, isGone } from "./presence.ts";

const opened: Engine[] = [];
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close().catch(() => undefined);
});
const open = async (opening: Promise<Engine>): Promise<Engine> => {
  const engine = await opening;
  opened.push(engine);
  return engine;
};

const asked = (engine: Engine, name: string): Promise<boolean> =>
  databaseOver(engine).atDoor(async (tx) => {
    const [row] = (await tx.execute(sql`select ${isGone(sql`${name}::text`)}`)) as unknown as [
      [boolean],
    ];
    return row[0];
  });

const postgres = inject("postgres");

describe.skipIf(!postgres)("on Postgres", () => {
  test("a worker is there until its process is not, and nobody has to wait", async () => {
    const url = await freshPostgresUrl(postgres);
    const [one, other] = [await open(openPostgres(url, 2)), await open(openPostgres(url, 2))];
    const name = newId();
    expect(await asked(other, name), "nobody came yet").toBe(true);
    await one.attend(name);
    expect(await asked(other, name), "it is there").toBe(false);
    expect(await asked(other, newId()), "another is not").toBe(true);
    await one.close();
    expect(await asked(other, name), "it is gone").toBe(true);
    expect(await asked(other, name), "having asked is not having stayed").toBe(true);
  });

  test("a session that falls is made again: who lives is there again", async () => {
    const url = await freshPostgresUrl(postgres);
    const [one, other] = [await open(openPostgres(url, 2)), await open(openPostgres(url, 2))];
    const name = newId();
    await one.attend(name);
    await other.lend((session) =>
      session.exec(
        "select pg_terminate_backend(pid) from pg_locks " +
          "where locktype = 'advisory' and database =" +
          " (select oid from pg_database where datname = current_database())",
      ),
    );
    await expect.poll(() => asked(other, name), { timeout: 5_000 }).toBe(true);
    await expect.poll(() => asked(other, name), { timeout: 10_000 }).toBe(false);
  });
});

test("on the embedded database there is nobody else", async () => {
  const engine = await open(freshPglite());
  await engine.attend(newId());
  expect(await asked(engine, newId())).toBe(true);
});

test("a name that is none is a programmer's mistake", () => {
  expect(() => attendance("x'); drop table journal; --")).toThrow("plain name");
});
