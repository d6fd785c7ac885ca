/** The dialects of mail servers: how those without a standard say that a letter came back. */
import { lined } from "./lines.ts";
import type { Saying } from "./saying.ts";

/** From here on a mail repeats what was sent; addresses in it are no recipients. */
export const REPEATS: readonly Saying[] = [
  {
    says: lined(
      `^[-\\s*=]*(?:start of )?(?:the )?(?:original|returned|unsent|undelivered) (?:message|
      mail)\\b(?!.{0,40}\\b(?:could|was|is|not|to)\\b)`,
      "i",
    ),
    because: "most servers set a heading over what they return",
  },
  {
    says: lined(
      `below this line is a copy|this is a copy of (?:the|your) message|copy of (?:the|
      your) (?:first part of the )?(?:original )?(?:message|mail)`,
      "i",
    ),
    because: "qmail, Exim, Demon",
  },
  {
    says: lined(
      `^[-\\s]*(?:message|mail) (?:header|text|headers|body)s? follows?|
      header.{0,40} follows?\\b`,
      "i",
    ),
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
    says: lined(
      `\\b(?:following|these|affected|intended|failed|undelivered|
      unreachable)\\b.{0,60}(?:address|recipient|user\\b|users\\b|destination|mailbox|
      account|group|people)`,
      "i",
    ),
    because: "“did not reach the following recipient(s)” and its kin",
  },
  {
    says: lined(
      `(?:address(?:\\(?es\\)?)?|recipients?(?:\\(s\\))?|users?) (?:had|have|has|failed|
      did not|were|was|is|are|to which)\\b`,
      "i",
    ),
    because: "Sendmail's “addresses had permanent fatal errors”, Exim's warning",
  },
  {
    says: lined(
      `(?:undeliverable|(?:not|n't) (?:be )?(?:yet )?(?:been )?(?:deliver(?:ed)?|sent)|
      unable to deliver|(?:could|can) ?not deliver).{0,60}\\b(?:to|
      for)(?: the following)?\\b:?`,
      "i",
    ),
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
  { says: /^\W*a message from .{1,200} to:\s*$/i, because: "filters that stopped it" },
  {
    says: /following:?\s*$|recipients?(?:\(s\))?:\s*$|address(?:es|\(es\))?:\s*$/i,
    because: "a heading alone",
  },
  {
    says: lined(
      `folgende[nr]?\\s.{0,20}(?:empfänger|adress)|destinataires? suivants?|
      siguientes? destinatarios?|seguent[ei] (?:destinatar|indirizz)|seguintes? destinat|
      volgende (?:ontvanger|geadresseerde|adres)|następując\\p{L}+ (?:odbiorc|adresat|
      adres)|följande mottagare|følgende (?:modtager|mottaker)|следующ\\p{L}+ (?:получател|
      адрес)|(?:以下|次|下列|下の).{0,10}(?:宛先|受信者|收件人|地址|アドレス)`,
      "iu",
    ),
    because: "the same in ten languages",
  },
];

/** Words right before a recipient on its own line. */
export const LABELS: readonly Saying[] = [
  {
    says: lined(
      `^\\W*(?:failed |undeliverable |invalid |unknown |bad |rejected |intended |final |
      original )?(?:recipient|address|user|userid|mailbox|delivery userid|
      e-?mail)s?(?: address| name)?\\s*(?:is|was)?\\s*[:=]?\\s*$`,
      "i",
    ),
    because: "“Failed Recipient: …”",
  },
  { says: /^\W*(?:error-?for|unknown user|user unknown)\s*:?\s*$/i, because: "LSMTP, SMTP32" },
  {
    says: /^\W*invalid final delivery userid:?\s*$/i,
    because: "SMTP32",
  },
  {
    says: lined(
      `(?:undeliverable|delivery failed|not deliver\\w*|unable to deliver.{0,40}|
      could not deliver.{0,40}) (?:to|for)?:?\\s*$`,
      "i",
    ),
    because: "“undeliverable to …”",
  },
  {
    says: /^\W*(?:user )?mailbox exceeds allowed size:?\s*$|^\W*delivery failed:?\s*$/i,
    because: "SMTP32",
  },
];

/** A person or an office to ask, whom the letter was not for. */
export const HELPS: Saying = {
  says: lined(
    `contact|assistance|further help|questions|reply to|in error|postmaster|complain|support|
    abuse|report(?:ed|ing)? (?:this|by|to)|(?:mail|message|sent|received|coming)\\s
    from(?!.{0,200}\\bto:\\s*$)|
    on behalf|^\\W*(?:from|sender|return-path|reply-to|cc|x-[\\w-]+)\\s*:`,
    "i",
  ),
  because: "every notice names somebody to ask",
};
