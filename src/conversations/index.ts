/**
 * The door to conversations: every word exchanged with a customer, whatever way it came.
 *
 * Promises: a mail joins a conversation by signed ids and the same address, never by its subject's
 * words; a known thread with another sender waits for a person; a machine's mail opens nothing and
 * moves no clock; a letter is kept as a message and queued for the relay in the transaction of the
 * deed that sends it.
 *
 * Writes: match decided. Its other deeds are parts of those of cases and apologies.
 */
export { beginConversation } from "./begin-conversation.ts";
export { type Channel, type Message, noAddressOf, said } from "./conversation.ts";
export type { Conversations } from "./conversations.ts";
export { fileMail } from "./file-mail.ts";
export type { Match, Matches } from "./match.ts";
export type { LetterMarks, Needs as ConversationsNeeds, Numbers } from "./needs.ts";
export { knowCustomer, type Stranger } from "./know-customer.ts";
export { postLetter } from "./post-letter.ts";
export { type Haste, hasteIn, suggestionsFor } from "./suggestion.ts";
export { isOnlyThanks } from "./thanks.ts";
