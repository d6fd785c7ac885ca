/** Takes a mail apart: as much of the bytes as can be read, and never more than is safe. */
import { simpleParser } from "mailparser";
import type { Moment } from "../../words/moment.ts";
import { clear, dateIn, headersOf, idsIn, oneLine } from "./header.ts";
import { textOf } from "./html.ts";
import { mended } from "./mended.ts";
import { partsOf } from "./parts.ts";
import { attachedIn, type Slip, slipsOf } from "./slips.ts";

export type Mailbox = { readonly name: string; readonly address: string };

export type ParsedMail = {
  readonly from: Mailbox | null;
  readonly replyTo: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  /** As it came; `cleaned` makes it fit to be shown. */
  readonly html: string | null;
  readonly date: Moment | null;
  /** Ids stand without angle brackets. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** Names in lower case, values unfolded, in the order they stand. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly attachments: readonly ParsedAttachment[];
  /** By name, those of enclosed letters included. */
  readonly attached: readonly string[];
  readonly slips: readonly Slip[];
  /** What was not read, a sentence each. */
  readonly leftOut: readonly string[];
};

export type ParsedAttachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly content: Uint8Array;
  readonly contentId: string | null;
  readonly suspicion: string | null;
};

/** Nothing in these bytes reads as a mail. `message` says why, for a person. */
export class UnreadableMail extends Error {}

const TEXT_MAX = 500_000;
const ATTACHMENTS_MAX = 100;
const IDS_MAX = 100;
const HEAD_BYTES_MAX = 256 * 1024;
const PARTS_MAX = 500;

/** Tab, line feed, form feed, carriage return, and the escape that Japanese mail is full of. */
const TEXT_CONTROLS = [9, 10, 12, 13, 27];

const parsing = {
  maxHeadSize: HEAD_BYTES_MAX,
  maxChildNodes: PARTS_MAX,
  // mailparser's own reading of HTML is quadratic in some nestings; ours is guarded.
  maxHtmlLengthToParse: 100_000,
  skipTextLinks: true,
  keepCidLinks: true,
  checksumAlgo: false,
} as const;

type Parsed = Awaited<ReturnType<typeof simpleParser>>;

/**
 * Reads a mail however broken its MIME is: where the parts make no sense, the headers and the bare
 * body are still given.
 * @throws UnreadableMail for no bytes, bytes that are no text, and text without a single header.
 */
export async function readMail(content: Uint8Array): Promise<ParsedMail> {
  const bytes = mended(Buffer.from(content.buffer, content.byteOffset, content.length));
  mustBeMail(bytes);
  const { head, body } = halves(bytes);
  const parts = partsOf(bytes.toString("latin1"));
  const mail = await parsed(bytes, []);
  // Parts whose boundary is lost are no error to the parser, but their words would be.
  const isLost = mail && mail.text === "" && !mail.html && mail.attachments.length === 0;
  const told = { attached: attachedIn(parts), slips: slipsOf(parts) };
  if (mail && !(isLost && body.toString("latin1").trim())) return { ...mail, ...told };
  const because = "Its parts could not be told from each other; the body is given as it came.";
  const bare = await parsed(Buffer.concat([withoutMime(head), body]), [because]);
  if (!bare) throw new UnreadableMail("Its headers are too broken to be read.");
  return { ...bare, ...told };
}

type Told = Omit<ParsedMail, "attached" | "slips">;

const parsed = (bytes: Buffer, problems: readonly string[]): Promise<Told | null> =>
  simpleParser(bytes, parsing)
    .then((mail) => asMail(mail, problems))
    .catch(() => null);

function halves(bytes: Buffer): { head: Buffer; body: Buffer } {
  const gap = /\r?\n\r?\n/.exec(bytes.toString("latin1"));
  const end = gap ? gap.index + gap[0].length : bytes.length;
  return { head: bytes.subarray(0, gap?.index ?? end), body: bytes.subarray(end) };
}

