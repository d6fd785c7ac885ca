/** A quote is what a mail repeats of others, or signs with: folded away, never thrown away. */

/** `folded` is null when nothing was folded; the two together are every line that was written. */
export type Folded = { readonly visible: string; readonly folded: string | null };

/** Only the start of a line is ever matched, so that no mail can make this slow. */
const LINE_READ = 300;
/** Longer than any signature seen with its delimiter; what is longer is somebody's words. */
const SIGNATURE_LINES = 20;
const CARD_LINES = 8;

/** Alternatives of a pattern, over several lines. */
const any = (list: string): string => `(?:${list.trim().replace(/\s*\|\s*/g, "|")})`;
const pattern = (text: string): RegExp => new RegExp(text, "iu");

const quoted = /^\s{0,4}>/;
const repeated = any(`
  original (?:message|e-?mail) | message d['’]origine | mensaje original | mensagem original |
  messaggio originale | ursprüngliche nachricht | oorspronkelijk bericht | oprindelig besked |
  opprinnelig melding | ursprungligt meddelande | alkuperäinen viesti | oryginalna wiadomość |
  исходное сообщение | 原始邮件 | 원본 메시지`);
const boundary = pattern(`^\\s*[-_*]{2,}\\s*${repeated}\\s*[-_*]*\\s*$`);

/** A header as Outlook writes it into what it repeats: "Subject:", "*Betreff:*". */
const header = (names: string): RegExp => pattern(`^\\s*\\*?${any(names)}\\*?\\s?[:：]`);
const subjects = `subject | betreff | objet | sujet | onderwerp | oggetto | asunto | assunto |
  emne | ämne | aihe | temat | тема | 主题`;
const subject = header(subjects);
const from = header(`from | von | de | van | da | fra | från | od | от | lähettäjä | message du |
  发件人 | 寄件者 | 差出人 | 보낸 사람`);
const about = header(`${subjects} | sent | date | to | cc | gesendet | datum | an | à | a |
  envoyé(?: le)? | copie à | verzonden | aan | inviato | data | enviado(?: el)? | enviada em |
  fecha | para | dato | sendt | til | skickat | till | lähetetty | vastaanottaja | wysłano | do |
  отправлено | дата | кому | 日期 | 收件人`);

const device = pattern(
  `^\\s*${any(`sent from | sent via | get outlook for | envoyé de(?:puis)? | envoyé à partir d |
  télécharger outlook | von mein\\p{L}* .{1,40} gesendet | gesendet von | gesendet mit |
  enviado desde | enviado do | inviato da | sendt fra | skickat från | lähetetty |
  verzonden (?:vanaf|via) | verstuurd vanaf | wysłane z | отправлено [си]`)}`,
);

const opening = pattern(
  `^[-\\s]*${any(`on | le | el | il | em | am | op | in data | w dniu | dnia | dne | den | pe | a |
  на | 在 | \\d | \\p{L}{2,10}[.,]{1,2} ?\\d`)}(?=[\\s\\d.:\\p{Script=Han}])`,
);
const said = pattern(
  `${any(`wrote | écrit | escribió | scritto | escreveu | schrieb | schreef | skrev | kirjoitti |
  pisze | napisała?(?:\\(a\\))? | napsala?(?:\\(a\\))? | írta | пишет | написала? | 写道 | 작성 |
  のメッセージ`)}\\s?[:：]?[-\\s]*$`,
);
const tells = /\s(?:schrieb|skrev|schreef)\s.*:\s*$/iu;
const addressed = /(?:[>\])"]|&gt;)\s?:\s*$/;
const brokenAddress = /^\s{0,4}>\s?:\s*$/;
const dated = /\b(?:19|20)\d\d\b|\d[:.]\d\d/;

const delimiter = /^\s*(?:--|__)\s*$/;
const rule = /^\s*(?:[—–]+|_{5,}|\+{2,4})\s*$/u;
const closing = pattern(
  `^\\s*${any(`(?:(?:kind|best|warm|many|with)?\\s?(?:kind )?regards) | cheers | best wishes |
  yours (?:sincerely|faithfully) | sincerely | mit freundlichen grüßen | viele grüße |
  cordialement | bien à vous | saludos | cordiali saluti | met vriendelijke groet(?:en)?`)}[,!. ]*$`,
);
const signed = /^\s*[-–—~]\s?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’.]*){0,2}\s*$/u;
const ornament = /^\s*[-_=*~—–]*\s*$/u;

