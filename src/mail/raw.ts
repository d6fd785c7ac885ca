/** A raw mail is a mail as it came, kept before anything reads it. */
import type { Moment } from "../words/moment.ts";

/** Waiting to be read, read, needs a look by a person, or set aside as no complaint. */
export type RawState = "waiting" | "read" | "needs_look" | "set_aside";

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
