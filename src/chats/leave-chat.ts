/** Leave a chat: the visitor closed the window, or was not heard of any more. */
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function leaveChat(
  { chats, journal, now }: Pick<Needs, "chats" | "journal" | "now">,
  { chatId }: { chatId: string },
): Promise<Outcome<{ ok: true }>> {
  const chat = await chats.hold(chatId);
  if (!chat) return refused("not_found", "There is no such chat.");
  if (chat.leftAt) return done({ ok: true });
  await chats.change(chatId, { leftAt: now() });
  const facts = { chatId, answered: chat.answeredAt !== null };
  await journal.add({ what: "chat left", by: THE_DESK, caseId: chat.caseId, facts });
  return done({ ok: true });
}
