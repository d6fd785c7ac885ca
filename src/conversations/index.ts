/**
 * The door to conversations: every word exchanged with a customer, whatever way it came.
 *
 * Promises: a mail is kept raw before anything reads it and before it is acknowledged; it joins a
 * conversation by signed ids and the same address, never by its subject; a machine's mail opens
 * nothing and moves no clock; a letter is queued in the transaction of the deed that sends it, leaves
 * at most once by itself, and a person is told when it may not have arrived.
 *
 * Writes: letter left, letter undelivered, letter queued again, mail set aside, mail to be read again.
 */
export { beginConversation } from "./begin-conversation.ts";
export {
  type Attachment,
  type Channel,
  type Conversation,
  type Direction,
  type Message,
  type RawMail,
  said,
} from "./conversation.ts";
export type { Compose, Conversations } from "./conversations.ts";
export type { Delivery, DeliveryState, HandOver } from "./delivery.ts";
export { type Filed, fileMail } from "./file-mail.ts";
export { type Address, type Enclosure, type Headers, type Mail, sameMailbox } from "./mail.ts";
export type { Needs as ConversationsNeeds } from "./needs.ts";
export { type Posting, postLetter } from "./post-letter.ts";
export { fold } from "./quote.ts";
export { readAgain } from "./read-again.ts";
export type { Reply } from "./reply.ts";
export { retryDelivery } from "./retry-delivery.ts";
export { setAside } from "./set-aside.ts";
export { takeMail } from "./take-mail.ts";
export type { Mac } from "./thread.ts";
