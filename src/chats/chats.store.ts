/** Chats in the database, one workspace at a time; and whose a window's address is. */
import { and, asc, desc, eq, gt, isNull, lt } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Chat, ChatWindow } from "./chat.ts";
import type { Chats } from "./chats.ts";
import { attendances, chats, chatWindows } from "./chats.tables.ts";

export function chatsIn(tx: Tx, workspaceId: string): Chats {
  const mine = eq(chats.workspaceId, workspaceId);
  const one = (id: string) => and(mine, eq(chats.id, id));
  const oneWindow = (id: string) =>
    and(eq(chatWindows.workspaceId, workspaceId), eq(chatWindows.id, id));
  return {
    windows: () =>
      tx
        .select(WINDOW)
        .from(chatWindows)
        .where(eq(chatWindows.workspaceId, workspaceId))
        .orderBy(asc(chatWindows.createdAt), asc(chatWindows.id)),
    window: async (id) => (await tx.select(WINDOW).from(chatWindows).where(oneWindow(id)))[0],
    keepWindow: async (window) =>
      void (await tx.insert(chatWindows).values({ workspaceId, ...window })),
    async replaceWindow({ id, ...window }, version) {
      const changed = await tx
        .update(chatWindows)
        .set(window)
        .where(and(oneWindow(id), eq(chatWindows.version, version)))
        .returning({ id: chatWindows.id });
      return changed.length === 1;
    },

    keep: async (chat) => void (await tx.insert(chats).values({ workspaceId, ...chat })),
    hold: async (id) => (await tx.select(CHAT).from(chats).where(one(id)).for("update"))[0],
    find: async (id) => (await tx.select(CHAT).from(chats).where(one(id)))[0],
    ofCase: async (caseId) =>
      (
        await tx
          .select(CHAT)
          .from(chats)
          .where(and(mine, eq(chats.caseId, caseId)))
          .orderBy(desc(chats.startedAt))
          .limit(1)
      )[0],
    change: async (id, part) => void (await tx.update(chats).set(part).where(one(id))),
    open: () =>
      tx
        .select(CHAT)
        .from(chats)
        .where(and(mine, isNull(chats.leftAt)))
        .orderBy(asc(chats.startedAt))
        .limit(MOST),
    silent: (before) =>
      tx
        .select(CHAT)
        .from(chats)
        .where(and(mine, isNull(chats.leftAt), lt(chats.seenAt, before)))
        .limit(MOST),

    attend: async (colleagueId, until) =>
      void (await tx
        .insert(attendances)
        .values({ workspaceId, colleagueId, until })
        .onConflictDoUpdate({
          target: [attendances.workspaceId, attendances.colleagueId],
          set: { until },
        })),
    async isAttended(now) {
      const [someone] = await tx
        .select({ id: attendances.colleagueId })
        .from(attendances)
        .where(and(eq(attendances.workspaceId, workspaceId), gt(attendances.until, now)))
        .limit(1);
      return someone !== undefined;
    },
  };
}

/** More than anybody can talk to at once. */
const MOST = 200;

/** Before anybody knows which workspace is meant: only whose it is. */
export async function windowAtTheDoor(
  tx: Tx,
  key: string,
): Promise<{ workspaceId: string; windowId: string } | undefined> {
  const [row] = await tx
    .select({ workspaceId: chatWindows.workspaceId, windowId: chatWindows.id })
    .from(chatWindows)
    .where(eq(chatWindows.key, key));
  return row;
}

const WINDOW = {
  id: chatWindows.id,
  key: chatWindows.key,
  title: chatWindows.title,
  greeting: chatWindows.greeting,
  isOpen: chatWindows.isOpen,
  language: chatWindows.language,
  createdAt: chatWindows.createdAt,
  version: chatWindows.version,
} satisfies Record<keyof ChatWindow, unknown>;

const CHAT = {
  id: chats.id,
  windowId: chats.windowId,
  caseId: chats.caseId,
  visitor: chats.visitor,
  startedAt: chats.startedAt,
  answeredAt: chats.answeredAt,
  seenAt: chats.seenAt,
  leftAt: chats.leftAt,
} satisfies Record<keyof Chat, unknown>;
