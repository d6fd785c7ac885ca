/** The parts of a mail, as they are nested: one pass over its lines, however deep or broken. */
import { decodeWords, paramOf } from "./header.ts";

export type Part = {
  /** In lower case; `text/plain` where none is said. */
  readonly mediaType: string;
  readonly charset: string;
  /** As its sender named it, null when it has no name. */
  readonly name: string | null;
  readonly disposition: string;
  /** Inside a letter that this mail encloses: a returned one, a forwarded one. */
  readonly within: boolean;
  /** Its own header lines, unfolded. */
  readonly head: string;
  /**
   * Its body as it stands in the mail, before any encoding is undone: a byte a letter. Of an
   * enclosed letter its headers; what it holds are parts of their own.
   */
  readonly body: string;
  readonly encoding: string;
};

/** RFC 2046 sets no limit; no mailer nests deeper than a handful. */
const DEPTH_MAX = 50;
const PARTS_MAX = 500;
const HEAD_LETTERS_MAX = 64 * 1024;

type Open = { part: Part; from: number };

/** `mail` holds a byte a letter. A part whose end is missing ends with the mail. */
export function partsOf(mail: string): readonly Part[] {
  const parts: Part[] = [];
  const boundaries: { mark: string; within: boolean; usual: string }[] = [];
  const known = new Map<string, number>();
  let head: string[] | null = [];
  let headLetters = 0;
  let within = false;
  let usual = "text/plain";
  let open: Open | null = null;
  /** The enclosed letter whose headers come next. */
  let enclosing = -1;

  const close = (end: number) => {
    if (open) parts.push({ ...open.part, body: mail.slice(open.from, end) });
    open = null;
  };
  const begin = (from: number) => {
    const part = partFrom((head ?? []).join("\n"), within, usual);
    head = null;
    const letter = parts[enclosing];
    if (letter) parts[enclosing] = { ...letter, body: part.head };
    enclosing = -1;
    const mark = part.mediaType.startsWith("multipart/") && paramOf(part.head, "boundary");
    if (mark && boundaries.length < DEPTH_MAX && !known.has(mark)) {
      known.set(mark, boundaries.length);
      usual = part.mediaType === "multipart/digest" ? "message/rfc822" : "text/plain";
      boundaries.push({ mark, within, usual });
      parts.push(part);
    } else if (isLetter(part)) {
      enclosing = parts.push(part) - 1;
      [head, headLetters, within, usual] = [[], 0, true, "text/plain"];
    } else {
      open = { part, from };
    }
  };

  for (let at = 0; at < mail.length && parts.length < PARTS_MAX; ) {
    const feed = mail.indexOf("\n", at);
    const next = feed < 0 ? mail.length : feed + 1;
    const isMark = mail.startsWith("--", at) && next - at < 1_000;
    const level = isMark ? levelOf(mail.slice(at, next).trimEnd().slice(2), known) : -1;
    if (level >= 0) {
      close(at);
      if (head && head.length > 0) begin(at);
      close(at);
      for (const { mark } of boundaries.splice(level + 1)) known.delete(mark);
      const now = boundaries[level];
      [head, headLetters] = [isLast(mail, at, next, now?.mark ?? "") ? null : [], 0];
      within = now?.within ?? false;
      usual = now?.usual ?? "text/plain";
    } else if (head && (next - at === 1 || mail.slice(at, at + 2) === "\r\n")) {
      begin(next);
    } else if (head && headLetters < HEAD_LETTERS_MAX) {
      const line = mail.slice(at, Math.min(next, at + HEAD_LETTERS_MAX)).trimEnd();
      headLetters += line.length;
      const last = head.length - 1;
      if (/^[ \t]/.test(line) && last >= 0) head[last] += ` ${line.trim()}`;
      else head.push(line);
    }
    at = next;
  }
  if (head && head.length > 0) begin(mail.length);
  close(mail.length);
  return parts;
}

/** Which open multipart a line beginning with "--" belongs to, or -1. */
const levelOf = (said: string, known: ReadonlyMap<string, number>): number =>
  known.get(said) ?? (said.endsWith("--") ? (known.get(said.slice(0, -2)) ?? -1) : -1);

const isLast = (mail: string, at: number, next: number, mark: string): boolean =>
  mail.slice(at, next).trimEnd() === `--${mark}--`;

const isLetter = ({ mediaType, encoding }: Part): boolean =>
  mediaType === "message/rfc822" && encoding !== "base64" && encoding !== "quoted-printable";

function partFrom(head: string, within: boolean, usual: string): Part {
  const type = valueOf(head, "content-type");
  const disposition = valueOf(head, "content-disposition");
  const name = paramOf(disposition, "filename") ?? paramOf(type, "name");
  const said = /^\s*([\w.+-]{1,80}\/[\w.+-]{1,80})/.exec(type)?.[1]?.toLowerCase();
  return {
    mediaType: said ?? usual,
    charset: paramOf(type, "charset") ?? "utf-8",
    name: name === null ? null : decodeWords(name),
    disposition: /^\s*([\w-]+)/.exec(disposition)?.[1]?.toLowerCase() ?? "",
    within,
    head,
    body: "",
    encoding: valueOf(head, "content-transfer-encoding").trim().toLowerCase(),
  };
}

const valueOf = (head: string, name: string): string => {
  const line = head.split("\n").find((each) => each.toLowerCase().startsWith(`${name}:`));
  return (line ?? "").slice(name.length + 1, 4_000);
};

/** A part's words, its encoding undone, no longer than `most` letters; broken bytes are marked. */
export function wordsOf({ body, encoding, charset }: Part, most: number): string {
  const some = body.slice(0, most * 2);
  const bytes =
    encoding === "base64"
      ? Buffer.from(some, "base64")
      : Buffer.from(encoding === "quoted-printable" ? unquoted(some) : some, "latin1");
  return decoded(bytes, charset).slice(0, most);
}

const unquoted = (text: string): string =>
  text
    .replace(/=\r?\n/g, "")
    .replace(/=([\dA-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** UTF-8 where the charset is unknown and the bytes allow it, else Western European. */
function decoded(bytes: Uint8Array, charset: string): string {
  for (const [label, fatal] of [
    [charset, false],
    ["utf-8", true],
  ] as const) {
    try {
      return new TextDecoder(label === "us-ascii" ? "utf-8" : label, { fatal }).decode(bytes);
    } catch {
      // Not a charset that is known, or not in it: the next one.
    }
  }
  return Buffer.from(bytes).toString("latin1");
}
