/** Say something in a chat, as the visitor: it joins the case like any other word of theirs. */
import { writeBack } from "../cases/index.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function sayInChat(
  needs: Needs,
  { chatId, words }: { chatId: string; words: string },
): Promise<Outcome<{ id: string }>> {
  const { chats, cases, people, now } = needs;
  const chat = await chats.hold(chatId);
  const file = chat && (await cases.find(chat.caseId));
  const customer = file && (await people.customer(file.customerId));
  if (!chat || !file || customer?.erasedAt) return refused("not_found", "There is no such chat.");
  // Whoever closed the window and comes back is there again.
  await chats.change(chatId, { seenAt: now(), leftAt: null });
  const by = { kind: "customer", id: file.customerId, name: chat.visitor } as const;
  return writeBack(needs, { caseId: chat.caseId, text: words, by, channel: "chat" });
}
