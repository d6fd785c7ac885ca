/** A reply is a letter that leaves by mail, as values; the rim makes a mail of it. */
import { type Address, answering, bare } from "../incoming/index.ts";
import type { Moment } from "../words/moment.ts";

export type Reply = {
  readonly messageId: string;
  readonly from: Address;
  readonly to: Address;
  readonly replyTo: Address | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly date: Moment;
  readonly inReplyTo: string | null;
  /** Oldest first. */
  readonly references: readonly string[];
  /** RFC 3834 5: only what no person wrote is marked. */
  readonly autoSubmitted: "auto-replied" | "auto-generated" | null;
  /** How Outlook knows the thread, as the customer's last mail had it. */
  readonly threadTopic: string | null;
  readonly threadIndex: string | null;
  /** See brake.ts; 0 for what a person wrote. */
  readonly hops: number;
  /** Where the reader says that they want no more of these; for what the desk writes by itself. */
  readonly unsubscribe: string | null;
};

/** A mail of the conversation so far, in or out, oldest first. */
export type Earlier = {
  readonly mailId: string | null;
  readonly subject: string;
  readonly threadTopic?: string | null;
  readonly threadIndex?: string | null;
  readonly hops?: number;
};

export type Writing = {
  /** Our signed id, without angle brackets. */
  readonly mailId: string;
  readonly from: Address;
  readonly to: Address;
  readonly replyTo?: Address;
  /** The heading to use when the conversation has none yet. */
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly at: Moment;
  readonly automatic?: "auto-replied" | "auto-generated";
  readonly unsubscribe?: string;
  /** Stands after the heading: see `markOf`. */
  readonly mark?: string;
  /** References the customer's last mail came with: mails that others exchanged before us. */
  readonly earlierReferences?: readonly string[];
};

/** The first and this many of the last are enough for every mailer to find the thread. */
const REFERENCES_MAX = 20;

/** Answers the newest mail of a conversation, or begins one when there is none. */
export function reply(writing: Writing, earlier: readonly Earlier[]): Reply {
  const ids = earlier.flatMap(({ mailId }) => (mailId ? [mailId] : []));
  const newest = earlier.at(-1);
  const outlook = earlier.findLast(({ threadIndex }) => threadIndex);
  return {
    messageId: writing.mailId,
    from: writing.from,
    to: writing.to,
    replyTo: writing.replyTo ?? null,
    subject: [newest ? answering(newest.subject) : bare(writing.subject), writing.mark]
      .filter(Boolean)
      .join(" "),
    text: writing.text,
    html: writing.html ?? null,
    date: writing.at,
    inReplyTo: ids.at(-1) ?? null,
    references: shortened([...new Set([...(writing.earlierReferences ?? []), ...ids])]),
    autoSubmitted: writing.automatic ?? null,
    threadTopic: outlook?.threadTopic ?? null,
    threadIndex: outlook?.threadIndex ?? null,
    hops: writing.automatic ? (newest?.hops ?? 0) + 1 : 0,
    unsubscribe: writing.unsubscribe ?? null,
  };
}

const shortened = (ids: readonly string[]): readonly string[] =>
  ids.length > REFERENCES_MAX ? [...ids.slice(0, 1), ...ids.slice(1 - REFERENCES_MAX)] : ids;
