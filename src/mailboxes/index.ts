/**
 * The door to mailboxes: mail that lies at another server and is looked into by IMAP.
 *
 * Promises: a mail is kept raw in the transaction that notes how far the mailbox was read, so none
 * is lost and none doubled whatever breaks; it is marked as seen there only afterwards, and never
 * deleted; passwords are kept closed with the house's secret, and forgotten with the mailbox.
 *
 * Writes: mailbox added, mailbox login renewed, mailbox removed, mailbox works, mailbox stuck.
 */
export type { Mailbox } from "./mailbox.ts";
export type { Needs as MailboxesNeeds } from "./needs.ts";
export { takeFrom } from "./take-from.ts";
