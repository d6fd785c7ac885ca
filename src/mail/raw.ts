/** A raw mail is a mail as it came, kept before anything reads it. */
import type { Moment } from "../words/moment.ts";
import { refused } from "../words/outcome.ts";

/**
 * waiting: to be read · read · needs_look: by a person, it cannot be read · match_waits: a person
 * says whose it is · set_aside: no complaint.
 */
export type RawState = "waiting" | "read" | "needs_look" | "match_waits" | "set_aside";

export type RawMail = {
  readonly id: string;
  readonly receivedAt: Moment;
  readonly mailFrom: string;
  readonly rcptTo: string;
  /** In bytes. */
  readonly size: number;
  readonly content: Uint8Array;
  /** Two copies of one mail have the same: see print.ts. */
  readonly print: string;
  readonly state: RawState;
  readonly problem: string | null;
  readonly attempts: number;
};

export const MATCH_WAITS = refused(
  "match_waits",
  "This mail waits for somebody to say whose it is. Decide that first.",
);
