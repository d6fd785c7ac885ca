/** The database as verbs meet it: one transaction a deed, inside one workspace. */
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

/** Does this at the end of a deed that is kept, still inside its transaction. */
export function lastly(tx: Tx, work: () => Promise<void>): void {
  endings.set(tx, [...(endings.get(tx) ?? []), work]);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function databaseOver(engine: Engine): Database {
  const within = (opening: string, work: (tx: Tx) => Promise<{ keep: boolean; value: unknown }>) =>
    engine.lend(async (session) => {
      await session.exec(opening);
      try {
        const { keep, value } = await work(queriesOver(session));
        await session.exec(keep ? "commit" : "rollback");
        return value;
      } catch (problem) {
        await session.exec("rollback").catch(() => undefined);
        throw problem;
      }
    });

  return {
    engine: engine.name,
    inside: async <T>(workspaceId: string, deed: (tx: Tx) => Promise<Outcome<T>>) =>
      (await within(asDesk(workspaceId), async (tx) => {
        const value = await deed(tx).catch((problem: unknown): Outcome<T> => {
          if (problem instanceof Stopped) return { ok: false, refusal: problem.refusal };
          throw problem;
        });
        if (value.ok) for (const work of endings.get(tx) ?? []) await work();
        return { keep: value.ok, value };
      })) as Outcome<T>,
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

const queriesOver = (session: Session): Tx =>
  drizzle(async (sql, values) => session.query(sql, values), { casing: "snake_case" });

/** The SQLSTATE of a failed query, wherever the layers hid it. */
export function sqlState(problem: unknown): string | undefined {
  const { code, cause } = problem as { code?: unknown; cause?: unknown };
  if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)) return code;
  return cause ? sqlState(cause) : undefined;
}
