/** Conversations in the database, one workspace at a time. */
import { and, asc, desc, eq, inArray, isNotNull, lte, ne, or } from "drizzle-orm";
import type { Tx } from "../rim/db.ts";
import type { Conversations } from "./conversations.ts";
import {
  attachments,
  conversations,
  deliveries,
  messages,
  rawMails,
} from "./conversations.tables.ts";

type Part<Name extends keyof Conversations> = Pick<Conversations, Name>;

export const conversationsIn = (tx: Tx, workspaceId: string): Conversations => ({
  ...rawMailsIn(tx, workspaceId),
  ...messagesIn(tx, workspaceId),
  ...deliveriesIn(tx, workspaceId),
});

function rawMailsIn(
  tx: Tx,
  workspaceId: string,
): Part<"keepRaw" | "raw" | "waiting" | "needingALook" | "markRaw"> {
  const mine = eq(rawMails.workspaceId, workspaceId);
  return {
    keepRaw: async (mail) => void (await tx.insert(rawMails).values({ workspaceId, ...mail })),
    raw: async (id) =>
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
    markRaw: async (id, mark) =>
      void (await tx
        .update(rawMails)
        .set(mark)
        .where(and(mine, eq(rawMails.id, id)))),
  };
}

function messagesIn(
  tx: Tx,
  workspaceId: string,
): Part<
  | "find"
  | "keep"
  | "keepMessage"
  | "message"
  | "byMailId"
  | "messages"
  | "keepAttachment"
  | "attachments"
  | "attachment"
> {
  const mine = eq(messages.workspaceId, workspaceId);
  return {
    find: async (id) =>
      (
        await tx
          .select()
          .from(conversations)
          .where(and(eq(conversations.workspaceId, workspaceId), eq(conversations.id, id)))
      )[0],
    keep: async (conversation) =>
      void (await tx.insert(conversations).values({ workspaceId, ...conversation })),
    async keepMessage(message) {
      await tx.insert(messages).values({ workspaceId, ...message });
      await tx
        .update(conversations)
        .set({ lastAt: message.at })
        .where(
          and(
            eq(conversations.workspaceId, workspaceId),
            eq(conversations.id, message.conversationId),
          ),
        );
    },
    message: async (id) =>
      (
        await tx
          .select()
          .from(messages)
          .where(and(mine, eq(messages.id, id)))
      )[0],
    async byMailId(mailId) {
      const [row] = await tx
        .select()
        .from(messages)
        .where(and(mine, eq(messages.mailId, mailId)))
        .orderBy(desc(messages.at))
        .limit(1);
      return row;
    },
    messages: (conversationId) =>
      tx
        .select()
        .from(messages)
        .where(and(mine, eq(messages.conversationId, conversationId)))
        .orderBy(asc(messages.at), asc(messages.id)),
    keepAttachment: async (attachment, content) =>
      void (await tx.insert(attachments).values({ workspaceId, ...attachment, content })),
    attachments: async (ids) =>
      ids.length === 0
        ? []
        : tx
            .select(ATTACHMENT)
            .from(attachments)
            .where(
              and(
                eq(attachments.workspaceId, workspaceId),
                inArray(attachments.messageId, [...ids]),
              ),
            )
            .orderBy(asc(attachments.id)),
    attachment: async (id) =>
      (
        await tx
          .select({ ...ATTACHMENT, content: attachments.content })
          .from(attachments)
          .where(and(eq(attachments.workspaceId, workspaceId), eq(attachments.id, id)))
      )[0],
  };
}

function deliveriesIn(
  tx: Tx,
  workspaceId: string,
): Part<"queue" | "delivery" | "deliveries" | "outbox" | "claim" | "move" | "lapsed"> {
  const mine = eq(deliveries.workspaceId, workspaceId);
  const { content: _content, ...WITHOUT_CONTENT } = DELIVERY;
  return {
    queue: async (delivery) =>
      void (await tx.insert(deliveries).values({ workspaceId, ...delivery })),
    delivery: async (messageId) =>
      (
        await tx
          .select(DELIVERY)
          .from(deliveries)
          .where(and(mine, eq(deliveries.messageId, messageId)))
      )[0],
    deliveries: async (ids) =>
      ids.length === 0
        ? []
        : tx
            .select(WITHOUT_CONTENT)
            .from(deliveries)
            .where(and(mine, inArray(deliveries.messageId, [...ids]))),
    outbox: (limit) =>
      tx
        .select({
          ...WITHOUT_CONTENT,
          subject: messages.subject,
          conversationId: messages.conversationId,
        })
        .from(deliveries)
        .innerJoin(
          messages,
          and(
            eq(messages.workspaceId, deliveries.workspaceId),
            eq(messages.id, deliveries.messageId),
          ),
        )
        .where(mine)
        .orderBy(desc(messages.at))
        .limit(limit),
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

const ATTACHMENT = {
  id: attachments.id,
  messageId: attachments.messageId,
  name: attachments.name,
  mediaType: attachments.mediaType,
  size: attachments.size,
};

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
