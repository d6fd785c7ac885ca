/** Puts a mail together: the bytes of a letter, made once, so that every try sends the same. */
import MailComposer from "nodemailer/lib/mail-composer";
import type { Moment } from "../../words/moment.ts";
import type { Mailbox } from "./mime.ts";

export type LetterToCompose = {
  /** Ids stand without angle brackets. */
  readonly messageId: string;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly replyTo: Mailbox | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly date: Moment;
  readonly inReplyTo: string | null;
  /** Oldest first. */
  readonly references: readonly string[];
  /** RFC 3834 5; null for what a person wrote. */
  readonly autoSubmitted: "auto-replied" | "auto-generated" | null;
  /** What Outlook ties a thread together with. */
  readonly threadTopic: string | null;
  readonly threadIndex: string | null;
  /** How many desks have answered each other; 0 for what a person wrote. */
  readonly hops: number;
  /** An https address; RFC 8058. */
  readonly unsubscribe: string | null;
};

/** @throws when a header value could begin another header: a fault of ours, never sent. */
export async function composeMail(letter: LetterToCompose): Promise<Uint8Array> {
  for (const [name, value] of headersOf(letter)) mustBeOneLine(name, value);
  const composer = new MailComposer({
    messageId: bracketed(letter.messageId),
    from: { ...letter.from },
    to: { ...letter.to },
    ...(letter.replyTo && { replyTo: { ...letter.replyTo } }),
    subject: letter.subject,
    text: letter.text,
    ...(letter.html !== null && { html: letter.html }),
    date: new Date(letter.date),
    ...(letter.inReplyTo && { inReplyTo: bracketed(letter.inReplyTo) }),
    ...(letter.references.length > 0 && { references: letter.references.map(bracketed) }),
    headers: {
      ...(letter.autoSubmitted && automaticHeaders(letter.autoSubmitted)),
      ...(letter.hops > 0 && { "X-Amends-Hops": String(letter.hops) }),
      ...(letter.unsubscribe && unsubscribeHeaders(letter.unsubscribe)),
      ...(letter.threadTopic && { "Thread-Topic": letter.threadTopic }),
      ...(letter.threadIndex && { "Thread-Index": letter.threadIndex }),
    },
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The second header keeps Exchange from answering a machine with a machine. */
const automaticHeaders = (how: string): Record<string, string> => ({
  "Auto-Submitted": how,
  "X-Auto-Response-Suppress": "All",
});

/** One press in the mail program is enough. */
const unsubscribeHeaders = (address: string): Record<string, string> => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

const headersOf = (letter: LetterToCompose): [string, string][] => [
  ["subject", letter.subject],
  ["message id", letter.messageId],
  ["address to unsubscribe at", letter.unsubscribe ?? ""],
  ["thread topic", letter.threadTopic ?? ""],
  ["thread index", letter.threadIndex ?? ""],
  ["message id it answers", letter.inReplyTo ?? ""],
  ...letter.references.map((id): [string, string] => ["references", id]),
  ...[letter.from, letter.to, letter.replyTo].flatMap((box): [string, string][] =>
    box
      ? [
          ["name", box.name],
          ["address", box.address],
        ]
      : [],
  ),
];

function mustBeOneLine(name: string, value: string): void {
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) {
    throw new Error(`the ${name} of a letter holds a line break or control character`);
  }
}

const bracketed = (id: string): string => `<${id}>`;
