/**
 * A thread is what ties a mail to what was said before: our signed ids, the ids in its headers, a
 * signed mark in its subject; never the subject's words.
 */
import { type Mail, sameMailbox } from "../incoming/index.ts";

/** Hex of a keyed hash; the key is the house's secret, and handed in with it. */
export type Mac = (text: string) => string;

/**
 * One place to look: a letter of ours by its id, a conversation by our tagged address, any known
 * mail by its Message-ID, or a case by the mark in the subject.
 */
export type Candidate =
  | { readonly by: "letter"; readonly messageId: string }
  | { readonly by: "tag"; readonly conversationId: string }
  | { readonly by: "mail"; readonly mailId: string }
  | { readonly by: "subject"; readonly mark: Mark };

/** `[#1042-ab3]`: a case's number, and three letters that only we can add to it. */
export type Mark = { readonly number: number; readonly sign: string };

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

const TAG_LETTERS = 10;
const tag = /^[^@]*\+([0-9a-f]{32})([0-9a-f]{10})@/i;

/**
 * Our mailbox with the conversation in it: care+{id}{mac}@…; the mailbox as it is when its name is
 * so long that both do not fit (RFC 5321 4.5.3.1.1: 64 letters before the @).
 */
export function taggedAddress(mailbox: string, conversationId: string, mac: Mac): string {
  const [name = "", domain = ""] = mailbox.split("@");
  const signed = `${conversationId.replaceAll("-", "")}${signTag(conversationId, mac)}`;
  return name.length + 1 + signed.length > 64 ? mailbox : `${name}+${signed}@${domain}`;
}

/** The conversation that an address of ours names, if we made it. */
export function taggedConversation(address: string, mac: Mac): string | null {
  const [, hex = "", claimed = ""] = tag.exec(address.trim()) ?? [];
  const id = hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return hex && claimed.toLowerCase() === signTag(id, mac) ? id : null;
}

const SIGN_LETTERS = 3;
const mark = /\[#(\d{1,9})-([0-9a-f]{3})\]/i;

/** What a subject carries for a customer who begins a new mail instead of answering ours. */
export const markOf = (number: number, conversationId: string, mac: Mac): string =>
  `[#${number}-${signMark(conversationId, mac)}]`;

export const withoutMark = (subject: string): string =>
  subject.replace(mark, "").replace(/\s+/g, " ").trim();

/** Whether we signed this mark for this conversation. Anybody may read one over a shoulder. */
export const isMarkOf = ({ sign }: Mark, conversationId: string, mac: Mac): boolean =>
  sign.toLowerCase() === signMark(conversationId, mac);

function marksIn(subject: string): readonly Mark[] {
  const [, number, sign] = mark.exec(subject) ?? [];
  return number && sign ? [{ number: Number(number), sign }] : [];
}

/** Where it was sent to, by what servers on the way and the writer say. */
const RECIPIENTS = ["delivered-to", "x-original-to", "to", "cc"];
const ADDRESS = /[^\s<>,;:"']+@[^\s<>,;:"']+/g;

function tagsOf({ headers }: Pick<Mail, "headers">, rcptTo: string, mac: Mac): readonly string[] {
  const written = RECIPIENTS.flatMap((name) => headers.get(name) ?? [])
    .flatMap((value) => value.slice(0, 4_000).match(ADDRESS) ?? [])
    .slice(0, CANDIDATES_MAX);
  const ids = [rcptTo, ...written].map((address) => taggedConversation(address, mac));
  return [...new Set(ids.filter((id) => id !== null))];
}

/**
 * Where a mail may belong, the surest first: our letter it answers, our letters it refers to, our
 * tagged address it came to, then mail we know, then the mark in its subject.
 */
export function candidates(
  mail: Pick<Mail, "inReplyTo" | "references" | "headers" | "subject">,
  rcptTo: string,
  mac: Mac,
): readonly Candidate[] {
  const newestFirst = [...mail.inReplyTo, ...mail.references.toReversed()];
  const ids = [...new Set(newestFirst)].slice(0, CANDIDATES_MAX);
  const letters = ids.flatMap((id): Candidate[] => {
    const messageId = ourMessage(id, mac);
    return messageId ? [{ by: "letter", messageId }] : [];
  });
  return [
    ...letters,
    ...tagsOf(mail, rcptTo, mac).map((id): Candidate => ({ by: "tag", conversationId: id })),
    ...ids.map((mailId): Candidate => ({ by: "mail", mailId })),
    ...marksIn(mail.subject).map((found): Candidate => ({ by: "subject", mark: found })),
  ];
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

const signTag = (conversationId: string, mac: Mac): string =>
  mac(`tag:${conversationId}`).slice(0, TAG_LETTERS).toLowerCase();

const signMark = (conversationId: string, mac: Mac): string =>
  mac(`mark:${conversationId}`).slice(0, SIGN_LETTERS).toLowerCase();

const sign = (messageId: string, mac: Mac): string =>
  mac(`message:${messageId}`).slice(0, MAC_LETTERS).toLowerCase();
