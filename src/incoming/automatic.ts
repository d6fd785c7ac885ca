/** An automatic mail was written by no person: it opens nothing, moves no clock, gets no answer. */
import { isBounce, nullPath } from "./bounce.ts";
import { type Headers, sameMailbox } from "./mail.ts";

export type Automatic = "loop" | "bounce" | "auto_reply" | "bulk";

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

/**
 * By the union of the headers that desks look at: our own letter come back, a bounce, a circle, an
 * answering machine, bulk; null when a person wrote. `envelopeFrom` is the sender that SMTP named,
 * "" for nobody.
 */
export function automatic(
  headers: Headers,
  envelopeFrom: string,
  house: House = nowhere,
): Automatic | null {
  if (isOwn(headers, house)) return "loop";
  if (isBounce(headers, envelopeFrom)) return "bounce";
  if (headers.has("x-loop") || (headers.get("received")?.length ?? 0) > HOPS_MAX) return "loop";
  if (isAutoReply(headers, envelopeFrom)) return "auto_reply";
  return isBulk(headers) ? "bulk" : null;
}

function isOwn(headers: Headers, house: House): boolean {
  const mailId = /<([^<>\s]+)>/.exec(first(headers, "message-id"))?.[1];
  if (mailId && house.wrote(mailId)) return true;
  const from = first(headers, "from");
  const address = /<([^<>]*)>/.exec(from)?.[1] ?? from;
  return house.addresses.some((own) => sameMailbox(own, address));
}

const MACHINES = [
  "x-autoreply",
  "x-autorespond",
  "x-autoresponder",
  "x-autoreply-from",
  "x-mail-autoreply",
  "x-auto-response-suppress",
  "x-auto-generated",
];
const noreply = /^(?:no|do[-_.]?not)[-_.]?reply\b/i;
const subjects = [
  /^auto(?:matic|matisch|mated)?[-: ]*(?:reply|response|antwort|respons)|^out of (?:the )?office/i,
  /^automatische? antwoo?rt?|^abwesenheitsnotiz|^abwesend\b|^autosvar|^automatisk svar/i,
  /^réponse automatique|^respuesta automática|^resposta automática|^risposta automatica/i,
  /^automatyczna odpowiedź|^автоответ/i,
];

function isAutoReply(headers: Headers, envelopeFrom: string): boolean {
  // RFC 3834 5: anything but "no" was submitted by a machine.
  const submitted = first(headers, "auto-submitted").split(";")[0]?.trim().toLowerCase() ?? "";
  if (submitted !== "" && submitted !== "no") return true;
  if (MACHINES.some((name) => says(headers, name))) return true;
  if (precedence(headers).includes("auto_reply")) return true;
  if (subjects.some((words) => words.test(first(headers, "subject")))) return true;
  return nullPath(headers, envelopeFrom) || noreply.test(envelopeFrom.trim());
}

/** Exchange writes "X-Auto-Response-Suppress: None" into what people write. */
const says = (headers: Headers, name: string): boolean =>
  headers.has(name) && !/^(?:no|none|false|0)?$/i.test(first(headers, name).trim());

const isBulk = (headers: Headers): boolean =>
  ["list-id", "list-unsubscribe"].some((name) => headers.has(name)) ||
  precedence(headers).some((each) => ["bulk", "junk", "list"].includes(each));

const precedence = (headers: Headers): string[] =>
  ["precedence", "x-precedence"].map((name) => first(headers, name).trim().toLowerCase());

const first = (headers: Headers, name: string): string =>
  (headers.get(name)?.[0] ?? "").slice(0, 1_000);
