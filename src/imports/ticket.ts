/** A ticket is one matter as another desk kept it: whose it is, and every word exchanged. */
import type { Moment } from "../words/moment.ts";

export const SOURCES = [
  "zendesk",
  "intercom",
  "chatwoot",
  "freescout",
  "csv",
  "mbox",
  "eml",
] as const;
export type Source = (typeof SOURCES)[number];

/** Who said it: the customer, the house, or colleagues among themselves. */
export type Side = "customer" | "house" | "note";

export type Word = {
  readonly side: Side;
  readonly author: string;
  readonly at: Moment;
  readonly text: string;
};

export type Ticket = {
  /** The other desk's own name for it; it is taken in once. */
  readonly mark: string;
  readonly subject: string;
  readonly customer: {
    readonly name: string;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
  };
  readonly tags: readonly string[];
  readonly isOpen: boolean;
  /** Oldest first; at least one. */
  readonly words: readonly Word[];
};

/** A ticket, or why this could not be read as one. */
export type Read = { readonly ticket: Ticket } | { readonly problem: string };

/** The customer's own words, which say whether it is a complaint. */
export const saidIn = ({ subject, words }: Pick<Ticket, "subject" | "words">): string =>
  [subject, ...words.filter(({ side }) => side === "customer").map(({ text }) => text)].join(
    "\n\n",
  );

/** A ticket of these parts, in order; nothing to keep when nobody said anything. */
export function ticketOf(parts: Ticket): Read {
  const words = parts.words
    .filter(({ text }) => text.trim())
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  if (!parts.mark) return { problem: "It has no number." };
  if (words.length === 0) return { problem: "There is no word in it." };
  const subject = parts.subject || (words[0]?.text ?? "").replace(/\s+/g, " ").slice(0, 90);
  return { ticket: { ...parts, subject, words } };
}
