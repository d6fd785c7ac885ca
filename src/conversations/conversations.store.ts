/** Conversations in the database, one workspace at a time. */
import { and, asc, desc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { rowOf, rowsOf, together } from "../rim/db/together.ts";
import type { Message } from "./conversation.ts";
import type { Conversations } from "./conversations.ts";
import { attachments, conversations, matches, messages } from "./conversations.tables.ts";
import type { Matches } from "./match.ts";

export function conversationsIn(tx: Tx, workspaceId: string): Conversations {
  const mine = eq(messages.workspaceId, workspaceId);
  return {
    find: together(async (ids: readonly string[]) => {
      const ofHouse = eq(conversations.workspaceId, workspaceId);
      const some = and(ofHouse, inArray(conversations.id, [...ids]));
      return rowOf(await tx.select().from(conversations).where(some), ({ id }) => id);
    }),
    keep: async (conversation) =>
      void (await tx.insert(conversations).values({ workspaceId, ...conversation })),
    keepMessage: together(async (all: readonly Message[]) => {
      await tx.insert(messages).values(all.map((message) => ({ workspaceId, ...message })));
      const last = all.map((each) => sql`(${each.conversationId}::uuid, ${each.at}::timestamptz)`);
      await tx.execute(sql`
        update conversations set last_at = said.at
          from (values ${sql.join(last, sql`, `)}) said (id, at)
         where conversations.workspace_id = ${workspaceId} and conversations.id = said.id`);
      return () => undefined;
    }),
    message: together(async (ids: readonly string[]) => {
      const some = and(mine, inArray(messages.id, [...ids]));
      return rowOf(await tx.select().from(messages).where(some), ({ id }) => id);
    }),
    async byMailId(mailId) {
      const [row] = await tx
        .select()
        .from(messages)
        .where(and(mine, eq(messages.mailId, mailId)))
        .orderBy(desc(messages.at))
        .limit(1);
      return row;
    },
    messages: together(async (ids: readonly string[]) => {
      const rows = await tx
        .select()
        .from(messages)
        .where(and(mine, inArray(messages.conversationId, [...ids])))
        .orderBy(asc(messages.at), asc(messages.id));
      return rowsOf(rows, ({ conversationId }) => conversationId);
    }),
    posted: (limit) =>
      tx
        .select({
          id: messages.id,
          conversationId: messages.conversationId,
          subject: messages.subject,
        })
        .from(messages)
        .where(and(mine, eq(messages.direction, "out"), eq(messages.channel, "mail")))
        .orderBy(desc(messages.at), desc(messages.id))
        .limit(limit),
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
    held: async (suspicion) =>
      (
        await tx
          .select({ id: attachments.id, content: attachments.content })
          .from(attachments)
          .where(
            and(eq(attachments.workspaceId, workspaceId), eq(attachments.suspicion, suspicion)),
          )
          .limit(1)
      )[0],
    changeSuspicion: async (id, suspicion) =>
      void (await tx
        .update(attachments)
        .set({ suspicion })
        .where(and(eq(attachments.workspaceId, workspaceId), eq(attachments.id, id)))),
  };
}

const ATTACHMENT = {
  id: attachments.id,
  messageId: attachments.messageId,
  name: attachments.name,
  mediaType: attachments.mediaType,
  size: attachments.size,
  suspicion: attachments.suspicion,
};

export function matchesIn(tx: Tx, workspaceId: string): Matches {
  const mine = eq(matches.workspaceId, workspaceId);
  const of = (rawMailId: string) => and(mine, eq(matches.rawMailId, rawMailId));
  return {
    keep: async (match) =>
      void (await tx
        .insert(matches)
        .values({ workspaceId, ...match })
        .onConflictDoNothing()),
    hold: async (rawMailId) =>
      (await tx.select(MATCH).from(matches).where(of(rawMailId)).for("update"))[0],
    waiting: () =>
      tx
        .select(MATCH)
        .from(matches)
        .where(and(mine, eq(matches.state, "waiting")))
        .orderBy(asc(matches.at))
        .limit(100),
    change: async (match) => void (await tx.update(matches).set(match).where(of(match.rawMailId))),
    async isKnown(conversationId, writerAddress) {
      const [known] = await tx
        .select({ id: matches.rawMailId })
        .from(matches)
        .where(
          and(
            mine,
            eq(matches.conversationId, conversationId),
            eq(matches.writerAddress, writerAddress),
            eq(matches.state, "belongs"),
          ),
        )
        .limit(1);
      return known !== undefined;
    },
  };
}

const { workspaceId: _, ...MATCH } = getTableColumns(matches);
