/** Where a chat window is found, how a site shows it, and the channel that typing is told on. */
import { sql } from "drizzle-orm";
import type { Tx } from "../../rim/db/db.ts";

/** Typing is told by a notice of its own; nobody keeps it. */
export const TYPING = "amends_typing";

export const chatAddress = (publicUrl: string, key: string) => ({
  address: `${publicUrl}/chat/${key}`,
  snippet: `<script src="${publicUrl}/chat/widget.js" data-chat="${key}" async></script>`,
});

/** Tells whoever listens that somebody writes in a chat; nothing is kept of it. */
export const tellTypingIn =
  (tx: Tx, workspaceId: string) =>
  async (chatId: string, from: "house" | "visitor"): Promise<void> =>
    void (await tx.execute(
      sql`select pg_notify(${TYPING}, ${`${workspaceId} ${chatId} ${from}`})`,
    ));
