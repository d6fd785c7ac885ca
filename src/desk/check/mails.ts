/** Letters that come as mails, alone (.eml) or many in a file (.mbox). */
import { createReadStream } from "node:fs";
import { fold } from "../../incoming/index.ts";
import { readMail, UnreadableMail } from "../../rim/mail/mime.ts";
import { Misused } from "../cli/options.ts";
import type { Found } from "./found.ts";

/** What a mail quotes is mostly the complaint it answers; less than this is a greeting. */
const COMPLAINT_LETTERS = 40;
/** In bytes; a mailbox is read in few large steps. */
const CHUNK = 1 << 20;
const dayOf = (at: string | Date): string => new Date(at).toISOString().slice(0, 10);

/**
 * The one mail of an .eml file, or each of a mailbox. What a mail quotes of others and the
 * signature are left out; what it quotes stands in for the complaint.
 * @throws {Misused} when there is no such file, or an .eml that is no mail.
 */
export async function* mailsIn(file: string, kind: "eml" | "mbox"): AsyncGenerator<Found> {
  const input = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: CHUNK });
  const name = file === "-" ? "letter" : file;
  let number = 0;
  try {
    for await (const bytes of kind === "mbox" ? partsOf(input) : whole(input)) {
      number += 1;
      const id = kind === "mbox" ? `${name}#${number}` : name;
      const letter = await letterIn(bytes, id, name);
      if (letter) yield letter;
      else if (kind === "eml") throw new Misused(`${name} is no mail that can be read.`);
      else process.stderr.write(`${id} is no mail that can be read; it is left out.\n`);
    }
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code) {
      throw new Misused(`There is no letter to read at ${file}.`);
    }
    throw problem;
  }
}

async function letterIn(bytes: Uint8Array, id: string, inside: string): Promise<Found | null> {
  try {
    const { text, from, date } = await readMail(bytes);
    const { visible, folded } = fold(text);
    const complaint = quotedIn(folded ?? "");
    const author = from?.address || from?.name;
    return {
      id,
      text: visible,
      inside,
      ...(complaint.length >= COMPLAINT_LETTERS ? { complaint } : {}),
      ...(author ? { author } : {}),
      ...(date ? { day: dayOf(date) } : {}),
    };
  } catch (problem) {
    if (problem instanceof UnreadableMail) return null;
    throw problem;
  }
}

const quotedIn = (folded: string): string =>
  folded
    .split("\n")
    .filter((line) => /^\s{0,4}>/.test(line))
    .map((line) => line.replace(/^[\s>]+/, ""))
    .join("\n")
    .trim();

async function* whole(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  yield Buffer.concat(chunks);
}

/** "From somebody Mon May …" begins a mail when the line before it is empty. */
const FROM = /(?<=^|\r?\n\r?\n|\r\r)From \S[^\r\n]{0,300}\d\d:\d\d/g;
/** How much of the end is kept until more has come: a line that begins a mail may be cut in two. */
const TAIL = 400;

export async function* partsOf(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = "";
  const mail = (text: string) => Buffer.from(text.replace(/^>(>*From )/gm, "$1"), "latin1");
  for await (const chunk of input) {
    const searched = Math.max(0, rest.length - TAIL);
    rest += Buffer.from(chunk).toString("latin1");
    let from = 0;
    FROM.lastIndex = searched;
    for (let at = FROM.exec(rest); at; at = FROM.exec(rest)) {
      if (at.index > from) yield mail(rest.slice(from, at.index));
      from = at.index;
    }
    rest = rest.slice(from);
  }
  if (rest.trim()) yield mail(rest);
}
