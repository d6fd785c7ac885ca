/** A small API over HTTP on a real database: for tests of what every door has in common. */
import { sql } from "drizzle-orm";
import type { InjectOptions } from "fastify";
import { z } from "zod";
import { counters } from "../src/cases/cases.tables.ts";
import { sha256 } from "../src/rim/clock.ts";
import { type Database, databaseOver, type Tx } from "../src/rim/db/db.ts";
import type { Engine } from "../src/rim/db/engine.ts";
import { contract, Words } from "../src/rim/http/contract.ts";
import { Download, type Doors } from "../src/rim/http/doors.ts";
import { type Budgets, budget } from "../src/rim/http/budget.ts";
import { openHttp } from "../src/rim/http/http.ts";
import { serve } from "../src/rim/http/serve.ts";
import type { Log } from "../src/rim/log.ts";
import type { Actor } from "../src/words/actor.ts";
import { moment } from "../src/words/moment.ts";
import { done, refused } from "../src/words/outcome.ts";
import { fileCase } from "./filed.ts";

const Thing = z.object({ name: z.string(), version: z.int() });

export const things = contract({
  "GET /things/:thing": { says: "A thing.", answer: Thing },
  "GET /things": {
    says: "Things.",
    query: z.object({ search: z.string().max(9).optional() }),
    answer: z.object({ search: z.string().nullable() }),
  },
  "PUT /things/:thing": {
    says: "Changes a thing.",
    ifMatch: true,
    body: z.object({ name: Words(20) }),
    answer: Thing,
  },
  "POST /things": {
    says: "Makes a thing.",
    once: true,
    body: z.object({ name: Words(20) }),
    answer: z.object({ name: z.string(), number: z.int() }),
    status: 201,
  },
  "POST /refusals": {
    says: "Says no.",
    body: z.object({ code: z.string() }),
    answer: z.object({}),
  },
  "POST /faults": { says: "Fails.", body: z.object({ name: z.string() }), answer: Thing },
  "GET /files/:file": { says: "A file.", answer: z.any() },
  "POST /greetings": { says: "Greets.", open: true, answer: z.object({ hello: z.string() }) },
});

type Needs = { readonly tx: Tx; readonly workspaceId: string };

/** Counts in the database, so that what is undone is not counted. */
async function nextNumber({ tx, workspaceId }: Needs): Promise<number> {
  const [row] = await tx
    .insert(counters)
    .values({ workspaceId, name: "things", value: 1 })
    .onConflictDoUpdate({
      target: [counters.workspaceId, counters.name],
      set: { value: sql`${counters.value} + 1` },
    })
    .returning({ value: counters.value });
  return row?.value ?? 0;
}

const doors: Doors<typeof things, Needs> = {
  "GET /things/:thing": async () => done({ name: "lamp", version: 7 }),
  "GET /things": async (_, { query }) => done({ search: query.search ?? null }),
  "PUT /things/:thing": async (_, { body, version }) =>
    version === 7
      ? done({ name: body.name, version: 8 })
      : refused("stale_edit", `It is not version ${version}.`),
  "POST /things": async (needs, { body }) => {
    const number = await nextNumber(needs);
    if (body.name === "refused") return refused("not_now", "Not now.");
    return done({ name: body.name, number });
  },
  "POST /refusals": async (_, { body }) =>
    refused(body.code, "It is so.", [{ code: "heard", because: "Nobody listened." }]),
  "POST /faults": async ({ tx }, { body }) => {
    await tx.execute(sql`insert into nowhere (words) values (${body.name})`);
    return done({ name: "", version: 0 });
  },
  "GET /files/:file": async () =>
    done(new Download(new TextEncoder().encode("<script>"), "text/html", 'a "b"\r\nä.html')),
};

export const ANA: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };

const TILL: Actor = { kind: "key", id: "till", name: "The till", role: "agent" };

export type Fault = { what: string; problem: unknown; facts: unknown };

/** Whoever sends `x-who: ana` is Ana; a second caller is known by any other name. */
export async function smallDesk(engine: Engine, budgets: Partial<Budgets> = {}) {
  const { workspaceId } = await fileCase(engine);
  const faults: Fault[] = [];
  const log: Log = {
    info: () => undefined,
    fault: (what, problem, facts) => void faults.push({ what, problem, facts }),
  };
  const db: Database = databaseOver(engine);
  const asked = budget(budgets);
  const app = await openHttp({ log, proxyHops: 0, secure: true, asked });
  /** Keys that open the doors just now; a test takes them away. */
  const keys = new Set(["Bearer till"]);
  const stands = (key: string) => async (tx: Tx) => {
    await tx.execute(sql`select 1`);
    return keys.has(key);
  };
  const house = {
    db,
    needsIn: (tx: Tx, id: string) => ({ tx, workspaceId: id }),
    changedBy: async () => undefined,
    callerOf: asked.knowing(async ({ headers }) => {
      const key = headers.authorization;
      if (key) return keys.has(key) ? { workspaceId, actor: TILL, still: stands(key) } : undefined;
      const id = headers["x-who"];
      return typeof id === "string" ? { workspaceId, actor: { ...ANA, id } as Actor } : undefined;
    }),
    recall: asked.recall,
    cookieFor: () => ({ set: () => undefined, clear: () => undefined }),
    now: () => moment("2026-11-23T09:00:00Z"),
    hash: sha256,
  };
  serve(app, house, things, doors, { "POST /greetings": async () => done({ hello: "you" }) });
  await app.ready();
  const ask = async (method: string, url: string, options: Omit<InjectOptions, "method"> = {}) => {
    const headers = { "x-who": "ana", ...options.headers };
    const answer = await app.inject({ ...options, method: method as "GET", url, headers });
    const json = /json/.test(String(answer.headers["content-type"])) ? answer.json() : undefined;
    return { status: answer.statusCode, headers: answer.headers, json, text: answer.body };
  };
  return { app, db, faults, ask, keys };
}
