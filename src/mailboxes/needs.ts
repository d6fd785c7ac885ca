/** What the verbs of mailboxes are handed. */
import type { MailNeeds } from "../mail/index.ts";
import type { Mailboxes } from "./mailboxes.ts";

export type Needs = Pick<MailNeeds, "mails" | "journal" | "now" | "newId" | "hash"> & {
  readonly mailboxes: Mailboxes;
  /** Closes a password with the house's secret. */
  readonly sealMailbox: (text: string) => string;
};
