/** Cases in the database, one workspace at a time. */
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { among, drawn, blank, several } from "../rim/db/drawn.ts";
import { rowOf, together } from "../rim/db/together.ts";
import type { Case } from "./case.ts";
import type { Cases, Listening } from "./cases.ts";
import { cases, closures, counters, involvements, listenings } from "./cases.tables.ts";

export function casesIn(tx: Tx, workspaceId: string): Cases {
  const mine = eq(cases.workspaceId, workspaceId);
  const newest = async (caseId: string) => {
    const [row] = await tx
      .select({ id: closures.id })
      .from(closures)
      .where(
        and(
          eq(closures.workspaceId, workspaceId),
          eq(closures.caseId, caseId),
          isNull(closures.reopenedAt),
        ),
      )
      .orderBy(desc(closures.at))
      .limit(1);
    return row?.id;
  };
  const find = together(async (ids: readonly string[]) => {
    return rowOf(await FOUND(tx, { workspaceId, ids: several(ids) }), ({ id }) => id);
  });
  const newestIn = together(async (ids: readonly string[]) => {
    const rows = await tx
      .selectDistinctOn([cases.conversationId], CASE)
      .from(cases)
      .where(and(mine, inArray(cases.conversationId, [...ids])))
      .orderBy(cases.conversationId, desc(cases.openedAt));
    return rowOf(rows, ({ conversationId }) => conversationId);
  });
  return {
    find,
    async ofConversation(conversationId) {
      const row = await newestIn(conversationId);
      return row?.joinedInto ? find(row.joinedInto) : row;
    },
    joinedTo: (caseId) =>
      tx
        .select(CASE)
        .from(cases)
        .where(and(mine, eq(cases.joinedInto, caseId))),
    ofNumber: async (number) =>
      (
        await tx
          .select(CASE)
          .from(cases)
          .where(and(mine, eq(cases.number, number)))
      )[0],
    ofCustomer: (customerId) =>
      tx
        .select(CASE)
        .from(cases)
        .where(
          and(
            mine,
            // As an array, so that their cases are found by an index.
            sql`${cases.customerId} = any(array(
              select same_customers(${workspaceId}, ${customerId})))`,
          ),
        )
        .orderBy(asc(cases.openedAt), asc(cases.number)),
    async nextNumber() {
      const [row] = await tx
        .insert(counters)
        .values({ workspaceId, name: "case", value: 1 })
        .onConflictDoUpdate({
          target: [counters.workspaceId, counters.name],
          set: { value: sql`${counters.value} + 1` },
        })
        .returning({ value: counters.value });
      if (!row) throw new Error("the counter gave no number");
      return row.value;
    },
    keep: async (file) => void (await tx.insert(cases).values({ workspaceId, ...file })),
    async replace(file, version) {
      const changed = await tx
        .update(cases)
        .set(file)
        .where(and(mine, eq(cases.id, file.id), eq(cases.version, version)))
        .returning({ id: cases.id });
      return changed.length === 1;
    },

    async listening(caseId) {
      const [row] = await tx
        .select(LISTENING)
        .from(listenings)
        .where(and(eq(listenings.workspaceId, workspaceId), eq(listenings.caseId, caseId)))
        .orderBy(desc(listenings.at), desc(listenings.id))
        .limit(1);
      return row;
    },
    keepListening: async (listening) =>
      void (await tx.insert(listenings).values({ workspaceId, ...listening })),
    answerListening: async (id, answer) =>
      void (await tx
        .update(listenings)
        .set(answer)
        .where(and(eq(listenings.workspaceId, workspaceId), eq(listenings.id, id)))),

    involvements: (caseId) =>
      tx
        .select({
          caseId: involvements.caseId,
          colleagueId: involvements.colleagueId,
          part: involvements.part,
          at: involvements.at,
        })
        .from(involvements)
        .where(and(eq(involvements.workspaceId, workspaceId), eq(involvements.caseId, caseId)))
        .orderBy(asc(involvements.at)),
    involve: async (one) =>
      void (await tx
        .insert(involvements)
        .values({ workspaceId, ...one })
        .onConflictDoUpdate({
          target: [involvements.workspaceId, involvements.caseId, involvements.colleagueId],
          set: { part: one.part },
        })),

    keepClosure: async (closure) =>
      void (await tx.insert(closures).values({ workspaceId, ...closure })),
    async endClosure(caseId, { at, by, because }) {
      const id = await newest(caseId);
      if (!id) return;
      await tx
        .update(closures)
        .set({ reopenedAt: at, reopenedBy: by, reopenedBecause: because })
        .where(and(eq(closures.workspaceId, workspaceId), eq(closures.id, id)));
    },
  };
}

export const CASE = {
  id: cases.id,
  number: cases.number,
  conversationId: cases.conversationId,
  customerId: cases.customerId,
  title: cases.title,
  state: cases.state,
  complainedAt: cases.complainedAt,
  openedAt: cases.openedAt,
  ownerId: cases.ownerId,
  playbookId: cases.playbookId,
  playbookVersion: cases.playbookVersion,
  failure: cases.failure,
  severity: cases.severity,
  stance: cases.stance,
  causeState: cases.causeState,
  cause: cases.cause,
  feels: cases.feels,
  asks: cases.asks,
  priceMinor: cases.priceMinor,
  pageGeneration: cases.pageGeneration,
  joinedInto: cases.joinedInto,
  version: cases.version,
} satisfies Record<keyof Case, unknown>;

const FOUND = drawn((db) =>
  db
    .select(CASE)
    .from(cases)
    .where(and(eq(cases.workspaceId, blank("workspaceId")), among(cases.id, "ids"))),
);

const LISTENING = {
  id: listenings.id,
  caseId: listenings.caseId,
  at: listenings.at,
  byId: listenings.byId,
  byName: listenings.byName,
  happened: listenings.happened,
  feels: listenings.feels,
  costThem: listenings.costThem,
  wants: listenings.wants,
  right: listenings.right,
  correction: listenings.correction,
  answeredAt: listenings.answeredAt,
} satisfies Record<keyof Listening, unknown>;
