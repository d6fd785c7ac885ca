/** Queues, tags, macros, skills and bulks in the database, one workspace at a time. */
import { and, asc, count, desc, eq, gt } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Bulk, Part } from "./bulk.ts";
import type { Macro } from "./macro.ts";
import type { Queue, Tag } from "./queue.ts";
import type { Queues } from "./queues.ts";
import { bulkParts, bulks, macros, queues, skills, tags } from "./queues.tables.ts";

/** A page of them, as long as a page of a list. */
export const REFUSALS_SHOWN = 50;
const BULKS_SHOWN = 10;
const PARTS_AT_ONCE = 1_000;

export function queuesIn(tx: Tx, workspaceId: string): Queues {
  const ofBulk = (bulkId: string) =>
    and(eq(bulkParts.workspaceId, workspaceId), eq(bulkParts.bulkId, bulkId));
  const one = (id: string) => and(eq(bulks.workspaceId, workspaceId), eq(bulks.id, id));
  return {
    queues: shelf<Queue>(queues, QUEUE, asc(queues.place)),
    tags: shelf<Tag>(tags, TAG, asc(tags.name)),
    macros: shelf<Macro>(macros, MACRO, asc(macros.name)),

    skills: () =>
      tx
        .select({
          colleagueId: skills.colleagueId,
          languages: skills.languages,
          topics: skills.topics,
        })
        .from(skills)
        .where(eq(skills.workspaceId, workspaceId)),
    async keepSkills(colleagueId, { languages, topics }) {
      const set = { languages: [...languages], topics: [...topics] };
      await tx
        .insert(skills)
        .values({ workspaceId, colleagueId, ...set })
        .onConflictDoUpdate({ target: [skills.workspaceId, skills.colleagueId], set });
    },

    async keepBulk(bulk, caseIds) {
      await tx.insert(bulks).values({ workspaceId, ...bulk });
      const parts = caseIds.map((caseId, place) => ({
        workspaceId,
        bulkId: bulk.id,
        caseId,
        place,
        state: "waiting" as const,
      }));
      for (let from = 0; from < parts.length; from += PARTS_AT_ONCE) {
        await tx.insert(bulkParts).values(parts.slice(from, from + PARTS_AT_ONCE));
      }
    },
    bulk: async (id) => (await tx.select(BULK).from(bulks).where(one(id)))[0],
    running: () =>
      tx
        .select(BULK)
        .from(bulks)
        .where(and(eq(bulks.workspaceId, workspaceId), eq(bulks.state, "running")))
        .orderBy(asc(bulks.begunAt)),
    recent: () =>
      tx
        .select(BULK)
        .from(bulks)
        .where(eq(bulks.workspaceId, workspaceId))
        .orderBy(desc(bulks.begunAt))
        .limit(BULKS_SHOWN),
    endBulk: async (id, end) => void (await tx.update(bulks).set(end).where(one(id))),
    waiting: async (bulkId, most) =>
      (
        await tx
          .select({ caseId: bulkParts.caseId })
          .from(bulkParts)
          .where(and(ofBulk(bulkId), eq(bulkParts.state, "waiting")))
          .orderBy(asc(bulkParts.place))
          .limit(most)
      ).map(({ caseId }) => caseId),
    settle: async (bulkId, { caseId, state, because }: Part) =>
      void (await tx
        .update(bulkParts)
        .set({ state, because })
        .where(and(ofBulk(bulkId), eq(bulkParts.caseId, caseId)))),
    async tally(bulkId) {
      const rows = await tx
        .select({ state: bulkParts.state, n: count() })
        .from(bulkParts)
        .where(ofBulk(bulkId))
        .groupBy(bulkParts.state);
      const of = (state: Part["state"]) => rows.find((row) => row.state === state)?.n ?? 0;
      return { waiting: of("waiting"), done: of("done"), refused: of("refused") };
    },
    refusals: (bulkId, after) =>
      tx
        .select({
          caseId: bulkParts.caseId,
          place: bulkParts.place,
          state: bulkParts.state,
          because: bulkParts.because,
        })
        .from(bulkParts)
        .where(and(ofBulk(bulkId), eq(bulkParts.state, "refused"), gt(bulkParts.place, after)))
        .orderBy(asc(bulkParts.place))
        .limit(REFUSALS_SHOWN),
  };

  function shelf<Thing extends { readonly id: string; readonly version: number }>(
    table: typeof queues | typeof tags | typeof macros,
    columns: Record<keyof Thing, unknown>,
    order: ReturnType<typeof asc>,
  ) {
    const mine = eq(table.workspaceId, workspaceId);
    const rows = (where: ReturnType<typeof and>) =>
      tx
        .select(columns as never)
        .from(table as typeof tags)
        .where(where)
        .orderBy(order) as unknown as Promise<Thing[]>;
    return {
      all: () => rows(and(mine)),
      find: async (id: string) => (await rows(and(mine, eq(table.id, id))))[0],
      async keep(thing: Thing) {
        const kept = await tx
          .insert(table as typeof tags)
          .values({ workspaceId, ...thing } as unknown as typeof tags.$inferInsert)
          .onConflictDoNothing()
          .returning({ id: table.id });
        return kept.length === 1;
      },
      async replace({ id, ...thing }: Thing, version: number) {
        const changed = await tx
          .update(table as typeof tags)
          .set(thing as object)
          .where(and(mine, eq(table.id, id), eq(table.version, version)))
          .returning({ id: table.id });
        return changed.length === 1;
      },
    };
  }
}

const QUEUE = {
  id: queues.id,
  name: queues.name,
  rule: queues.rule,
  shares: queues.shares,
  place: queues.place,
  endedAt: queues.endedAt,
  version: queues.version,
} satisfies Record<keyof Queue, unknown>;

const TAG = {
  id: tags.id,
  name: tags.name,
  hue: tags.hue,
  endedAt: tags.endedAt,
  version: tags.version,
} satisfies Record<keyof Tag, unknown>;

const MACRO = {
  id: macros.id,
  name: macros.name,
  deeds: macros.deeds,
  snippet: macros.snippet,
  ownerId: macros.ownerId,
  endedAt: macros.endedAt,
  version: macros.version,
} satisfies Record<keyof Macro, unknown>;

const BULK = {
  id: bulks.id,
  deed: bulks.deed,
  byKind: bulks.byKind,
  byId: bulks.byId,
  byName: bulks.byName,
  byRole: bulks.byRole,
  begunAt: bulks.begunAt,
  state: bulks.state,
  endedAt: bulks.endedAt,
} satisfies Record<keyof Bulk, unknown>;
