/** What mailboxes asks of the world: a place to keep them. All within one workspace. */
import type { Mailbox } from "./mailbox.ts";

export type Mailboxes = {
  /** Those that are looked into, oldest first. */
  all(): Promise<readonly Mailbox[]>;
  /** Reads a mailbox and holds it. */
  hold(id: string): Promise<Mailbox | undefined>;
  keep(mailbox: Mailbox): Promise<void>;
  change(id: string, change: Partial<Omit<Mailbox, "id">>): Promise<void>;
};
