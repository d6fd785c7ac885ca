/** The journal in the database; adding a line tells whoever listens, once the deed is kept. */
import { and, asc, desc, eq, gt, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { newToken } from "../rim/clock.ts";
import { askIn, type Tx, tell } from "../rim/db/db.ts";
import { among, drawn, blank, several } from "../rim/db/drawn.ts";
import { rowsOf, together } from "../rim/db/together.ts";
import type { Moment } from "../words/moment.ts";
import {
  afterPlace,
  type Entry,
  ERASURE,
  type Journal,
  type Line,
  type News,
  sealed,
} from "./journal.ts";
import { hasWords, left } from "./left.ts";
import { journal, journalHeads } from "./journal.tables.ts";

/** Where every new line is announced: "workspace seq case what". */
export const CHANNEL = "amends_journal";

export type Books = Journal & {
  /** Every line of the workspace, oldest first. */
  all(): Promise<Entry[]>;
  /** What happened after a line, oldest first: what it was, and on which case. */
  news(after: number, limit: number): Promise<readonly News[]>;
  /** The place of the newest line: what was read now stands as of it. */
  asOf(): Promise<number>;
  /** The same, and nobody else writes until this deed is kept. */
  hold(): Promise<number>;
  /** The newest lines of these events about a case, or about what a fact of them names. */
  lately(whats: readonly string[], about: About, most: number): Promise<readonly Entry[]>;
  /** How many lines hold words of these cases, or name one of these ids and addresses. */
  countWords(of: Whose): Promise<number>;
  /** Takes the words out of those lines; one more line vouches for what is left. */
  eraseWords(of: Whose, erasure: Omit<Line, "what" | "caseId">): Promise<number>;
};

export type About =
  | "the house"
  | { readonly caseId: string }
  | { readonly fact: string; readonly id: string };

export type Whose = {
  readonly caseIds: readonly string[];
  /** What a line outside of any case is known by: ids and addresses. */
  readonly named: readonly string[];
};

export function journalIn(
  tx: Tx,
  workspaceId: string,
  { now, hash }: { now: () => Moment; hash: (text: string) => string },
): Books {
  const mine = eq(journal.workspaceId, workspaceId);
  /** Held until the deed is kept: whoever writes next in this workspace waits for it. */
  const headOf = async () =>
    (
      await tx
        .select()
        .from(journalHeads)
        .where(eq(journalHeads.workspaceId, workspaceId))
        .for("update")
    )[0];
  const withWords = async ({ caseIds, named }: Whose): Promise<Entry[]> => {
    const about = named.map((each) => sql`strpos(lower(${journal.facts}::text), ${each}) > 0`);
    const ofCases = caseIds.length > 0 ? inArray(journal.caseId, [...caseIds]) : undefined;
    const rows = await tx
      .select()
      .from(journal)
      .where(
        and(
          mine,
          ne(journal.what, ERASURE),
          or(ofCases, and(isNull(journal.caseId), or(...about))),
        ),
      )
      .orderBy(asc(journal.seq));
    return rows.map(entryOf).filter(hasWords);
  };
  /** Notes a line and answers its place: see migration 0056. */
  const noting = ({ what, by: { kind, id, name }, caseId, facts = {} }: Line) => {
    const kept = JSON.stringify(facts);
    const entry = {
      at: now(),
      what,
      by: { kind, id, name },
      caseId: caseId ?? null,
      facts: JSON.parse(kept) as Record<string, unknown>,
      salt: newToken(),
    };
    const said = [workspaceId, entry.at, what, kind, id, name, entry.caseId, kept];
    return { sql: NOTE, params: [...said, afterPlace(entry), entry.salt, CHANNEL] };
  };
  const linesOf = together(async (caseIds: readonly string[]) => {
    const rows = await LINES_OF(tx, { workspaceId, caseIds: several(caseIds) });
    return rowsOf(rows.map(entryOf), ({ caseId }) => caseId ?? "");
  });
  /** From its first line on a deed holds the head: what it reads then only itself can outdate. */
  let read: Map<string, Promise<readonly Entry[]>> | undefined;
  return {
    async add(line) {
      tell(tx, { toSQL: () => noting(line) });
      read ??= new Map();
      if (line.caseId) read.delete(line.caseId);
    },
    countWords: async (of) => (await withWords(of)).length,
    async eraseWords(of, { by, facts }) {
      read?.clear();
      const rest = (await withWords(of)).map(left);
      const lines = Object.fromEntries(rest.map((line) => [line.seq, hash(sealed(line))]));
      const line = { what: ERASURE, by, facts: { ...facts, lines } };
      const { sql: text, params } = noting(line);
      const { rows } = await askIn(tx, text, params);
      const erasedIn = rows[0]?.[0] as number;
      for (const { seq, by: writer, facts: kept } of rest) {
        await tx
          .update(journal)
          .set({ byName: writer.name, facts: { ...kept }, salt: null, erasedIn })
          .where(and(mine, eq(journal.seq, seq)));
      }
      return rest.length;
    },
    async ofCase(caseId) {
      const lines = read?.get(caseId) ?? linesOf(caseId);
      read?.set(caseId, lines);
      return lines;
    },
    news: (after, limit) =>
      tx
        .select({ seq: journal.seq, what: journal.what, caseId: journal.caseId })
        .from(journal)
        .where(and(mine, gt(journal.seq, after)))
        .orderBy(asc(journal.seq))
        .limit(limit),
    hold: async () => (await headOf())?.seq ?? 0,
    asOf: async () => {
      const head = eq(journalHeads.workspaceId, workspaceId);
      const [row] = await tx.select({ seq: journalHeads.seq }).from(journalHeads).where(head);
      return row?.seq ?? 0;
    },
    async lately(whats, about, most) {
      const held = about === "the house" ? undefined : heldBy(about);
      const rows = await tx
        .select()
        .from(journal)
        .where(and(mine, inArray(journal.what, [...whats]), held))
        .orderBy(desc(journal.seq))
        .limit(most);
      return rows.map(entryOf);
    },
    all: async () =>
      (await tx.select().from(journal).where(mine).orderBy(asc(journal.seq))).map(entryOf),
  };
}

const NOTE = "select note_line($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
const LINES_OF = drawn((db) =>
  db
    .select()
    .from(journal)
    .where(and(eq(journal.workspaceId, blank("workspaceId")), among(journal.caseId, "caseIds")))
    .orderBy(asc(journal.seq)),
);

const heldBy = (about: Exclude<About, "the house">) =>
  "caseId" in about
    ? eq(journal.caseId, about.caseId)
    : sql`${journal.facts} ->> ${about.fact} = ${about.id}`;

export const entryOf = (row: typeof journal.$inferSelect): Entry => ({
  seq: row.seq,
  at: row.at,
  what: row.what,
  by: { kind: row.byKind, id: row.byId, name: row.byName },
  caseId: row.caseId,
  facts: row.facts,
  previous: row.previous,
  hash: row.hash,
  salt: row.salt,
  erasedIn: row.erasedIn,
});
