/** The tables that the code declares, against the tables that the migrations make: one schema. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import type { Engine } from "../src/rim/db/engine.ts";
import { onBoth } from "./databases.ts";

type Table = { columns: Record<string, string>; key: string[]; indexes: string[] };
type Schema = Record<string, Table>;

const SRC = join(import.meta.dirname, "../src");
/** The migrator's own list; no code declares it, because nothing may run before it is there. */
const UNDECLARED = "migrations";
/** Where what is referred to lies to the right, so that its key stands in a migration alone. */
const RIGHTWARD = "deliveries(workspace_id,message_id) → messages(workspace_id,id)";

async function declared() {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" });
  const modules = await Promise.all(
    files.filter((file) => file.endsWith(".tables.ts")).map((file) => import(join(SRC, file))),
  );
  const tables = modules.flatMap((exported) =>
    Object.values(exported).filter((value) => is(value, PgTable)),
  );
  // A slice shows a table of its neighbour on the left again, so that its store may join it.
  return [...new Set(tables)].map(getTableConfig);
}

/** As the database is told by `casing: "snake_case"`. */
const nameOf = ({ name, keyAsName }: { name: string; keyAsName: boolean }): string =>
  keyAsName ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
const typed = (type: string, notNull: boolean): string => `${type}${notNull ? " not null" : ""}`;

async function schemaInCode(): Promise<Schema> {
  const tables = (await declared()).map(({ name, columns, primaryKeys, indexes }) => {
    const keys = primaryKeys.flatMap((key) => key.columns);
    return [
      name,
      {
        columns: Object.fromEntries(
          columns.map((each) => [
            nameOf(each),
            typed(
              each.getSQLType().replace("timestamptz", "timestamp with time zone"),
              each.notNull,
            ),
          ]),
        ),
        key: (keys.length > 0 ? keys : columns.filter(({ primary }) => primary)).map(nameOf),
        indexes: indexes.map(({ config }) => config.name ?? "").sort(),
      },
    ] as const;
  });
  return Object.fromEntries(tables);
}

const rowsOf = (engine: Engine, sql: string) =>
  engine.lend(async (session) => (await session.query(sql)).rows as string[][]);

async function schemaInDatabase(engine: Engine): Promise<Schema> {
  const schema: Schema = {};
  const columns = await rowsOf(
    engine,
    `select c.table_name, c.column_name,
            format_type(a.atttypid, a.atttypmod), c.is_nullable
       from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       join pg_attribute a
         on a.attrelid = c.table_name::regclass and a.attname = c.column_name
      where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
        and c.table_name <> '${UNDECLARED}'
      order by c.table_name, c.ordinal_position`,
  );
  for (const [table = "", column = "", type = "", nullable] of columns) {
    schema[table] ??= { columns: {}, key: [], indexes: [] };
    schema[table].columns[column] = typed(type, nullable === "NO");
  }
  const indexed = await rowsOf(
    engine,
    `select t.relname, i.relname, x.indisprimary::text,
            (select string_agg(a.attname, ',' order by place.n)
               from unnest(x.indkey::smallint[]) with ordinality place (number, n)
               join pg_attribute a on a.attrelid = t.oid and a.attnum = place.number)
       from pg_index x
       join pg_class t on t.oid = x.indrelid
       join pg_class i on i.oid = x.indexrelid
      where t.relnamespace = current_schema()::regnamespace and t.relname <> '${UNDECLARED}'
      order by i.relname`,
  );
  for (const [table = "", index = "", primary, names = ""] of indexed) {
    if (primary === "true") schema[table]?.key.push(...names.split(","));
    else schema[table]?.indexes.push(index);
  }
  return schema;
}

const link = (table: string, columns: string, other: string, others: string): string =>
  `${table}(${columns}) → ${other}(${others})`;

async function linksInCode(): Promise<string[]> {
  return (await declared())
    .flatMap(({ name, foreignKeys }) =>
      foreignKeys.map((each) => {
        const { columns, foreignTable, foreignColumns } = each.reference();
        const names = [columns, foreignColumns].map((list) => list.map(nameOf).join(","));
        return link(name, names[0] ?? "", getTableConfig(foreignTable).name, names[1] ?? "");
      }),
    )
    .sort();
}

/** A row's workspace is the wall's affair: every table has that link, and no code declares it. */
async function linksInDatabase(engine: Engine): Promise<string[]> {
  const names = (key: string, table: string) =>
    `(select string_agg(attname, ',' order by place.n)
        from unnest(${key}) with ordinality place (number, n)
        join pg_attribute a on a.attrelid = ${table} and a.attnum = place.number)`;
  const rows = await rowsOf(
    engine,
    `select conrelid::regclass::text, ${names("conkey", "conrelid")},
            confrelid::regclass::text, ${names("confkey", "confrelid")}
       from pg_constraint
      where contype = 'f' and connamespace = current_schema()::regnamespace
        and confrelid <> 'workspaces'::regclass`,
  );
  return rows.map(([a = "", b = "", c = "", d = ""]) => link(a, b, c, d)).sort();
}

onBoth("the schema", (fresh) => {
  test("has the tables that the code declares, column by column", async () => {
    const [code, database] = [await schemaInCode(), await schemaInDatabase(await fresh())];
    expect(Object.keys(database).length).toBeGreaterThan(0);
    expect(code).toEqual(database);
  });

  test("links the tables that the code links", async () => {
    const database = await linksInDatabase(await fresh());
    expect(database).toContain(RIGHTWARD);
    expect(database.filter((each) => each !== RIGHTWARD)).toEqual(await linksInCode());
  });

  test("begins every key with the workspace, but of what belongs to no workspace", async () => {
    const keys = Object.entries(await schemaInDatabase(await fresh()));
    const others = keys.filter(([, { key }]) => key[0] !== "workspace_id");
    expect(Object.fromEntries(others.map(([name, { key }]) => [name, key]))).toEqual({
      workspaces: ["id"],
      secrets: ["name"],
    });
  });
});
