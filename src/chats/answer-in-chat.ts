/** Answer in a chat, as a person: no fault may stand in it, and the visitor must still be there. */
import { mayBeSaid } from "../apologies/index.ts";
import { said } from "../conversations/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { mustBeHere } from "./chat.ts";
import type { Needs } from "./needs.ts";

export async function answerInChat(
  needs: Needs,
  { chatId, words, by }: { chatId: string; words: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { chats, cases, conversations, people, journal, now, newId } = needs;
  const allowed = may(by, "letter:send");
  if (!allowed.ok) return allowed;
  const chat = await chats.hold(chatId);
  const file = chat && (await cases.find(chat.caseId));
  if (!chat || !file) return refused("not_found", "There is no such chat.");
  const customer = await people.customer(file.customerId);
  const here = mustBeHere(chat, Boolean(customer?.email));
  if (!here.ok) return here;
  const sayable = mayBeSaid(words);
  if (!sayable.ok) return sayable;

  const id = newId();
  await conversations.keepMessage(
    said({
      id,
      conversationId: file.conversationId,
      direction: "out",
      channel: "chat",
      at: now(),
      by,
      subject: file.title,
      body: words,
    }),
  );
  if (!chat.answeredAt) await chats.change(chatId, { answeredAt: now() });
  const facts = { chatId, messageId: id };
  await journal.add({ what: "chat answered", by, caseId: file.id, facts });
  return done({ id });
}
