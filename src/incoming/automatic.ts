/** An automatic mail was written by no person: it opens nothing, moves no clock, gets no answer. */
import { HOPS_ARE_A_CIRCLE, hopsIn } from "./hops.ts";
import { type Headers, sameMailbox } from "./mail.ts";
import { isBounce, nullPath } from "./mailer.ts";
import { type Automatic, MACHINES, SUBJECTS, WEAK } from "./machines.ts";

export type Machine = { readonly is: Automatic; readonly because: string };

/** What the house knows of its own mail. */
export type House = {
  /** Where it takes mail in. */
  readonly addresses: readonly string[];
  /** Whether it wrote the letter with this Message-ID. */
  wrote(mailId: string): boolean;
};

/** RFC 5321 6.3: a mail that passed more servers than this goes in a circle. */
const HOPS_MAX = 100;
const nowhere: House = { addresses: [], wrote: () => false };

/** What kind of machine wrote; null when a person did. */
export const automatic = (
  headers: Headers,
  envelopeFrom: string,
  house: House = nowhere,
): Automatic | null => machine(headers, envelopeFrom, house)?.is ?? null;

/**
 * By the union of the headers that desks look at, with the reason as words. What a subject says is
 * only a doubt: a customer may complain about automatic replies. `envelopeFrom` is the sender that
 * SMTP named, "" for nobody.
 */
export function machine(
  headers: Headers,
  envelopeFrom: string,
  house: House = nowhere,
): Machine | null {
  return (
    ownMail(headers, house) ??
    report(headers) ??
    (isBounce(headers, envelopeFrom) ? came("bounce", "A letter came back.") : null) ??
    circle(headers) ??
    (hopsIn(headers) > 0 ? came("auto_reply", "Another desk wrote it by itself.") : null) ??
    marked(headers) ??
    nobody(headers, envelopeFrom) ??
    doubted(headers)
  );
}

const came = (is: Automatic, because: string): Machine => ({ is, because });

function ownMail(headers: Headers, house: House): Machine | null {
  const mailId = /<([^<>\s]+)>/.exec(first(headers, "message-id"))?.[1];
  if (mailId && house.wrote(mailId)) return came("loop", "It is our own letter, come back.");
  const from = first(headers, "from");
  const address = /<([^<>]*)>/.exec(from)?.[1] ?? from;
  return house.addresses.some((own) => sameMailbox(own, address))
    ? came("loop", "It comes from our own mailbox.")
    : null;
}

/** RFC 8098 and RFC 5965: the other reports that look like bounces. */
function report(headers: Headers): Machine | null {
  const type = first(headers, "content-type");
  const about = /^multipart\/report\b/i.test(type) && /report-type="?([\w-]+)/i.exec(type)?.[1];
  if (about && /^disposition-notification$/i.test(about))
    return came("receipt", "It only says that a letter was opened.");
  if (about && /^feedback-report$/i.test(about))
    return came("complaint_report", "A mailbox provider reports a letter as unwanted.");
  return null;
}

function circle(headers: Headers): Machine | null {
  if (hopsIn(headers) >= HOPS_ARE_A_CIRCLE)
    return came("loop", "Desks answer each other (X-Amends-Hops).");
  if (headers.has("x-loop")) return came("loop", "It has been somewhere before (X-Loop).");
  return (headers.get("received")?.length ?? 0) > HOPS_MAX
    ? came("loop", "It passed too many servers.")
    : null;
}

function marked(headers: Headers): Machine | null {
  for (const { header, is, unless, only } of MACHINES) {
    const value = first(headers, header).trim();
    if (!headers.has(header) || unless?.test(value) || (only && !only.test(value))) continue;
    const said = value.replace(/\s+/g, " ").slice(0, 60);
    return came(is, `Its header says so (${header}${said ? `: ${said}` : ""}).`);
  }
  return null;
}

const noreply = /^<?(?:no|do[-_.]?not)[-_.]?reply\b/i;

function nobody(headers: Headers, envelopeFrom: string): Machine | null {
  if (nullPath(headers, envelopeFrom))
    return came("auto_reply", "It was sent by nobody, so that nobody answers.");
  return noreply.test(envelopeFrom.trim())
    ? came("auto_reply", "Its sender wants no reply.")
    : null;
}

function doubted(headers: Headers): Machine | null {
  const subject = first(headers, "subject");
  if (!SUBJECTS.some((words) => words.test(subject))) return null;
  return WEAK.some((name) => headers.has(name))
    ? came("out_of_office", "Its subject says so, and it answers a letter.")
    : null;
}

const first = (headers: Headers, name: string): string =>
  (headers.get(name)?.[0] ?? "").slice(0, 1_000);
