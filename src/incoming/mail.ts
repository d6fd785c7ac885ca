/** A mail is what came by post, as plain values; how it was taken apart is the rim's affair. */
import type { Moment } from "../words/moment.ts";

export type Address = { readonly name: string; readonly address: string };

/** Header names in lower case, each with its values in the order they stand, unfolded. */
export type Headers = ReadonlyMap<string, readonly string[]>;

export type Enclosure = {
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly content: Uint8Array;
  /** What `cid:` in the HTML means by it, without angle brackets. */
  readonly contentId: string | null;
  /** What a scanner says of it; null where it is clean, or nobody was asked. */
  readonly suspicion: string | null;
};

/** The words of one part of a mail; of an enclosed letter (message/rfc822) its headers. */
export type Slip = {
  readonly mediaType: string;
  /** Inside a letter that the mail encloses. */
  readonly within: boolean;
  readonly words: string;
};

export type Mail = {
  readonly from: Address | null;
  readonly replyTo: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  readonly text: string;
  /** As it came: to be cleaned before anybody looks at it. */
  readonly html: string | null;
  /** What the writer's clock said; a claim, and null when it makes no sense. */
  readonly date: Moment | null;
  /** Ids stand without angle brackets everywhere. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  /** Oldest first, as the header has them. */
  readonly references: readonly string[];
  readonly headers: Headers;
  readonly attachments: readonly Enclosure[];
  /** What is attached, by name, letters enclosed in it included. */
  readonly attached: readonly string[];
  /** The words of its parts one by one, as machines' reports need them. */
  readonly slips: readonly Slip[];
  /** How much of it was not read, because it was too much or too broken; the raw mail has it. */
  readonly leftOut: readonly string[];
};

/** Who wrote: the From header, or when it has none, the address the mail was sent by. */
export function writer(mail: Pick<Mail, "from" | "replyTo">, envelopeFrom: string): Address | null {
  if (mail.from) return mail.from;
  if (mail.replyTo) return mail.replyTo;
  return envelopeFrom.includes("@") ? { name: "", address: envelopeFrom } : null;
}

/** Where an answer goes: where the writer asks for it. */
export const answerTo = (
  mail: Pick<Mail, "from" | "replyTo">,
  envelopeFrom: string,
): Address | null => mail.replyTo ?? writer(mail, envelopeFrom);

/** Two spellings of one mailbox; a tag (maria+shop@…) is another mailbox. */
export const sameMailbox = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (address: string): string => address.trim().normalize("NFC").toLowerCase();
