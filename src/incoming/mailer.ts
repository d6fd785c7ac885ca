/** A mailer is a program that carries mail; it is known by its name, its headers, its subjects. */
import { lined } from "./lines.ts";
import type { Headers } from "./mail.ts";

/** Names that only programs bear. */
const daemon =
  /mail(?:er)?[-_. ]?daemon|\bmdaemon\b|mail[-_. ]?delivery[-_. ]?(?:sub)?(?:system|service)/i;
/** Names that people bear too, so that the subject must tell. */
const office = lined(
  `postmaster|(?:mail|system) admin|mailadm|delivery[-_. ]?(?:sub)?system|bounce|
    internet mail delivery`,
  "i",
);
/** What mailers write word for word at the start of a subject. */
const verbatim = [
  /^mail delivery failed: returning message to sender/i,
  /^undelivered mail returned to sender/i,
  /^delivery status notification\b/i,
  /^delivery report \(fail/i,
];
/** What subjects say of a letter that failed, by whomever. */
export const SUBJECTS_OF_FAILURE = [
  lined(
    `undeliver|non[- ]?delivery|unable to deliver|could ?n[o']t (?:be )?deliver|
    failure notice|rejected`,
    "i",
  ),
  /delivery (?:status )?(?:notification|report|fail|has failed|problem|error|warning|delay)/i,
  /delivery .*fail|mail .*(?:fail|return|error)|failed mail|user unknown|unknown (?:user|address)/i,
  /(?:mail|message) (?:delivery )?(?:fail|system error|could not|not delivered|status|delay)/i,
  /returned (?:mail|to sender|message)|warning: (?:message|could not send)|not yet been delivered/i,
  /fail(?:ed|ure) to deliver|(?:blocked|stopped|quarantined) by .*filter/i,
  /considered (?:unsolicited|spam)/i,
  lined(
    `não (?:foi possível|é possível|pôde ser) entreg|não entregue|non recapitabil|
    no se puede entregar|no entregado|niedostarcz|nie można dostarczyć|kan ikke levere|
    ikke leveret|ikke levert|kan inte leverer|olevererbar|ei voi(?:da|tu)? toimittaa|
    toimittaminen epäonnistui|teslim edileme|nedoruč|kézbesíthetetlen|nelivra|
    δεν (?:είναι δυνατή|ήταν δυνατή) η παράδοση|не уда[её]тся доставить|не вдалося доставити|
    배달되지|배달 실패|전송 실패|无法传递|無法傳遞|投递失败|tidak terkirim|không gửi được`,
    "iu",
  ),
  /unzustellbar|nicht zu(?:gestellt|stellbar)|échec de (?:la )?(?:remise|distribution)|non remis/i,
  /no se (?:pudo|ha podido) entregar|mancata consegna|onbestelbaar|недостав|не доставлено/iu,
  /配信(?:不能|エラー)|退信|系统退信|无法投递|傳送失敗/u,
];

/**
 * Whether it is one by its headers alone: RFC 3464 reports, the header of Gmail and Exim, a mailer
 * daemon's name. A person who writes "delivery failed" is a customer.
 */
export function isBounce(headers: Headers, envelopeFrom: string): boolean {
  if (isReport(headers) || headers.has("x-failed-recipients")) return true;
  const subject = first(headers, "subject");
  if (isDaemon(headers, envelopeFrom)) return true;
  if (verbatim.some((words) => words.test(subject))) return true;
  return (
    isMachine(headers, envelopeFrom) && SUBJECTS_OF_FAILURE.some((words) => words.test(subject))
  );
}

export function isReport(headers: Headers): boolean {
  const type = first(headers, "content-type");
  if (!/^multipart\//i.test(type)) return false;
  if (/report-type="?delivery-status/i.test(type)) return true;
  return /^multipart\/report\b/i.test(type) && !/report-type=/i.test(type);
}

const isDaemon = (headers: Headers, envelopeFrom: string): boolean =>
  daemon.test(first(headers, "from")) ||
  daemon.test(`${first(headers, "return-path")} ${envelopeFrom}`);

/** From nobody, from an office, or marked by whatever made it. */
export const isMachine = (headers: Headers, envelopeFrom: string): boolean =>
  isDaemon(headers, envelopeFrom) ||
  nullPath(headers, envelopeFrom) ||
  /<\s*>/.test(first(headers, "from")) ||
  office.test(first(headers, "from")) ||
  /^auto-/i.test(first(headers, "auto-submitted").trim());

/** RFC 5321 4.5.5: what may not be bounced again is sent from nobody. */
export const nullPath = (headers: Headers, envelopeFrom: string): boolean =>
  envelopeFrom.trim() === "" || /^<\s*>$/.test(first(headers, "return-path").trim());

const first = (headers: Headers, name: string): string =>
  (headers.get(name)?.[0] ?? "").slice(0, 1_000);
