/** The wall between workspaces, tried in every table there is: whoever adds one is tried too. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { type Database, databaseOver, sqlState, type Tx } from "../src/rim/db/db.ts";
import type { Engine } from "../src/rim/db/engine.ts";
import { done } from "../src/words/outcome.ts";
import { onBoth } from "./databases.ts";

const [OURS, THEIRS] = [
  "0197a1b2-0000-7000-8000-00000000000a",
  "0197a1b2-0000-7000-8000-00000000000b",
];
/** Permission denied, or a row that the wall does not let through. */
const WALL = "42501";
/** What a trigger says who guards what is only ever added to. */
const ONLY_GROWS = "23001";
/** The installation's own: no workspace has them, and the desk's role is granted nothing there. */
const HOUSELESS = ["migrations", "secrets"];
const GROWING = ["journal", "entries", "answers", "approvals"];
/** What the door may do: know whose a caller is, and keep the house's secret. */
const AT_THE_DOOR = [
  "api_keys select",
  "colleagues select",
  "secrets insert",
  "secrets select",
  "sessions select",
  "workspaces select",
];

/** Where the door sees only whose a public address is: workspace, id and key. */
const BY_KEY = ["forms", "hooks", "chat_windows", "instruments"];

type Table = { readonly name: string; readonly house: string };

const rowsOf = (engine: Engine, query: string) =>
  engine.lend(async (session) => (await session.query(query)).rows as string[][]);

