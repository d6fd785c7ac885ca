/** What chats asks of the world: places to keep windows, chats, and who is there to answer. */
import type { Moment } from "../words/moment.ts";
import type { Chat, ChatWindow } from "./chat.ts";

export type Chats = {
  /** Oldest first. */
  windows(): Promise<readonly ChatWindow[]>;
  window(id: string): Promise<ChatWindow | undefined>;
  keepWindow(window: ChatWindow): Promise<void>;
  /** False when somebody was quicker. */
  replaceWindow(window: ChatWindow, version: number): Promise<boolean>;

  keep(chat: Chat): Promise<void>;
  /** Held for this deed: two answers at once take turns. */
  hold(id: string): Promise<Chat | undefined>;
  find(id: string): Promise<Chat | undefined>;
  /** The newest chat of a case. */
  ofCase(caseId: string): Promise<Chat | undefined>;
  change(id: string, part: Partial<Pick<Chat, "answeredAt" | "seenAt" | "leftAt">>): Promise<void>;
  /** Chats whose visitor has not left, longest waiting first. */
  open(): Promise<readonly Chat[]>;
  /** Chats that nobody left, and whose window was last heard of before this moment. */
  silent(before: Moment): Promise<readonly Chat[]>;

  /** A colleague's screen is open until then, as far as anybody knows. */
  attend(colleagueId: string, until: Moment): Promise<void>;
  isAttended(now: Moment): Promise<boolean>;
};
