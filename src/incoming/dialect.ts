/** The dialects of mail servers: how those without a standard say that a letter came back. */

export type Saying = { readonly says: RegExp; readonly because: string };

/** From here on a mail repeats what was sent; addresses in it are no recipients. */
export const REPEATS: readonly Saying[] = [
  {
    says: /^[-\s*=]*(?:start of )?(?:the )?(?:original|returned|unsent|undelivered) (?:message|mail)\b(?!.{0,40}\b(?:could|was|is|not|to)\b)/i,
    because: "most servers set a heading over what they return",
  },
  {
    says: /below this line is a copy|this is a copy of (?:the|your) message|copy of (?:the|your) (?:first part of the )?(?:original )?(?:message|mail)/i,
    because: "qmail, Exim, Demon",
  },
  {
    says: /^[-\s]*(?:message|mail) (?:header|text|headers|body)s? follows?|header.{0,40} follows?\b/i,
    because: "Sendmail, MDaemon",
  },
  {
    says: /^(?:received: from|return-path:|x-[\w-]{2,30}:) /i,
    because: "headers without a heading",
  },
];

/** The addresses after this are those that the letter did not reach. */
export const NAMES: readonly Saying[] = [
  {
    says: /\b(?:following|these|affected|intended|failed|undelivered|unreachable)\b.{0,60}(?:address|recipient|user\b|users\b|destination|mailbox|account|group|people)/i,
    because: "“did not reach the following recipient(s)” and its kin",
  },
  {
    says: /(?:address(?:\(?es\)?)?|recipients?(?:\(s\))?|users?) (?:had|have|has|failed|did not|were|was|is|are|to which)\b/i,
    because: "Sendmail's “addresses had permanent fatal errors”, Exim's warning",
  },
  {
    says: /(?:undeliverable|(?:not|n't) (?:be )?(?:yet )?(?:been )?(?:deliver(?:ed)?|sent)|unable to deliver|(?:could|can) ?not deliver).{0,60}\b(?:to|for)(?: the following)?\b:?/i,
    because: "“was not delivered to”, “could not deliver your message to”",
  },
  {
    says: /^\W*your (?:message|mail|e-?mail|letter) (?:addressed |sent )?to\b:?/i,
    because: "“Your message to … has not yet been delivered”",
  },
  {
    says: /^\W*(?:message|mail) not delivered to/i,
    because: "directory servers that know names, not addresses",
  },
  {
    says: /following:?\s*$|recipients?(?:\(s\))?:\s*$|address(?:es|\(es\))?:\s*$/i,
    because: "a heading alone",
  },
  {
    says: /folgende[nr]?\s.{0,20}(?:empfänger|adress)|destinataires? suivants?|siguientes? destinatarios?|seguent[ei] (?:destinatar|indirizz)|seguintes? destinat|volgende (?:ontvanger|geadresseerde|adres)|następując\p{L}+ (?:odbiorc|adresat|adres)|följande mottagare|følgende (?:modtager|mottaker)|следующ\p{L}+ (?:получател|адрес)|(?:以下|次|下列|下の).{0,10}(?:宛先|受信者|收件人|地址|アドレス)/iu,
    because: "the same in ten languages",
  },
];

/** Words right before a recipient on its own line. */
export const LABELS: readonly Saying[] = [
  {
    says: /^\W*(?:failed |undeliverable |invalid |unknown |bad |rejected |intended |final |original )?(?:recipient|address|user|userid|mailbox|delivery userid|e-?mail)s?(?: address| name)?\s*(?:is|was)?\s*[:=]?\s*$/i,
    because: "“Failed Recipient: …”",
  },
  { says: /^\W*(?:error-?for|unknown user|user unknown)\s*:?\s*$/i, because: "LSMTP, SMTP32" },
  {
    says: /^\W*invalid final delivery userid:?\s*$/i,
    because: "SMTP32",
  },
  {
    says: /(?:undeliverable|delivery failed|not deliver\w*|unable to deliver.{0,40}|could not deliver.{0,40}) (?:to|for)?:?\s*$/i,
    because: "“undeliverable to …”",
  },
  {
    says: /^\W*(?:user )?mailbox exceeds allowed size:?\s*$|^\W*delivery failed:?\s*$/i,
    because: "SMTP32",
  },
];

/** What went wrong, near an address. */
export const FAILED: readonly Saying[] = [
  {
    says: /fail|undeliver|(?:not|n't|unable|cannot|never)\b.{0,40}\b(?:deliver|reach|accept|exist|found|receiv|collect|recogni[sz]ed|available|listed|match|active)|unknown|no such|no (?:mailbox|user|account)|does ?n[o']t (?:exist|have|like)|reject|refus|denied|bounced|invalid|unavailable|disabled|discontinued|inactive|suspended|expired|over ?quota|quota exceeded|(?:mailbox|inbox) (?:is )?(?:full|over)|too many hops|loop(?:ing|ed)|timed? ?out|\berror\b|not a (?:known|valid|local)|\b5\d\d[ -]|#?\b5\.\d\.\d\b/i,
    because: "the reasons that servers give",
  },
  {
    says: /unzustellbar|nicht (?:zugestellt|gefunden|erreich)|n'a pas pu|introuvable|impossible de|no (?:se )?(?:pudo|existe|ha podido)|impossibile|inesistente|não (?:existe|pôde|foi)|niet (?:bezorgd|gevonden|bekend)|nie (?:istnieje|można|został)|(?:не|нет) .{0,20}(?:достав|найден|сущест|такого)|недоступ|無法|无法|失败|失敗|不存在|見つかり|届きません|配信でき/iu,
    because: "the same in other languages",
  },
];

/** Still being tried: the letter may arrive yet. */
export const TRYING: readonly Saying[] = [
  {
    says: /\bnot yet (?:been )?(?:able|delivered|received|reached|arrived)|\byet (?:to be delivered|been able)/i,
    because: "Exim, Post.Office",
  },
  {
    says: /will (?:continue|keep)\b.{0,30}(?:attempt|try|deliver)|will (?:be )?(?:retr(?:y|ied)|try again|attempt)|(?:attempts|retries|delivery) will continue|(?:still|keep|keeps) (?:trying|retrying|being tried)/i,
    because: "everyone who promises more tries",
  },
  {
    says: /\bdelayed\b|delay in (?:the )?delivery|delivery (?:is |was )?delay|delivery status notification \(delay\)/i,
    because: "RFC 3464's word",
  },
  {
    says: /(?:just|only) a warning|warning (?:message )?only|warning: (?:message|could not send|still)|(?:not|n't) need to (?:resend|do anything)|no need to resend/i,
    because: "Sendmail, Postfix, Exim",
  },
  { says: /transient (?:non-?fatal )?(?:error|failure)/i, because: "Sendmail" },
  {
    says: /verzögert|weiter(?:hin)? versucht|retardé|retrasad|seguirá intentando|in ritardo|atrasad|vertraagd|opóźni|fördröj|forsink|задерж|延迟|延遲|遅延|遅れて/iu,
    because: "the same in other languages",
  },
];

/** Given up, whatever else is said. */
export const FINAL: readonly Saying[] = [
  {
    says: /permanent(?:ly)?[\s-]*(?:fatal|error|failure|failed|undeliver)|failed permanently|(?:is|been) a permanent/i,
    because: "the word itself",
  },
  {
    says: /giving up|(?:'ve|have|has|been) given up|gave up|no further attempts|too (?:long|many)\b.{0,30}(?:queue|retr|attempt)/i,
    because: "qmail and others",
  },
];

/** Sentences that only machines begin with. */
export const MACHINES: readonly Saying[] = [
  {
    says: /(?:created|generated) automatically by (?:the )?mail|automatically[- ]generated delivery|mime-encapsulated message|mail delivery (?:sub)?system/i,
    because: "servers that say what they are",
  },
  {
    says: /(?:could not|cannot|has not|was not) (?:yet )?(?:been |be )?delivered to (?:one or more|all|some|any|the following)|delivery to the following recipient|did not reach the following recipient|undeliverable to the following/i,
    because: "they count recipients, as no customer does",
  },
];

/** A person or an office to ask, whom the letter was not for. */
export const HELPS: Saying = {
  says: /contact|assistance|further help|questions|reply to|in error|postmaster|complain|support|abuse|report(?:ed|ing)? (?:this|by|to)|(?:mail|message|sent|received|coming) from|on behalf|^\W*(?:from|sender|return-path|reply-to|cc|x-[\w-]+)\s*:/i,
  because: "every notice names somebody to ask",
};

export const matches = (sayings: readonly Saying[], line: string): boolean =>
  sayings.some(({ says }) => says.test(line));
