/** A conversation is every word exchanged with one customer about one matter. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Channel = "mail" | "form" | "chat" | "call" | "review" | "api";

/** `note` is a word among colleagues; it never reaches the customer. */
export type Direction = "in" | "out" | "note";

export type Conversation = {
  readonly id: string;
  readonly customerId: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly startedAt: Moment;
  readonly lastAt: Moment;
};

export type Message = {
  readonly id: string;
  readonly conversationId: string;
  readonly direction: Direction;
  readonly channel: Channel;
  readonly at: Moment;
  readonly byKind: string;
  readonly byId: string;
  readonly byName: string;
  readonly subject: string;
  readonly body: string;
  /** What the mail quoted or signed with, folded away from `body`. */
  readonly folded: string | null;
  /** Cleaned for display. */
  readonly html: string | null;
  /** The Message-ID header, without angle brackets. */
  readonly mailId: string | null;
  readonly inReplyTo: string | null;
  /** Ids without brackets, oldest first, parted by spaces. */
  readonly mailReferences: string | null;
  readonly rawMailId: string | null;
  /** What Outlook knows the thread by, as the headers have it. */
  readonly threadTopic: string | null;
  readonly threadIndex: string | null;
  /** How many desks have answered each other up to here: see mail/brake.ts. */
  readonly hops: number;
  /** Written by no person: an answering machine, a list, a bounce. */
  readonly automatic: boolean;
};

export type Attachment = {
  readonly id: string;
  readonly messageId: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** What a scanner says of it; null where it is clean, or nobody was asked. */
  readonly suspicion: string | null;
};

/** What a scanner did not pass is not handed out; a mail still lies there as it came. */
export const mayBeOpened = (
  { suspicion }: Pick<Attachment, "suspicion">,
  cameBy: Channel,
): Outcome<true> => {
  if (!suspicion) return done(true);
  const where = cameBy === "mail" ? "; the raw mail has it." : ".";
  return refused("held_back", `${suspicion} It is held back${where}`);
};

export const noAddressOf = (name: string): Outcome<never> =>
  refused(
    "no_address",
    `We have no mail address of ${name}. Reach them another way, and note the call.`,
  );

type Word = Pick<
  Message,
  "id" | "conversationId" | "direction" | "channel" | "at" | "subject" | "body"
> & { readonly by: { readonly kind: string; readonly id: string; readonly name: string } };

/** Words that came without mail: a call, a note, a form. */
export const said = ({ by, ...word }: Word): Message => ({
  ...word,
  byKind: by.kind,
  byId: by.id,
  byName: by.name,
  folded: null,
  html: null,
  mailId: null,
  inReplyTo: null,
  mailReferences: null,
  rawMailId: null,
  threadTopic: null,
  threadIndex: null,
  hops: 0,
  automatic: false,
});
