/** Instructions and instruments in the database, one workspace at a time; whose an address is. */
import {
  and,
  asc,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  lte,
  or,
  sql,
} from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { isGone } from "../rim/db/presence.ts";
import type { Instructions, Instruments } from "./instructions.ts";
import { fallen } from "./instruction.ts";
import { instructions, instruments } from "./payouts.tables.ts";

export const payoutsIn = (tx: Tx, workspaceId: string) => ({
  instructions: instructionsIn(tx, workspaceId),
  instruments: instrumentsIn(tx, workspaceId),
});

const { workspaceId: _, ...INSTRUCTION } = getTableColumns(instructions);
const { workspaceId: __, sealed: ___, ...INSTRUMENT } = getTableColumns(instruments);

/** So many are looked for in a round; the rest in the next. */
const FALLEN_MOST = 500;
const OPEN_MOST = 500;

function instructionsIn(tx: Tx, workspaceId: string): Instructions {
  const mine = eq(instructions.workspaceId, workspaceId);
  const of = (id: string) => and(mine, eq(instructions.id, id));
  const found = (which: ReturnType<typeof and>) =>
    tx.select(INSTRUCTION).from(instructions).where(which);
  const held = async (which: ReturnType<typeof and>) => (await found(which).for("update"))[0];
  return {
    keep: async (instruction) =>
      void (await tx.insert(instructions).values({ workspaceId, ...instruction })),
    ofCase: (caseId) =>
      found(and(mine, eq(instructions.caseId, caseId))).orderBy(asc(instructions.createdAt)),
    find: async (id) => (await found(of(id)))[0],
    hold: (id) => held(of(id)),
    holdOfAward: (awardId) => held(and(mine, eq(instructions.awardId, awardId))),
    holdByKey: (key) => held(and(mine, eq(instructions.key, key))),
    holdByReference: (instrumentId, reference) =>
      held(
        and(
          mine,
          eq(instructions.instrumentId, instrumentId),
          eq(instructions.reference, reference),
        ),
      ),
    ofReference: (instrumentId, reference) =>
      found(
        and(
          mine,
          eq(instructions.instrumentId, instrumentId),
          eq(instructions.reference, reference),
        ),
      ).orderBy(asc(instructions.createdAt), asc(instructions.id)),
    change: async (id, change) => void (await tx.update(instructions).set(change).where(of(id))),
    async claim(worker, now, until, limit) {
      const due = and(mine, lte(instructions.dueAt, now), isNull(instructions.claimedBy));
      const rows = await tx
        .select({ id: instructions.id })
        .from(instructions)
        .where(due)
        .orderBy(asc(instructions.dueAt))
        .limit(limit)
        .for("update", { skipLocked: true });
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return [];
      const state = sql`case when state = 'waiting' then 'claimed' else state end`;
      return tx
        .update(instructions)
        .set({ state, dueAt: null, claimedBy: worker, claimedUntil: until })
        .where(and(mine, inArray(instructions.id, ids)))
        .returning(INSTRUCTION);
    },
    async mark(id, worker, from, change) {
      const still = and(of(id), eq(instructions.claimedBy, worker), eq(instructions.state, from));
      const moved = await tx
        .update(instructions)
        .set(change)
        .where(still)
        .returning({ id: instructions.id });
      return moved.length === 1;
    },
    async releaseFallen(now, worker) {
      const other = sql`${instructions.claimedBy} <> ${worker}`;
      const gone = or(
        lte(instructions.claimedUntil, now),
        and(other, isGone(instructions.claimedBy)),
      );
      const rows = await found(and(mine, isNotNull(instructions.claimedBy), gone))
        .limit(FALLEN_MOST)
        .for("update", { skipLocked: true });
      for (const { id, state } of rows) {
        const free = { claimedBy: null, claimedUntil: null, dueAt: now };
        await tx
          .update(instructions)
          .set({ ...free, state: fallen(state) })
          .where(of(id));
      }
      return rows.length;
    },
    holdWaiting: (instrumentId, currency) =>
      found(
        and(
          mine,
          eq(instructions.instrumentId, instrumentId),
          eq(instructions.currency, currency),
          eq(instructions.state, "waiting"),
        ),
      )
        .orderBy(asc(instructions.createdAt), asc(instructions.id))
        .for("update"),
    open: () =>
      found(and(mine, sql`${instructions.state} not in ('confirmed', 'withdrawn')`))
        .orderBy(asc(instructions.createdAt))
        .limit(OPEN_MOST),
  };
}

function instrumentsIn(tx: Tx, workspaceId: string): Instruments {
  const mine = eq(instruments.workspaceId, workspaceId);
  const of = (id: string) => and(mine, eq(instruments.id, id));
  return {
    all: () =>
      tx
        .select(INSTRUMENT)
        .from(instruments)
        .where(and(mine, isNull(instruments.removedAt)))
        .orderBy(asc(instruments.addedAt), asc(instruments.id)),
    find: async (id) => (await tx.select(INSTRUMENT).from(instruments).where(of(id)))[0],
    hold: async (id) =>
      (await tx.select(INSTRUMENT).from(instruments).where(of(id)).for("update"))[0],
    keep: async (instrument, sealed) =>
      void (await tx.insert(instruments).values({ workspaceId, ...instrument, sealed })),
    change: async (id, change) => void (await tx.update(instruments).set(change).where(of(id))),
    async sealed(id) {
      const columns = { sealed: instruments.sealed };
      return (await tx.select(columns).from(instruments).where(of(id)))[0]?.sealed;
    },
  };
}

/** Before anybody knows which workspace is meant: only whose it is. */
export async function instrumentAtTheDoor(
  tx: Tx,
  key: string,
): Promise<{ workspaceId: string; instrumentId: string } | undefined> {
  const [row] = await tx
    .select({ workspaceId: instruments.workspaceId, instrumentId: instruments.id })
    .from(instruments)
    .where(eq(instruments.key, key));
  return row;
}
