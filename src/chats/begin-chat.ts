/** Begin a chat: the visitor's first words open a case, and whoever is there sees them at once. */
import { receiveComplaint } from "../cases/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Chat } from "./chat.ts";
import type { Needs } from "./needs.ts";

export type Visitor = {
  readonly name: string;
  readonly email?: string | undefined;
  /** What the window spoke, as far as it says anything of whoever is new. */
  readonly language: string | null;
};

export async function beginChat(
  needs: Needs,
  { windowId, visitor, words }: { windowId: string; visitor: Visitor; words: string },
): Promise<Outcome<Chat>> {
  const { chats, journal, now, newId } = needs;
  const window = await chats.window(windowId);
  if (!window?.isOpen) return refused("chat_closed", "This chat is closed.");
  const subject = words.replace(/\s+/g, " ").slice(0, SUBJECT_LETTERS);
  const complaint = { channel: "chat", customer: visitor, subject, text: words } as const;
  const opened = await receiveComplaint(needs, { complaint, by: THE_DESK });
  if (!opened.ok) return opened;

  const chat: Chat = {
    id: newId(),
    windowId,
    caseId: opened.value.id,
    visitor: visitor.name,
    startedAt: now(),
    answeredAt: null,
    seenAt: now(),
    leftAt: null,
  };
  await chats.keep(chat);
  const facts = { chatId: chat.id };
  await journal.add({ what: "chat begun", by: THE_DESK, caseId: chat.caseId, facts });
  return done(chat);
}

const SUBJECT_LETTERS = 90;
