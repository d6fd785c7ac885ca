/** What conversations asks of the world: places to keep mail, messages and deliveries. */
import type { Moment } from "../words/moment.ts";
import type { Attachment, Conversation, Message, RawMail } from "./conversation.ts";
import type { Delivery, DeliveryState } from "./delivery.ts";
import type { Reply } from "./reply.ts";

export type Conversations = {
  keepRaw(mail: RawMail): Promise<void>;
  raw(id: string): Promise<RawMail | undefined>;
  /** Waiting mails, oldest first, locked for this transaction; another worker's are passed over. */
  waiting(limit: number): Promise<readonly RawMail[]>;
  needingALook(): Promise<readonly RawMail[]>;
  markRaw(id: string, mark: Pick<RawMail, "state" | "problem">): Promise<void>;

  find(id: string): Promise<Conversation | undefined>;
  keep(conversation: Conversation): Promise<void>;
  keepMessage(message: Message): Promise<void>;
  message(id: string): Promise<Message | undefined>;
  byMailId(mailId: string): Promise<Message | undefined>;
  /** Oldest first. */
  messages(conversationId: string): Promise<readonly Message[]>;
  keepAttachment(attachment: Attachment, content: Uint8Array): Promise<void>;
  attachments(messageIds: readonly string[]): Promise<readonly Attachment[]>;
  attachment(id: string): Promise<(Attachment & { content: Uint8Array }) | undefined>;

  queue(delivery: Delivery): Promise<void>;
  delivery(messageId: string): Promise<Delivery | undefined>;
  deliveries(messageIds: readonly string[]): Promise<readonly Omit<Delivery, "content">[]>;
  /** On their way or not arrived, newest first. */
  outbox(
    limit: number,
  ): Promise<readonly (Omit<Delivery, "content"> & Pick<Message, "subject" | "conversationId">)[]>;
  /** Takes the deliveries that are due for `worker` until `until`; nobody else gets them. */
  claim(worker: string, now: Moment, until: Moment, limit: number): Promise<readonly Delivery[]>;
  /** Moves a delivery on, if it is still in `from`; false when it is not. */
  move(
    messageId: string,
    from: readonly DeliveryState[],
    change: Partial<Delivery>,
  ): Promise<boolean>;
  /** Claims that ran out, or of a worker that is gone: what may have left becomes uncertain. */
  lapsed(now: Moment, except?: string): Promise<readonly Omit<Delivery, "content">[]>;
};

/** Makes a mail of a reply; done at the rim. */
export type Compose = (reply: Reply) => Promise<Uint8Array>;
