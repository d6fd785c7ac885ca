/** A bounce is a letter that came back, or that a machine says is late. */
import { lined } from "./lines.ts";
import { type Notice, noticeIn } from "./notice.ts";
import type { Headers, Mail, Slip } from "./mail.ts";
import { isBounce, isMachine, isReport, SUBJECTS_OF_FAILURE } from "./mailer.ts";
import { type Told, toldBy } from "./report.ts";

export type Bounce = {
  /** Hard: nobody tries any more, it did not arrive. Soft: it is still being tried. */
  readonly kind: "hard" | "soft";
  readonly recipients: readonly string[];
  /** What the machine gives as its reason, for a person; null when it gives none. */
  readonly says: string | null;
};

type Read = Pick<Mail, "headers" | "slips">;

/**
 * By RFC 3464 where a server keeps to it, else by the dialects of those that don't. Whether the
 * mailbox is full or does not exist is the same to us: what matters is whether it still may arrive.
 * Null for what is no bounce, and for a report of success.
 */
export function bounceOf(mail: Read, envelopeFrom: string): Bounce | null {
  const told = reportIn(mail, envelopeFrom);
  const ends = told.filter(({ end }) => end === "failed" || end === "delayed");
  if (told.length > 0 && ends.length === 0) return null;
  if (told.length === 0 && !isBounce(mail.headers, envelopeFrom) && !owns(mail)) {
    return null;
  }
  const ours = ["from", "to"].flatMap((name) => addressesIn(first(mail.headers, name)));
  const notice = noticeOf(mail, ours);
  if (ends.length > 0) return reported(ends, notice.before, notice.reason);
  const subject = first(mail.headers, "subject");
  const soft = notice.isTrying || (/delay|warning|not yet/i.test(subject) && !notice.saysFailed);
  const failed = addressesIn(first(mail.headers, "x-failed-recipients"), false);
  const [recipients = []] = [
    failed,
    notice.recipients,
    addressesIn(subject, false),
    returnedTo(mail.slips),
  ].filter((each) => each.length > 0);
  const originally = recipients.map((one) => notice.before.get(one.toLowerCase()) ?? one);
  return { kind: soft ? "soft" : "hard", recipients: originally, says: notice.reason };
}

/** Whom a letter surely reached, by a server that was asked to say so. */
export const arrivals = (mail: Read, envelopeFrom: string): readonly string[] =>
  reportIn(mail, envelopeFrom)
    .filter(({ end }) => end === "arrived")
    .map(({ recipient }) => recipient);

function reported(
  ends: readonly Told[],
  before: ReadonlyMap<string, string>,
  reason: string | null,
): Bounce {
  const failed = ends.filter(({ end }) => end === "failed");
  const those = failed.length > 0 ? failed : ends;
  const recipients = those.map(({ recipient }) => before.get(recipient.toLowerCase()) ?? recipient);
  const { says, status } = those[0] ?? { says: null, status: null };
  return {
    kind: failed.length > 0 ? "hard" : "soft",
    recipients: [...new Map(recipients.map((each) => [each.toLowerCase(), each])).values()],
    says: says ?? reason ?? status,
  };
}

/** Its words say that a letter came back, though its sender is a machine that nobody knows. */
function owns(mail: Read): boolean {
  const from = first(mail.headers, "from");
  const subject = first(mail.headers, "subject");
  if (answered.test(subject)) return false;
  const ours = addressesIn(`${from} ${first(mail.headers, "to")}`);
  const { isByMachine, recipients, saysFailed } = noticeOf(mail, ours);
  const others = recipients.map((each) => each.toLowerCase()).filter((one) => !ours.includes(one));
  const isSaid = SUBJECTS_OF_FAILURE.some((words) => words.test(subject));
  if (isSaid && role.test(from) && mail.slips.some(isEnclosed)) return true;
  if (others.length === 0) return false;
  const named = returnedTo(mail.slips.filter(isEnclosed)).map((each) => each.toLowerCase());
  if (saysFailed && named.some((each) => others.includes(each))) return true;
  return isSaid && (isByMachine || role.test(from) || heading.test(subject));
}

const isEnclosed = ({ mediaType }: Slip): boolean =>
  mediaType === "message/rfc822" || mediaType === "text/rfc822-headers";

/** Whole subjects that mailers write, and hardly a person. */
const heading =
  /^(?:returned mail:|mail system error|(?:un|non-?)deliverable mail|message status - undeliver)/i;
/** A person answers a bounce, or sends one on. */
const answered = /^(?:re|aw|sv|fw|fwd|wg|tr)\s?:/i;
/** Mailboxes of programs on servers; a person may read them too. */
const role = lined(
  `\\b(?:root|daemon|administrator|postoffice|smtp|mta|imss|ndr|exchange|gateway|antivirus|
    no-?reply|system)[\\w.-]{0,40}@|(?:mail|smtp|message) (?:gateway|server|router|system|agent)`,
  "i",
);

/** A report counts when the mail is one; a customer may well forward one. */
function reportIn({ headers, slips }: Read, envelopeFrom: string): readonly Told[] {
  const byMachine = isMachine(headers, envelopeFrom);
  if (!byMachine && !isReport(headers)) return [];
  const reports = slips.filter(
    ({ mediaType, words }) => mediaType !== "message/rfc822" && /^final-recipient:/im.test(words),
  );
  const [outer, inner] = [reports.filter(({ within }) => !within), reports.filter(isWithin)];
  return (outer.length > 0 ? outer : inner).flatMap(({ words }) => toldBy(words));
}

const isWithin = ({ within }: Slip): boolean => within;

/** The first of its texts that names somebody, its own before those of what it encloses. */
function noticeOf({ slips }: Read, ours: readonly string[]): Notice {
  const spoken = slips.filter(
    ({ mediaType, words }) => spokenType.test(mediaType) && words.trim() !== "",
  );
  const sorted = [...spoken.filter(({ within }) => !within), ...spoken.filter(isWithin)];
  const notices = sorted.slice(0, NOTICES_MAX).map(({ words }) => noticeIn(words, ours));
  return notices.find(({ recipients }) => recipients.length > 0) ?? notices[0] ?? noticeIn("", []);
}

const NOTICES_MAX = 4;
const spokenType = /^text\/(?:plain|html)$/;

/** Whom the returned letter was for. */
const returnedTo = (slips: readonly Slip[]): readonly string[] =>
  slips
    .filter(
      ({ mediaType }) => mediaType === "message/rfc822" || mediaType === "text/rfc822-headers",
    )
    .concat(slips.filter(({ mediaType }) => spokenType.test(mediaType)))
    .slice(0, 2)
    .flatMap(({ words }) => addressesIn(/^to:(.{0,500})/im.exec(words)?.[1] ?? "", false));

const addressesIn = (text: string, plain = true): string[] =>
  (text.match(/[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{1,255}/g) ?? []).map((each) =>
    plain ? each.toLowerCase() : each,
  );

const first = (headers: Headers, name: string): string =>
  (headers.get(name)?.[0] ?? "").slice(0, 1_000);
