/** Mail that comes as words alone, saved without its headers: read by hand, never from the wire. */
import { clear } from "./header.ts";
import { type ParsedMail, UnreadableMail } from "./mime.ts";

/** One of these stands in every head; a letter's first lines hold none of them. */
const name = new RegExp(
  "^(?:from|to|cc|date|subject|sender|received|return-path|delivered-to|message-id|reply-to|" +
    "mime-version|content-[\\w-]+|references|in-reply-to|x-[\\w-]+|dkim-signature|list-[\\w-]+|" +
    "precedence|auto-submitted)[ \\t]*:",
  "i",
);
const header = /^[!-9;-~]{1,76}[ \t]*:/;
const HEAD_LETTERS = 64 * 1024;

/**
 * Whether a file begins with a mail's headers: its first line is one, one that is known stands
 * among them, and hardly a line before the first empty one is anything else.
 */
export function hasHead(content: Uint8Array): boolean {
  const text = Buffer.from(content.subarray(0, HEAD_LETTERS)).toString("latin1").trimStart();
  const [head = ""] = text.replace(/^>?From [^\n]*\n/, "").split(/\r?\n[ \t]*\r?\n/, 1);
  const lines = head.split("\n");
  const starts = lines.filter((line) => !/^[ \t]/.test(line));
  const headers = starts.filter((line) => header.test(line));
  const known = starts.filter(isKnown).length;
  const begins = header.test(lines[0] ?? "");
  // A head that some program spoilt still has two that nobody writes by hand into a letter.
  return (
    (begins && known > 0 && headers.length * 4 >= starts.length * 3) ||
    (known > 1 && headers.length * 2 >= starts.length)
  );
}

const isKnown = (line: string): boolean => name.test(line);

/** Of a mail that has no head: everything but its words. */
export const HEADLESS: Omit<ParsedMail, "text"> = {
  from: null,
  replyTo: null,
  to: [],
  cc: [],
  subject: "",
  html: null,
  date: null,
  messageId: null,
  inReplyTo: [],
  references: [],
  headers: new Map(),
  attachments: [],
  attached: [],
  slips: [],
  leftOut: [],
};

/** @throws UnreadableMail for what is no text. */
export function bareMail(content: Uint8Array): ParsedMail {
  const text = clear(Buffer.from(content).toString());
  const strange = text.slice(0, 4_096).split("\uFFFD").length - 1;
  if (text.trim() === "") throw new UnreadableMail("There is nothing in it.");
  if (strange > 40) throw new UnreadableMail("It is no text, but some other file.");
  const leftOut = ["It has no headers: it is read as words alone."];
  return { ...HEADLESS, text: text.trim(), leftOut };
}
