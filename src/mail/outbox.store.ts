/** The outbox in the database, one workspace at a time: what waits to leave, and what has left. */
import { and, asc, count, desc, eq, gte, inArray, lte, ne, or, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { isGone } from "../rim/db/presence.ts";
import { together } from "../rim/db/together.ts";
import { addressesIn } from "./addresses.store.ts";
import type { Delivery, DeliveryState } from "./delivery.ts";
import { deliveries } from "./mail.tables.ts";
import type { Outbox } from "./outbox.ts";
import { breathAgo, minuteAgo } from "./pace.ts";

export function outboxIn(tx: Tx, workspaceId: string): Outbox {
  const mine = eq(deliveries.workspaceId, workspaceId);
  const moved = together(async (asked: readonly Move[]) => {
    const done = new Set<string>();
    for (const alike of Map.groupBy(asked, likeness).values()) {
      const [{ from, change, worker }] = alike as [Move];
      const rows = await tx
        .update(deliveries)
        .set(change)
        .where(
          and(
            mine,
            inArray(
              deliveries.messageId,
              alike.map(({ messageId }) => messageId),
            ),
            inArray(deliveries.state, [...from]),
            worker ? eq(deliveries.claimedBy, worker) : undefined,
          ),
        )
        .returning({ id: deliveries.messageId });
      for (const { id } of rows) done.add(id);
    }
    return ({ messageId }) => done.has(messageId);
  });
  return {
    ...addressesIn(tx, workspaceId),
    queue: together(async (all: readonly Delivery[]) => {
      await tx.insert(deliveries).values(all.map((each) => ({ workspaceId, ...each })));
      return () => undefined;
    }),
    find: async (messageId) =>
      (
        await tx
          .select(DELIVERY)
          .from(deliveries)
          .where(and(mine, eq(deliveries.messageId, messageId)))
      )[0],
    among: async (ids) =>
      ids.length === 0
        ? []
        : tx
            .select(WITHOUT_CONTENT)
            .from(deliveries)
            .where(and(mine, inArray(deliveries.messageId, [...ids]))),
    sentTo: (address, since) =>
      tx
        .select(WITHOUT_CONTENT)
        .from(deliveries)
        .where(and(mine, eq(deliveries.toAddress, address), gte(deliveries.sentAt, since)))
        .orderBy(desc(deliveries.sentAt))
        .limit(MOST),
    async claim({ worker, goesTo, now, until, limit }) {
      const due = await tx
        .select({ id: deliveries.messageId })
        .from(deliveries)
        .where(
          and(
            mine,
            eq(deliveries.state, "queued"),
            eq(deliveries.goesTo, goesTo),
            lte(deliveries.dueAt, now),
          ),
        )
        .orderBy(asc(deliveries.dueAt))
        .limit(limit)
        .for("update", { skipLocked: true });
      const ids = due.map(({ id }) => id);
      if (ids.length === 0) return [];
      return tx
        .update(deliveries)
        .set({ state: "claimed", claimedBy: worker, claimedUntil: until })
        .where(and(mine, inArray(deliveries.messageId, ids)))
        .returning(DELIVERY);
    },
    async pace(now) {
      const turn = `pace ${workspaceId}`;
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`);
      const under = inArray(deliveries.state, ["claimed", "handing_over"]);
      const recent = gte(deliveries.sentAt, minuteAgo(now));
      const [left] = await tx
        .select({
          minute: count(),
          breath: sql<number>`count(*) filter (where ${under}
            or ${gte(deliveries.sentAt, breathAgo(now))})`,
        })
        .from(deliveries)
        .where(and(mine, or(under, recent)));
      return left ?? { minute: 0, breath: 0 };
    },
    move: (messageId, from, change, worker) => moved({ messageId, from, change, worker }),
    unnoted: async (limit, among) =>
      tx
        .select(UNNOTED)
        .from(deliveries)
        .where(
          and(
            mine,
            eq(deliveries.noted, false),
            among ? inArray(deliveries.messageId, [...among]) : undefined,
          ),
        )
        .limit(limit)
        .for("update", { skipLocked: true }),
    note: async (ids) =>
      void (await tx
        .update(deliveries)
        .set({ noted: true })
        .where(and(mine, inArray(deliveries.messageId, [...ids])))),
    lapsed: (now, worker) =>
      tx
        .select(WITHOUT_CONTENT)
        .from(deliveries)
        .where(
          and(
            mine,
            inArray(deliveries.state, ["claimed", "handing_over"]),
            or(
              lte(deliveries.claimedUntil, now),
              and(ne(deliveries.claimedBy, worker), isGone(deliveries.claimedBy)),
            ),
          ),
        )
        .limit(500)
        .for("update", { skipLocked: true }),
  };
}

const MOST = 100;

type Move = {
  readonly messageId: string;
  readonly from: readonly DeliveryState[];
  readonly change: Partial<Delivery>;
  readonly worker: string | undefined;
};
const likeness = ({ from, change, worker }: Move) => JSON.stringify([from, change, worker]);

const UNNOTED = {
  messageId: deliveries.messageId,
  state: deliveries.state,
  problem: deliveries.problem,
  sealed: deliveries.sealed,
};

const DELIVERY = {
  ...UNNOTED,
  toAddress: deliveries.toAddress,
  content: deliveries.content,
  dueAt: deliveries.dueAt,
  attempts: deliveries.attempts,
  claimedBy: deliveries.claimedBy,
  claimedUntil: deliveries.claimedUntil,
  sentAt: deliveries.sentAt,
  bounceKind: deliveries.bounceKind,
  deliveredAt: deliveries.deliveredAt,
  automatic: deliveries.automatic,
  goesTo: deliveries.goesTo,
  noted: deliveries.noted,
};
const { content: _content, ...WITHOUT_CONTENT } = DELIVERY;
