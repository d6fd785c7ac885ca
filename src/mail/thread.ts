/** A thread is what ties a mail to what was said before: ids in its headers, never its subject. */
import { type Mail, sameMailbox } from "../incoming/index.ts";

/** Hex of a keyed hash; the key is the house's secret, and handed in with it. */
export type Mac = (text: string) => string;

/** One place to look: a letter of ours by its id, or any known mail by its Message-ID. */
export type Candidate =
  | { readonly by: "letter"; readonly messageId: string }
  | { readonly by: "mail"; readonly mailId: string };

const MAC_LETTERS = 16;
const CANDIDATES_MAX = 50;
const letter = /^amd\.([a-z0-9-]{1,64})\.([0-9a-f]{16})@/i;

/** The Message-ID of a letter that we send, without angle brackets: amd.{message}.{mac}@domain. */
export const mailIdOf = (messageId: string, mac: Mac, domain: string): string =>
  `amd.${messageId}.${sign(messageId, mac)}@${domain}`;

/** The message that a Message-ID names, if it is ours: nobody without the key can make one up. */
export function ourMessage(mailId: string, mac: Mac): string | null {
  const [, messageId, claimed] = letter.exec(mailId) ?? [];
  if (!messageId || !claimed) return null;
  const message = messageId.toLowerCase();
  return claimed.toLowerCase() === sign(message, mac) ? message : null;
}

/** Where a mail may belong: our letter it answers, our letters it refers to, then mail we know. */
export function candidates(
  mail: Pick<Mail, "inReplyTo" | "references">,
  mac: Mac,
): readonly Candidate[] {
  const newestFirst = [...mail.inReplyTo, ...mail.references.toReversed()];
  const ids = [...new Set(newestFirst)].slice(0, CANDIDATES_MAX);
  const letters = ids.flatMap((id): Candidate[] => {
    const messageId = ourMessage(id, mac);
    return messageId ? [{ by: "letter", messageId }] : [];
  });
  return [...letters, ...ids.map((mailId): Candidate => ({ by: "mail", mailId }))];
}

/**
 * Whether a mail may join the conversation it points to: only when it comes from that customer.
 * Anyone may know an id from a forwarded mail, and a thread may never show one customer another's.
 */
export const belongs = (
  conversation: { readonly customerAddress: string | null },
  writerAddress: string,
): "same" | "mismatch" =>
  conversation.customerAddress !== null && sameMailbox(conversation.customerAddress, writerAddress)
    ? "same"
    : "mismatch";

const sign = (messageId: string, mac: Mac): string =>
  mac(`message:${messageId}`).slice(0, MAC_LETTERS).toLowerCase();