/** Parts a mail's text into what its writer says now, and what it quotes or signs with. */
export function fold(text: string): Folded {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const read = lines.map((line) => line.slice(0, LINE_READ));
  const hidden = history(read);
  foldCard(read, hidden);
  closeGaps(read, hidden);
  const spoken = lines.flatMap((_, at) => (hidden[at] ? [] : [at]));
  while (spoken.length > 0 && ornament.test(read[spoken.at(-1) ?? 0] ?? "")) spoken.pop();
  const visible = spoken
    .map((at) => lines[at])
    .join("\n")
    .trim();
  const folded = lines
    .filter((_, at) => hidden[at])
    .join("\n")
    .trim();
  // A mail that is all quote, a forwarded one say, has its meaning in the quote.
  if (visible === "" || folded === "") return { visible: text.trim(), folded: null };
  return { visible, folded };
}

/** Which lines repeat the past: quotes, the lines that announce them, and all after a boundary. */
function history(lines: readonly string[]): boolean[] {
  const hidden = lines.map((line, at) => quoted.test(line) || isWrapped(lines, at));
  for (let at = 0; at < lines.length; at++) {
    if (hidden[at] || isBlank(lines[at])) continue;
    const width = announces(lines, at);
    const answersBelow = width > 0 && quoted.test(nextWords(lines, at + width));
    if (answersBelow) {
      hidden.fill(true, at, at + width);
    } else if (width > 0 || endsHere(lines, at)) {
      return hidden.fill(true, at);
    }
  }
  return hidden;
}

const endsHere = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? "";
  if (boundary.test(line) || isHeading(lines, at)) return true;
  if (device.test(line)) return line.length < 120 && !/[.!?]\s*$/.test(line);
  if (delimiter.test(line)) return wordsAfter(lines, at) <= SIGNATURE_LINES;
  return rule.test(line) && (isHeading(lines, at + 1) || wordsAfter(lines, at) <= CARD_LINES);
};

/** How many lines announce a quote ("On Monday … wrote:"), from one to four; 0 when none does. */
function announces(lines: readonly string[], at: number): number {
  const first = lines[at] ?? "";
  const opens = opening.test(first);
  let window = "";
  for (let width = 1; width <= 4; width++) {
    const line = lines[at + width - 1];
    if (line === undefined || isBlank(line)) return 0;
    if (quoted.test(line) && !brokenAddress.test(line)) return 0;
    window = `${window} ${line}`;
    if (!dated.test(window)) continue;
    if (opens && (said.test(line) || tells.test(window))) return width;
    if (/[<([@]/.test(window) && addressed.test(line) && dated.test(first)) return width;
    if (!opens) return 0;
  }
  return 0;
}

/**
 * The block of headers that Outlook puts above what it repeats. A journey ("From: Porto,
 * To: Oslo, Date: …") looks alike, so an address or a subject must be among them.
 */
function isHeading(lines: readonly string[], at: number): boolean {
  if (!from.test(lines[at] ?? "")) return false;
  const block = lines.slice(at, at + 7);
  const headers = block.slice(1).filter((line) => about.test(line));
  return headers.length >= 2 && block.some((line) => line.includes("@") || subject.test(line));
}

/** A quoted line that its mailer broke in two: a small rest between two quoted lines. */
const isWrapped = (lines: readonly string[], at: number): boolean =>
  quoted.test(lines[at - 1] ?? "") &&
  quoted.test(lines[at + 1] ?? "") &&
  (lines[at - 1] ?? "").length >= 60 &&
  /^\p{Ll}/u.test(lines[at] ?? "");

/** A greeting with one name is part of a letter; with more it is a business card. */
function foldCard(lines: readonly string[], hidden: boolean[]): void {
  const spoken = lines.flatMap((line, at) => (hidden[at] || ornament.test(line) ? [] : [at]));
  const last = spoken.at(-1) ?? 0;
  if (spoken.length > 1 && signed.test(lines[last] ?? "")) hidden[last] = true;
  const tail = spoken.slice(-CARD_LINES);
  const greeting = tail.findIndex((at) => closing.test(lines[at] ?? ""));
  if (greeting >= 0 && tail.length - greeting > 2) hidden.fill(true, tail[greeting]);
}

/** Where a fold stood between two blank lines, one of them is enough. */
function closeGaps(lines: readonly string[], hidden: boolean[]): void {
  let gap = true;
  for (const [at, line] of lines.entries()) {
    if (hidden[at]) continue;
    if (gap && hidden[at - 1] && isBlank(line)) hidden[at] = true;
    else gap = isBlank(line);
  }
}

const isBlank = (line = ""): boolean => line.trim() === "";

const nextWords = (lines: readonly string[], at: number): string => {
  for (let next = at; next < lines.length; next++) {
    if (!isBlank(lines[next])) return lines[next] ?? "";
  }
  return "";
};

/** Lines with words after this one, counted no further than matters. */
function wordsAfter(lines: readonly string[], at: number): number {
  let words = 0;
  for (let next = at + 1; next < lines.length && words <= SIGNATURE_LINES; next++) {
    const line = lines[next] ?? "";
    if (!isBlank(line) && !quoted.test(line)) words++;
  }
  return words;
}
