/** A bounce is a letter that came back: some machine says that it could not be delivered. */
import type { Headers } from "./mail.ts";

/** Names that only programs bear. */
const daemon = /mail(?:er)?[-_ ]?daemon|\bmdaemon\b|mail delivery (?:sub)?system/i;
/** Names that people bear too, so that the subject must tell. */
const office = /postmaster|mail administrator|system administrator|delivery (?:sub)?system|bounce/i;
/** What mailers write word for word at the start of a subject. */
const verbatim = [
  /^mail delivery failed: returning message to sender/i,
  /^undelivered mail returned to sender/i,
  /^delivery status notification \(/i,
];
const failed = [
  /undeliver|non[- ]?delivery|unable to deliver|could not be delivered|failure notice|rejected/i,
  /delivery (?:status )?(?:notification|report|fail|has failed|problem|error)/i,
  /delivery .*fail|mail .*(?:fail|return|error)|failed mail/i,
  /(?:mail|message) (?:delivery )?(?:fail|system error|could not|not delivered|status)/i,
  /returned (?:mail|to sender|message)/i,
  /unzustellbar|nicht zugestellt|échec de (?:la )?(?:remise|distribution)|non remis/i,
  /no se (?:pudo|ha podido) entregar|mancata consegna|onbestelbaar/i,
];

/**
 * Only whether it is one, and only by what machines write: RFC 3464 reports, the header of Gmail
 * and Exim, a mailer daemon's name. A person who writes "delivery failed" is a customer.
 */
export function isBounce(headers: Headers, envelopeFrom: string): boolean {
  const type = first(headers, "content-type");
  if (/^multipart\/report\b/i.test(type) && /report-type="?(?:delivery-status)/i.test(type)) {
    return true;
  }
  if (headers.has("x-failed-recipients")) return true;
  const from = first(headers, "from");
  const sender = `${first(headers, "return-path")} ${envelopeFrom}`;
  const subject = first(headers, "subject");
  if (daemon.test(from) || daemon.test(sender)) return true;
  if (verbatim.some((words) => words.test(subject))) return true;
  const byNobody = nullPath(headers, envelopeFrom) || /<\s*>/.test(from);
  return (byNobody || office.test(from)) && failed.some((words) => words.test(subject));
}

/** RFC 5321 4.5.5: what may not be bounced again is sent from nobody. */
export const nullPath = (headers: Headers, envelopeFrom: string): boolean =>
  envelopeFrom.trim() === "" || /^<\s*>$/.test(first(headers, "return-path").trim());

const first = (headers: Headers, name: string): string =>
  (headers.get(name)?.[0] ?? "").slice(0, 1_000);
