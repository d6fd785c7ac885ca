/** The database as verbs meet it: one transaction a deed, inside one workspace. */
import { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { drizzle, type PgRemoteDatabase } from "drizzle-orm/pg-proxy";
import { type Outcome, Stopped } from "../../words/outcome.ts";
import type { Engine, Session } from "./engine.ts";

/** Queries of one transaction; it cannot open another, so nothing can wait for itself. */
export type Tx = PgRemoteDatabase;

export type Database = {
  readonly engine: Engine["name"];
  /** A deed: kept when it is done, undone when it is refused or throws. */
  inside<T>(workspaceId: string, deed: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>>;
  /** A look: whatever it reads, of one workspace. */
  look<T>(workspaceId: string, read: (tx: Tx) => Promise<T>): Promise<T>;
  /** At the door: whose is this token, this address; nothing else can be read there. */
  atDoor<T>(read: (tx: Tx) => Promise<T>): Promise<T>;
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  /** Answers to `name` for as long as this process lives: see presence.ts. */
  attend(name: string): Promise<void>;
  close(): Promise<void>;
};

const endings = new WeakMap<Tx, (() => Promise<void>)[]>();

/** Does this once a deed is kept, before whoever did it hears of it. */
export function afterwards(tx: Tx, work: () => Promise<void>): void {
  endings.set(tx, [...(endings.get(tx) ?? []), work]);
}

export type Told = { readonly sql: string; readonly params: readonly unknown[] };

/** Writes that leave with the next question, or with the commit. */
const told = new WeakMap<Tx, Told[]>();

/**
 * Writes this without waiting for an answer: it leaves with the next question of this transaction,
 * or else with its commit, in the order in which it was told. Whatever is wrong with it is wrong
 * with that, so nothing is kept that could not be kept whole.
 */
export function tell(tx: Tx, write: SQL | { toSQL(): Told }): void {
  const query = write instanceof SQL ? DIALECT.sqlToQuery(write) : write.toSQL();
  told.set(tx, [...(told.get(tx) ?? []), query]);
}

/** One for all: it remembers how columns are spelled. */
const DIALECT = new PgDialect({ casing: "snake_case" });

/** Two deeds waited for each other: the database has undone this one, and it can be done now. */
const DEADLOCK = "40P01";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function databaseOver(engine: Engine): Database {
  const within = (opening: string, work: (tx: Tx) => Promise<{ keep: boolean; value: unknown }>) =>
    engine.lend(async (session) => {
      const { tx, leave } = queriesOver(session);
      // The first question need not wait for it: once begun, it is answered inside or not at all.
      const opened = session.exec(opening);
      opened.catch(() => undefined);
      try {
        const { keep, value } = await work(tx);
        const end = keep ? [...leave(), session.exec("commit")] : [session.exec("rollback")];
        await Promise.all([opened, ...end]);
        return value;
      } catch (problem) {
        await session.exec("rollback").catch(() => undefined);
        throw problem;
      }
    });

  return {
    engine: engine.name,
    async inside<T>(workspaceId: string, deed: (tx: Tx) => Promise<Outcome<T>>) {
      let later: readonly (() => Promise<void>)[] = [];
      const doing = () =>
        within(asDesk(workspaceId), async (tx) => {
          const value = await deed(tx).catch((problem: unknown): Outcome<T> => {
            if (problem instanceof Stopped) return { ok: false, refusal: problem.refusal };
            throw problem;
          });
          later = endings.get(tx) ?? [];
          return { keep: value.ok, value };
        });
      const outcome = (await doing().catch((problem: unknown) => {
        if (sqlState(problem) === DEADLOCK) return doing();
        throw problem;
      })) as Outcome<T>;
      if (outcome.ok) for (const work of later) await work();
      return outcome;
    },
    look: async <T>(workspaceId: string, read: (tx: Tx) => Promise<T>) =>
      (await within(asDesk(workspaceId), async (tx) => ({
        keep: false,
        value: await read(tx),
      }))) as T,
    atDoor: async <T>(read: (tx: Tx) => Promise<T>) =>
      (await within("begin; set local role amends_door", async (tx) => ({
        keep: true,
        value: await read(tx),
      }))) as T,
    listen: (channel, heard) => engine.listen(channel, heard),
    attend: (name) => engine.attend(name),
    close: () => engine.close(),
  };
}

/** The role and the workspace hold for this transaction only. */
function asDesk(workspaceId: string): string {
  if (!UUID.test(workspaceId)) throw new Error("a workspace is named by its id");
  return `begin; set local role amends_desk; set local amends.workspace = '${workspaceId}'`;
}

/** A transaction's questions; `leave` sends what was told and has not left yet. */
function queriesOver(session: Session): { tx: Tx; leave: () => Promise<unknown>[] } {
  const leave = () => {
    const leaving = told.get(tx) ?? [];
    told.delete(tx);
    return leaving.map(({ sql, params }) => session.query(sql, params));
  };
  const ask = async (sql: string, values: unknown[]) => {
    const answers = await Promise.all([...leave(), session.query(sql, values)]);
    return answers.at(-1) as { rows: unknown[][] };
  };
  const tx = spelledBy(ask);
  asks.set(tx, ask);
  return { tx, leave };
}

type Ask = (sql: string, values: unknown[]) => Promise<{ rows: unknown[][] }>;
const asks = new WeakMap<Tx, Ask>();

/** Asks in this transaction what was spelled elsewhere. */
export function askIn(tx: Tx, sql: string, values: unknown[]): Promise<{ rows: unknown[][] }> {
  const ask = asks.get(tx);
  if (!ask) throw new Error("this is no transaction");
  return ask(sql, values);
}

/** Spells questions as this desk spells them, and lets them be asked by `ask`. */
export const spelledBy = (ask: Ask): Tx => drizzle(ask, { casing: "snake_case" }, () => DIALECT);

/** The SQLSTATE of a failed query, wherever the layers hid it. */
export function sqlState(problem: unknown): string | undefined {
  const { code, cause } = problem as { code?: unknown; cause?: unknown };
  if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)) return code;
  return cause ? sqlState(cause) : undefined;
}
