/** What conversations asks of the world: places to keep threads, messages and attachments. */
import type { Attachment, Conversation, Message } from "./conversation.ts";

export type Conversations = {
  find(id: string): Promise<Conversation | undefined>;
  keep(conversation: Conversation): Promise<void>;
  keepMessage(message: Message): Promise<void>;
  message(id: string): Promise<Message | undefined>;
  byMailId(mailId: string): Promise<Message | undefined>;
  /** Oldest first. */
  messages(conversationId: string): Promise<readonly Message[]>;
  /** Letters that went out by mail, newest first. */
  posted(limit: number): Promise<readonly Pick<Message, "id" | "conversationId" | "subject">[]>;
  keepAttachment(attachment: Attachment, content: Uint8Array): Promise<void>;
  attachments(messageIds: readonly string[]): Promise<readonly Attachment[]>;
  attachment(id: string): Promise<(Attachment & { content: Uint8Array }) | undefined>;
  /** One that is held back for this reason, if there is any. */
  held(suspicion: string): Promise<{ id: string; content: Uint8Array } | undefined>;
  changeSuspicion(id: string, suspicion: string | null): Promise<void>;
};
