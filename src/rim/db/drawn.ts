/** What nearly every deed asks is drawn up once: to spell a question costs more than to ask it. */
import { AsyncLocalStorage } from "node:async_hooks";
import { fillPlaceholders, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { askIn, spelledBy, type Told, tell, type Tx } from "./db.ts";

type Values = Readonly<Record<string, unknown>>;
type Prepared<R> = { execute(values: Record<string, unknown>): Promise<R> };

const asking = new AsyncLocalStorage<Tx>();

/** Questions are spelled on it; they are asked in the transaction that each call is handed. */
const PAPER = spelledBy((text, values) => {
  const tx = asking.getStore();
  if (!tx) throw new Error("a drawn question is asked inside a transaction");
  return askIn(tx, text, values);
});

/** What differs from call to call. */
export const blank = (name: string): SQL => sql`${sql.placeholder(name)}`;

/** One of several ids, however many: so that it is one question to the database, too. */
export const among = (column: SQL.Aliased | object, name: string): SQL =>
  sql`${column} = any(${sql.placeholder(name)}::uuid[])`;

/** Ids as the database reads several at once. */
export const several = (ids: readonly string[]): string => `{${ids.join(",")}}`;

/** A question that is spelled when it is first asked; `blank` names what each call fills in. */
export function drawn<R>(build: (db: Tx) => { prepare(name: string): Prepared<R> }) {
  let question: Prepared<R> | undefined;
  return (tx: Tx, values: Values): Promise<R> => {
    const known = (question ??= build(PAPER).prepare("drawn"));
    return asking.run(tx, () => known.execute(values));
  };
}

/** A write that is spelled once and told: see `tell`. */
export function drawnWrite(build: (db: Tx) => { toSQL(): Told }) {
  let write: Told | undefined;
  return (tx: Tx, values: Values): void => {
    write ??= build(PAPER).toSQL();
    const { sql: text, params } = write;
    tell(tx, { toSQL: () => ({ sql: text, params: fillPlaceholders([...params], values) }) });
  };
}

/** A new row, told; spelled once for the columns that it has. */
export function rowKept<T extends PgTable>(table: T) {
  const columns = Object.keys(getTableColumns(table));
  const writes = new Map<string, (tx: Tx, values: Values) => void>();
  return (tx: Tx, row: T["$inferInsert"]): void => {
    const values = row as Values;
    const names = columns.filter((name) => values[name] !== undefined);
    const key = names.join();
    const marks = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
    const write =
      writes.get(key) ?? drawnWrite((db) => db.insert(table).values(marks as T["$inferInsert"]));
    writes.set(key, write);
    write(tx, values);
  };
}
