/** What the headers of a mail say: ids, dates and words, without what nobody may write there. */
import { type Moment, moment } from "../../words/moment.ts";

type Line = { readonly key: string; readonly line: string };

const HEADERS_MAX = 500;
const HEADER_LETTERS_MAX = 10_000;

/** All headers as they stand, unfolded; the subject decoded. */
export function headersOf(
  lines: readonly Line[],
  subject: string | undefined,
): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const { key, line } of lines.slice(0, HEADERS_MAX)) {
    const value = line.slice(line.indexOf(":") + 1, HEADER_LETTERS_MAX + key.length);
    headers.set(key, [...(headers.get(key) ?? []), oneLine(value)]);
  }
  if (subject) headers.set("subject", [oneLine(subject)]);
  return headers;
}

/** mailparser says "now" for a date that makes no sense; we say that there is none. */
export function dateIn(header: string | undefined): Moment | null {
  const at = Date.parse(header ?? "");
  return Number.isNaN(at) || at < 0 || at > 253_402_300_799_999
    ? null
    : moment(new Date(at).toISOString());
}

/** Message ids without their angle brackets. */
export const idsIn = (value: string): string[] =>
  (
    value.match(/<[^<>\s]{1,990}>/g) ??
    value.match(/^\s*[^<>\s]{1,990}@[^<>\s]{1,255}\s*$/) ??
    []
  ).map((id) => id.replace(/[<>\s]/g, ""));

/** A database keeps no NUL, and a person sees no control characters; lines and tabs stay. */
export const clear = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .toWellFormed();

export const oneLine = (text: string): string => clear(text).replace(/\s+/g, " ").trim();

/** A parameter of a header ("boundary", "filename"), quoted or not, in one piece or several. */
export function paramOf(header: string, name: string): string | null {
  const found = [...header.slice(0, 4_000).matchAll(paramPattern(name))];
  if (found.length === 0) return null;
  const [first] = found;
  if (first && !first[1]) return first[2] ?? first[3] ?? "";
  const pieces = found.map(([, , quoted, bare]) => quoted ?? bare ?? "").join("");
  const [, charset = "utf-8", words = pieces] = /^([\w-]*)'[\w-]*'(.*)$/.exec(pieces) ?? [];
  return inCharset(words.replace(/%([\da-f]{2})/gi, byte), charset);
}

/** RFC 2231: name*0*=utf-8'en'a%20b; name*1*=c. */
const paramPattern = (name: string): RegExp =>
  new RegExp(`[;\\s]${name}(\\*(?:\\d{1,2}\\*?)?)?\\s?=\\s?(?:"([^"]*)"|([^";\\s]+))`, "gi");

const byte = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

/** RFC 2047: =?utf-8?q?caf=C3=A9?=, and words beside each other belong together. */
export const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?([\w-]{1,40})(?:\*\w+)?\?([bq])\?([^?]*)\?=/gi, (_, charset, how, words) =>
      inCharset(
        how.toLowerCase() === "b"
          ? Buffer.from(words, "base64").toString("latin1")
          : words.replaceAll("_", " ").replace(/=([\da-f]{2})/gi, byte),
        charset,
      ),
    );

function inCharset(latin: string, charset: string): string {
  try {
    return new TextDecoder(charset).decode(Buffer.from(latin, "latin1"));
  } catch {
    return latin;
  }
}
