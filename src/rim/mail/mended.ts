/** Mends what old programs write against the rules, where it can be read in one way only. */
import { isUtf8 } from "node:buffer";

/** What claims to be ASCII or UTF-8 and is neither, Windows has written. */
const windows = new TextDecoder("windows-1252");
const claim = /(^content-type[ \t]*:[ \t]*text\/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im;
const charset = /;\s*charset\s*=\s*"?(us-ascii|ascii|utf-?8|default|unknown-8bit)"?/i;

/** The bytes with lines that end as they must, and letters that are what they are said to be. */
export function mended(came: Buffer): Buffer {
  const bytes = withoutEnvelopeLine(came);
  // Mail of an old Macintosh: every line ends with a carriage return alone.
  const lines = bytes.includes("\n")
    ? bytes
    : Buffer.from(bytes.toString("latin1").replaceAll("\r", "\r\n"), "latin1");
  if (isUtf8(lines)) return lines;
  const gap = /\r?\n\r?\n/.exec(lines.toString("latin1"));
  if (!gap) return lines;
  const body = lines.subarray(gap.index);
  const raw = lines.subarray(0, gap.index);
  const head = isUtf8(raw) ? raw : Buffer.from(windows.decode(raw));
  return Buffer.concat([isUtf8(body) ? head : honest(head), body]);
}

/** Of a mail of one text; in a mail of parts each has a claim of its own. */
function honest(head: Buffer): Buffer {
  const text = head.toString();
  const [said] = claim.exec(text) ?? [];
  if (!/^content-type[ \t]*:/im.test(text)) {
    return Buffer.from(`${text}\r\nContent-Type: text/plain; charset=windows-1252`);
  }
  if (!said || (/;\s*charset\s*=/i.test(said) && !charset.test(said))) return head;
  return Buffer.from(
    text.replace(said, `${said.replace(charset, "").trimEnd()}; charset=windows-1252`),
  );
}

/** Mail from a mailbox file begins with "From somebody Mon May …", which is no header. */
function withoutEnvelopeLine(bytes: Buffer): Buffer {
  if (!/^(?:>?From )/.test(bytes.subarray(0, 6).toString("latin1"))) return bytes;
  const end = bytes.indexOf("\n");
  return end < 0 ? bytes : bytes.subarray(end + 1);
}
