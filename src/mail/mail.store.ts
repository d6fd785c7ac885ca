/** Mail in the database, one workspace at a time: what came, and what waits to leave. */
import { and, asc, desc, eq, gte, inArray, lt, lte, ne, or, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { isGone } from "../rim/db/presence.ts";
import { deliveries, quietAddresses, rawMails } from "./mail.tables.ts";
import type { Mails } from "./mails.ts";
import type { Outbox } from "./outbox.ts";
import type { Quiet } from "./quiet.ts";

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
    async arrivedBefore({ id, print }) {
      const both = `mail ${workspaceId} ${print}`;
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${both}, 0))`);
      const earlier = or(lt(rawMails.id, id), eq(rawMails.state, "read"));
      const [twin] = await tx
        .select({ id: rawMails.id })
        .from(rawMails)
        .where(and(mine, eq(rawMails.print, print), ne(rawMails.id, id), earlier))
        .limit(1);
      return twin !== undefined;
    },
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

export function quietIn(tx: Tx, workspaceId: string): Quiet {
  return {
    keep: async (address, since) =>
      void (await tx
        .insert(quietAddresses)
        .values({ workspaceId, address: address.toLowerCase(), since })
        .onConflictDoNothing()),
    async has(address) {
      const [found] = await tx
        .select({ since: quietAddresses.since })
        .from(quietAddresses)
        .where(
          and(
            eq(quietAddresses.workspaceId, workspaceId),
            eq(quietAddresses.address, address.toLowerCase()),
          ),
        );
      return found !== undefined;
    },
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
    sentTo: (address, since) =>
      tx
        .select(WITHOUT_CONTENT)
        .from(deliveries)
        .where(and(mine, eq(deliveries.toAddress, address), gte(deliveries.sentAt, since)))
        .orderBy(desc(deliveries.sentAt))
        .limit(100),
    async bounces(address) {
      const [last] = await tx
        .select({ state: deliveries.state, kind: deliveries.bounceKind })
        .from(deliveries)
        .where(and(mine, eq(deliveries.toAddress, address), inArray(deliveries.state, [...ENDED])))
        .orderBy(desc(deliveries.dueAt))
        .limit(1);
      return last?.state === "given_up" || (last?.state === "bounced" && last.kind === "hard");
    },
    automaticTo: async (address, since) =>
      (
        await tx
          .select({ dueAt: deliveries.dueAt })
          .from(deliveries)
          .where(
            and(
              mine,
              eq(deliveries.toAddress, address),
              gte(deliveries.dueAt, since),
              eq(deliveries.automatic, true),
            ),
          )
          .limit(100)
      ).map(({ dueAt }) => dueAt),
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
    async move(messageId, from, change, worker) {
      const moved = await tx
        .update(deliveries)
        .set(change)
        .where(
          and(
            mine,
            eq(deliveries.messageId, messageId),
            inArray(deliveries.state, [...from]),
            worker ? eq(deliveries.claimedBy, worker) : undefined,
          ),
        )
        .returning({ id: deliveries.messageId });
      return moved.length === 1;
    },
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

/** A letter that is on its way yet says nothing of its address. */
const ENDED = ["sent", "kept", "delivered", "bounced", "given_up"] as const;

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
  bounceKind: deliveries.bounceKind,
  deliveredAt: deliveries.deliveredAt,
  automatic: deliveries.automatic,
};
