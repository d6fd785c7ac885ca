/** Mail in the database, one workspace at a time: what came, and what waits to leave. */
import { and, asc, desc, eq, inArray, isNotNull, lte, ne, or } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { deliveries, rawMails } from "./mail.tables.ts";
import type { Mails } from "./mails.ts";
import type { Outbox } from "./outbox.ts";

export function mailsIn(tx: Tx, workspaceId: string): Mails {
  const mine = eq(rawMails.workspaceId, workspaceId);
  return {
    keep: async (mail) => void (await tx.insert(rawMails).values({ workspaceId, ...mail })),
    find: async (id) =>
      (
        await tx
          .select()
          .from(rawMails)
          .where(and(mine, eq(rawMails.id, id)))
      )[0],
    waiting: (limit) =>
      tx
        .select()
        .from(rawMails)
        .where(and(mine, eq(rawMails.state, "waiting")))
        .orderBy(asc(rawMails.receivedAt), asc(rawMails.id))
        .limit(limit)
        .for("update", { skipLocked: true }),
    needingALook: () =>
      tx
        .select()
        .from(rawMails)
        .where(and(mine, eq(rawMails.state, "needs_look")))
        .orderBy(desc(rawMails.receivedAt))
        .limit(100),
    mark: async (id, mark) =>
      void (await tx
        .update(rawMails)
        .set(mark)
        .where(and(mine, eq(rawMails.id, id)))),
  };
}

export function outboxIn(tx: Tx, workspaceId: string): Outbox {
  const mine = eq(deliveries.workspaceId, workspaceId);
  const { content: _content, ...WITHOUT_CONTENT } = DELIVERY;
  return {
    queue: async (delivery) =>
      void (await tx.insert(deliveries).values({ workspaceId, ...delivery })),
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
    async claim(worker, now, until, limit) {
      const due = tx
        .select({ id: deliveries.messageId })
        .from(deliveries)
        .where(and(mine, eq(deliveries.state, "queued"), lte(deliveries.dueAt, now)))
        .orderBy(asc(deliveries.dueAt))
        .limit(limit)
        .for("update", { skipLocked: true });
      const ids = (await due).map(({ id }) => id);
      if (ids.length === 0) return [];
      return tx
        .update(deliveries)
        .set({ state: "claimed", claimedBy: worker, claimedUntil: until })
        .where(and(mine, inArray(deliveries.messageId, ids)))
        .returning(DELIVERY);
    },
    async move(messageId, from, change) {
      const moved = await tx
        .update(deliveries)
        .set(change)
        .where(and(mine, eq(deliveries.messageId, messageId), inArray(deliveries.state, [...from])))
        .returning({ id: deliveries.messageId });
      return moved.length === 1;
    },
    lapsed: (now, except) =>
      tx
        .select(WITHOUT_CONTENT)
        .from(deliveries)
        .where(
          and(
            mine,
            inArray(deliveries.state, ["claimed", "handing_over"]),
            except
              ? or(ne(deliveries.claimedBy, except), lte(deliveries.claimedUntil, now))
              : and(isNotNull(deliveries.claimedUntil), lte(deliveries.claimedUntil, now)),
          ),
        )
        .limit(500)
        .for("update", { skipLocked: true }),
  };
}

const DELIVERY = {
  messageId: deliveries.messageId,
  toAddress: deliveries.toAddress,
  content: deliveries.content,
  state: deliveries.state,
  dueAt: deliveries.dueAt,
  attempts: deliveries.attempts,
  claimedBy: deliveries.claimedBy,
  claimedUntil: deliveries.claimedUntil,
  sentAt: deliveries.sentAt,
  problem: deliveries.problem,
};