/** The headers that say who and what, without those that say how the body is made up. */
function withoutMime(head: Buffer): Buffer {
  const kept = head
    .subarray(0, HEAD_BYTES_MAX / 2)
    .toString("latin1")
    .replace(/^(?:content-[a-z-]+|mime-version)[ \t]*:.*(?:\r?\n[ \t].*)*(?:\r?\n|$)/gim, "");
  return Buffer.from(`${kept.trimEnd()}\r\n\r\n`, "latin1");
}

const isStrange = (code: number): boolean => code < 32 && !TEXT_CONTROLS.includes(code);

function mustBeMail(bytes: Buffer): void {
  const begins = bytes.subarray(0, 4_096);
  const start = begins.toString("latin1");
  if (start.trim() === "") throw new UnreadableMail("There is nothing in it.");
  // Text has hardly a control character; archives, pictures and programs have many.
  const strange = begins.filter(isStrange).length;
  const head = start.trimStart().split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? "";
  // The body may be of a charset that is full of them; a head never is.
  if (strange > start.length / 20 && [...head].some((sign) => isStrange(sign.charCodeAt(0)))) {
    throw new UnreadableMail("It is no text, but some other file.");
  }
  if (!/^[!-9;-~]+[ \t]*:/m.test(head)) {
    throw new UnreadableMail("It has no headers: neither who wrote, nor to whom, nor about what.");
  }
}

function asMail(mail: Parsed, problems: readonly string[]): Told {
  const headers = headersOf(mail.headerLines, mail.subject);
  const ids = (name: string) => (headers.get(name) ?? []).flatMap(idsIn).slice(-IDS_MAX);
  const html = mail.html ? clear(mail.html) : null;
  const only = onlyText(mail);
  const text = only ? clear(only.content.toString()).trim() : textIn(mail, html);
  const attachments = only ? [] : mail.attachments.slice(0, ATTACHMENTS_MAX);
  return {
    from: mailboxes(mail.from)[0] ?? null,
    replyTo: mailboxes(mail.replyTo)[0] ?? null,
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    subject: oneLine(mail.subject ?? ""),
    text: text.slice(0, TEXT_MAX),
    html,
    date: dateIn(headers.get("date")?.[0]),
    messageId: ids("message-id")[0] ?? null,
    inReplyTo: ids("in-reply-to"),
    references: ids("references"),
    headers,
    attachments: attachments.map((each, at) => ({
      name: oneLine(each.filename ?? "") || `attachment-${at + 1}`,
      mediaType: oneLine(each.contentType).toLowerCase() || "application/octet-stream",
      size: each.content.length,
      content: each.content,
      contentId: oneLine(each.cid ?? "") || null,
      suspicion: null,
    })),
    leftOut: [
      ...problems,
      ...(text.length > TEXT_MAX ? ["Its text is very long; the end of it is left out."] : []),
      ...(mail.attachments.length > ATTACHMENTS_MAX
        ? [`It has ${mail.attachments.length} attachments; the first ${ATTACHMENTS_MAX} are kept.`]
        : []),
    ],
  };
}

/** RFC 2045 5.2: a body whose type makes no sense ("text", say) is plain text, no attachment. */
const onlyText = (mail: Parsed) =>
  mail.attachments.find(
    (each, _, { length }) =>
      length === 1 &&
      each.partId === null &&
      each.contentDisposition === undefined &&
      /^text(?:\/|$)/i.test(each.contentType),
  );

/** Plain text where the writer's mailer sent some; else what the HTML says. */
function textIn(mail: Parsed, html: string | null): string {
  const plain = clear(mail.text ?? "").trim();
  const type = mail.headers.get("content-type");
  const allHtml = typeof type === "object" && "value" in type && type.value === "text/html";
  return html !== null && (plain === "" || allHtml || mail.textConversionError)
    ? textOf(html)
    : plain;
}

type Listed = Parsed["to"];

const mailboxes = (listed: Listed): Mailbox[] =>
  [listed ?? []]
    .flat()
    .flatMap(({ value }) => value.flatMap((each) => each.group ?? [each]))
    .filter((each) => each.address?.includes("@"))
    .slice(0, IDS_MAX)
    .map(({ name, address = "" }) => ({ name: oneLine(name), address: oneLine(address) }));
