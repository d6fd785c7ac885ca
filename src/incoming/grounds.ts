/** The grounds that mail servers give: why a letter came back, and whether it is still tried. */
import { lined } from "./lines.ts";
import type { Saying } from "./saying.ts";

/** What went wrong, near an address. */
export const FAILED: readonly Saying[] = [
  {
    says: lined(
      `fail|undeliver|(?:not|n't|unable|cannot|never)\\b.{0,40}\\b(?:deliver|reach|accept|
      exist|found|receiv|collect|recogni[sz]ed|available|listed|match|active)|unknown|
      no such|no (?:mailbox|user|account)|does ?n[o']t (?:exist|have|like)|reject|refus|
      denied|bounced|invalid|unavailable|disabled|discontinued|inactive|suspended|expired|
      over ?quota|quota exceeded|(?:mailbox|inbox) (?:is )?(?:full|over)|too many hops|
      loop(?:ing|ed)|timed? ?out|\\berror\\b|not a (?:known|valid|local)|\\b5\\d\\d[ -]|
      #?\\b5\\.\\d\\.\\d\\b`,
      "i",
    ),
    because: "the reasons that servers give",
  },
  {
    says: lined(
      `unzustellbar|nicht (?:zugestellt|gefunden|erreich)|n'a pas pu|introuvable|
      impossible de|no (?:se )?(?:pudo|existe|ha podido)|impossibile|inesistente|
      não (?:existe|pôde|foi)|niet (?:bezorgd|gevonden|bekend)|nie (?:istnieje|można|
      został)|(?:не|нет) .{0,20}(?:достав|найден|сущест|такого)|недоступ|無法|无法|失败|失敗|不存在|
      見つかり|届きません|配信でき`,
      "iu",
    ),
    because: "the same in other languages",
  },
];

/** Still being tried: the letter may arrive yet. */
export const TRYING: readonly Saying[] = [
  {
    says: lined(
      `\\bnot yet (?:been )?(?:able|delivered|received|reached|arrived)|
      \\byet (?:to be delivered|been able)`,
      "i",
    ),
    because: "Exim, Post.Office",
  },
  {
    says: lined(
      `will (?:continue|keep)\\b.{0,30}(?:attempt|try|deliver)|will (?:be )?(?:retr(?:y|ied)|
      try again|attempt)|(?:attempts|retries|delivery) will continue|(?:still|keep|
      keeps) (?:trying|retrying|being tried)`,
      "i",
    ),
    because: "everyone who promises more tries",
  },
  {
    says: lined(
      `\\bdelayed\\b|delay in (?:the )?delivery|delivery (?:is |was )?delay|
      delivery status notification \\(delay\\)`,
      "i",
    ),
    because: "RFC 3464's word",
  },
  {
    says: lined(
      `(?:just|only) a warning|warning (?:message )?only|warning: (?:message|could not send|
      still)|(?:not|n't) need to (?:resend|do anything)|no need to resend`,
      "i",
    ),
    because: "Sendmail, Postfix, Exim",
  },
  { says: /transient (?:non-?fatal )?(?:error|failure)/i, because: "Sendmail" },
  {
    says: lined(
      `verzögert|weiter(?:hin)? versucht|retardé|retrasad|seguirá intentando|in ritardo|
      atrasad|vertraagd|opóźni|fördröj|forsink|задерж|延迟|延遲|遅延|遅れて`,
      "iu",
    ),
    because: "the same in other languages",
  },
];

/** Given up, whatever else is said. */
export const FINAL: readonly Saying[] = [
  {
    says: lined(
      `permanent(?:ly)?[\\s-]*(?:fatal|error|failure|failed|undeliver)|failed permanently|
      (?:is|been) a permanent`,
      "i",
    ),
    because: "the word itself",
  },
  {
    says: lined(
      `giving up|(?:'ve|have|has|been) given up|gave up|no further attempts|too (?:long|
      many)\\b.{0,30}(?:queue|retr|attempt)`,
      "i",
    ),
    because: "qmail and others",
  },
];

/** Sentences that only machines begin with. */
export const MACHINES: readonly Saying[] = [
  {
    says: lined(
      `(?:created|generated) automatically by (?:the )?mail|
      automatically[- ]generated delivery|mime-encapsulated message|
      mail delivery (?:sub)?system`,
      "i",
    ),
    because: "servers that say what they are",
  },
  {
    says: lined(
      `(?:could not|cannot|has not|was not) (?:yet )?(?:been |
      be )?delivered to (?:one or more|all|some|any|the following)|
      delivery to the following recipient|did not reach the following recipient|
      undeliverable to the following`,
      "i",
    ),
    because: "they count recipients, as no customer does",
  },
];
