/** Reads exports from files: JSON whole or by lines, tables, mails and mailboxes, as tickets. */
import { createReadStream, readFileSync, statSync } from "node:fs";
import { automatic, fold } from "../../incoming/index.ts";
import {
  columnsOf,
  inHtml,
  type Letter,
  type Read,
  readTicket,
  type Source,
  threadsOf,
  ticketFrom,
  ticketIn,
} from "../../imports/index.ts";
import { textOf } from "../../rim/mail/html.ts";
import { readMail, UnreadableMail } from "../../rim/mail/mime.ts";
import { tableIn } from "../../rim/table.ts";
import { moment } from "../../words/moment.ts";
import { partsOf } from "../check/mails.ts";
import { Misused } from "../cli/options.ts";

export type Wishes = {
  readonly source: Source;
  /** Which column is which, where a table's headings don't say. */
  readonly columns: Readonly<Record<string, string>>;
  readonly isOurs: (address: string) => boolean;
};

/** What a file holds, each with its place in it. @throws {Misused} when it can't be opened. */
export async function ticketsIn(file: string, wishes: Wishes): Promise<readonly Read[]> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Misused(`There is no file at ${file}.`);
  const { source } = wishes;
  if (source === "csv") return fromTable(readFileSync(file, "utf8"), wishes);
  if (source === "mbox" || source === "eml") return fromMails(file, wishes);
  return fromExport(readFileSync(file, "utf8")).map((ticket) => {
    const read = readTicket(source, ticket);
    return "ticket" in read && inHtml(source) ? plain(read) : read;
  });
}

const plain = ({ ticket }: Extract<Read, { ticket: unknown }>): Read => ({
  ticket: {
    ...ticket,
    words: ticket.words.map((word) => ({ ...word, text: textOf(word.text) })),
  },
});

/** A list, an object that holds one, or an object a line. */
function fromExport(text: string): readonly unknown[] {
  const whole = jsonIn(text);
  if (Array.isArray(whole)) return whole;
  if (whole && typeof whole === "object") {
    const held = HOLDERS.map((name) => (whole as Record<string, unknown>)[name]).find(
      Array.isArray,
    );
    return held ?? [whole];
  }
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => jsonIn(line) ?? {});
}
const HOLDERS = ["tickets", "conversations", "data", "payload", "results"];

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fromTable(text: string, { columns: given }: Wishes): readonly Read[] {
  const table = tableIn(text);
  if (!table) throw new Misused("This is not a table that can be read. Save it as CSV.");
  const [headings = [], ...rows] = table;
  const columns = columnsOf(headings, given);
  for (const needed of ["text", "at"] as const) {
    if (columns[needed] === undefined)
      throw new Misused(
        `Say which column holds the ${needed === "at" ? "date" : "words"}: ` +
          `--column ${needed}=HEADING. The headings are: ${headings.join(", ")}.`,
      );
  }
  return rows.map((row) => ticketIn(columns, row));
}

async function fromMails(file: string, { source, isOurs }: Wishes): Promise<readonly Read[]> {
  const letters: Letter[] = [];
  const unread: Read[] = [];
  const parts = source === "mbox" ? partsOf(createReadStream(file)) : [readFileSync(file)];
  for await (const bytes of parts) {
    try {
      letters.push(await letterIn(bytes));
    } catch (problem) {
      if (!(problem instanceof UnreadableMail)) throw problem;
      unread.push({ problem: problem.message });
    }
  }
  return [...threadsOf(letters).map((thread) => ticketFrom(thread, isOurs)), ...unread];
}

async function letterIn(bytes: Uint8Array): Promise<Letter> {
  const mail = await readMail(bytes);
  const { from, to, subject, messageId, inReplyTo, references, headers, date } = mail;
  return {
    from,
    to,
    subject,
    messageId,
    inReplyTo,
    references,
    visible: fold(mail.text).visible,
    at: date ?? moment("1970-01-01T00:00:00Z"),
    isMachine: automatic(headers, from?.address ?? "unknown") !== null,
  };
}