async function tablesOf(engine: Engine): Promise<readonly Table[]> {
  const rows = await rowsOf(
    engine,
    `select table_name from information_schema.tables
      where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.flatMap(([name = ""]) =>
    HOUSELESS.includes(name)
      ? []
      : [{ name, house: name === "workspaces" ? "id" : "workspace_id" }],
  );
}

/** A row of each workspace in every table. What a row must refer to or hold is not tried here. */
async function populate(engine: Engine, db: Database, tables: readonly Table[]): Promise<void> {
  const rules = await rowsOf(
    engine,
    `select conrelid::regclass::text, conname from pg_constraint
      where contype in ('c', 'f') and connamespace = current_schema()::regnamespace`,
  );
  await engine.lend(async (session) => {
    for (const [table, rule] of rules) {
      await session.exec(`alter table ${table} drop constraint ${rule}`);
    }
    await session.exec("alter table entries disable trigger entries_move_debts");
  });
  for (const { name, house } of tables) {
    const columns = await rowsOf(
      engine,
      `select column_name, data_type from information_schema.columns
        where table_schema = current_schema() and table_name = '${name}'
          and is_nullable = 'NO' and column_name <> '${house}'`,
    );
    for (const workspace of [OURS, THEIRS]) {
      const names = [house, ...columns.map(([column]) => column)];
      const values = [`'${workspace}'`, ...columns.map(([, type = ""]) => something(type))];
      await as(db, workspace, `insert into ${name} (${names}) values (${values})`);
    }
  }
}

function something(type: string): string {
  const known: Record<string, string> = {
    uuid: "gen_random_uuid()",
    text: "gen_random_uuid()::text",
    jsonb: "'{}'",
    bytea: "''",
    boolean: "false",
    date: "now()",
    ARRAY: "'{}'",
    tsvector: "''",
    "timestamp with time zone": "now()",
  };
  return known[type] ?? "1";
}

/** Rows of a statement in a workspace, kept. */
const as = (db: Database, workspace: string, statement: string): Promise<readonly unknown[]> =>
  db.inside(workspace, async (tx) => done(await run(tx, statement))).then(valueOf);
const atDoor = (db: Database, statement: string): Promise<readonly unknown[]> =>
  db.atDoor((tx) => run(tx, statement));
const run = async (tx: Tx, statement: string) =>
  (await tx.execute(sql.raw(statement))) as unknown as readonly unknown[];
const valueOf = <T>(outcome: { ok: true; value: T } | { ok: false }): T => {
  if (!outcome.ok) throw new Error("nothing here is refused");
  return outcome.value;
};
/** How a statement ended: the SQLSTATE that stopped it, or how many rows it reached. */
const end = (work: Promise<readonly unknown[]>): Promise<string | number> =>
  work.then(
    (rows) => rows.length,
    (problem: unknown) => sqlState(problem) ?? String(problem),
  );

onBoth("the wall", (fresh) => {
  async function housed() {
    const engine = await fresh();
    const db = databaseOver(engine);
    const tables = await tablesOf(engine);
    await populate(engine, db, tables);
    return { engine, db, tables };
  }

  test("stands in every table: enabled, forced, and with one way through", async () => {
    const rows = await rowsOf(
      await fresh(),
      `select c.relname, c.relrowsecurity, c.relforcerowsecurity,
              (select string_agg(p.policyname || ' ' || p.qual, '; ')
                 from pg_policies p
                where p.tablename = c.relname and 'amends_desk' = any (p.roles))
         from pg_class c
        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
          and c.relname not in (${HOUSELESS.map((name) => `'${name}'`)})`,
    );
    const setting = "NULLIF(current_setting('amends.workspace'::text, true), ''::text))::uuid)";
    expect(rows.length).toBeGreaterThan(0);
    for (const [name, ...wall] of rows) {
      const house = name === "workspaces" ? "id" : "workspace_id";
      expect([name, ...wall]).toEqual([name, true, true, `desk (${house} = (${setting}`]);
    }
  });

  test("lets nobody read, add to, change or delete what is another's", async () => {
    const { db, tables } = await housed();
    const snapshot = () =>
      Promise.all(
        tables.map(async ({ name }) => [name, await as(db, THEIRS, `select * from ${name}`)]),
      );
    const before = await snapshot();
    for (const { name, house } of tables) {
      const where = `where ${house} = '${THEIRS}'`;
      const tried = {
        sees: await end(as(db, OURS, `select 1 from ${name}`)),
        reads: await end(as(db, OURS, `select 1 from ${name} ${where}`)),
        adds: await end(as(db, OURS, `insert into ${name} (${house}) values ('${THEIRS}')`)),
        changes: await end(
          as(db, OURS, `update ${name} set ${house} = ${house} ${where} returning 1`),
        ),
        gives: await end(as(db, OURS, `update ${name} set ${house} = '${THEIRS}' returning 1`)),
        deletes: await end(as(db, OURS, `delete from ${name} ${where} returning 1`)),
      };
      expect({ name, ...tried }).toEqual({
        name,
        sees: 1,
        reads: 0,
        adds: WALL,
        changes: expect.toSatisfy((it) => it === 0 || it === WALL),
        gives: WALL,
        deletes: expect.toSatisfy((it) => it === 0 || it === WALL),
      });
    }
    expect(await snapshot()).toEqual(before);
  });

  test("shows nothing at all to whoever names no workspace", async () => {
    const { engine, tables } = await housed();
    for (const { name } of tables) {
      const seen = await engine.lend(async (session) => {
        await session.exec("begin; set local role amends_desk");
        const { rows } = await session.query(`select 1 from ${name}`);
        await session.exec("rollback");
        return rows.length;
      });
      expect([name, seen]).toEqual([name, 0]);
    }
  });

  test("keeps the installation's own from every desk", async () => {
    const { db } = await housed();
    for (const name of HOUSELESS) {
      expect(await end(as(db, OURS, `select 1 from ${name}`))).toBe(WALL);
    }
  });

  test("has a door, at which one may only learn whose a caller is", async () => {
    const { engine, db, tables } = await housed();
    const granted = await rowsOf(
      engine,
      `select t.table_name || ' ' || lower(deed)
         from information_schema.tables t,
              unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) deed
        where t.table_schema = current_schema()
          and has_table_privilege('amends_door', t.table_name, deed)`,
    );
    expect(granted.flat().sort()).toEqual(AT_THE_DOOR);
    for (const { name } of tables) {
      const keyed = BY_KEY.includes(name);
      const seen = keyed || AT_THE_DOOR.includes(`${name} select`) ? 2 : WALL;
      if (keyed) expect(await end(atDoor(db, `select * from ${name}`))).toBe(WALL);
      expect([name, await end(atDoor(db, `select 1 from ${name}`))]).toEqual([name, seen]);
      expect([name, await end(atDoor(db, `delete from ${name}`))]).toEqual([name, WALL]);
    }
  });

  describe("what is only ever added to", () => {
    test("is changed and deleted by no desk, not even its own", async () => {
      const { db } = await housed();
      for (const name of GROWING) {
        const change = `update ${name} set workspace_id = workspace_id`;
        expect([name, await end(as(db, OURS, change))]).toEqual([name, WALL]);
        expect([name, await end(as(db, OURS, `delete from ${name}`))]).toEqual([name, WALL]);
      }
    });

    test("is so for the owner of the database as well, where history and money stand", async () => {
      const { engine } = await housed();
      for (const name of ["journal", "entries"]) {
        const change = `update ${name} set workspace_id = workspace_id`;
        expect([name, await end(rowsOf(engine, change))]).toEqual([name, ONLY_GROWS]);
        expect([name, await end(rowsOf(engine, `delete from ${name}`))]).toEqual([
          name,
          ONLY_GROWS,
        ]);
      }
    });
  });
});
