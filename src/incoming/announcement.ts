/** An announcement says whose words follow: "On Monday … wrote:", in the languages of mailers. */
import { any, isBlank, isQuoted, nextWords, pattern } from "./lines.ts";

/** Lines that a mailer breaks one announcement into, at most. */
const LINES_MAX = 4;
const LETTERS_MAX = 400;

const opening = pattern(
  `^[-\\s]*${any(`on | le | el | il | em | am | op | in data | w dniu | dnia | dni[ea] | dne |
  dňa |
  den | pe | în | a | på | missatge de | mensagem de | kontakt | lietotājs |
  في | در تاریخ | no dia | στις | vào | pada | dana | на | в | 在 | เมื่อ | \\d |
  \\p{L}{2,10}[.,]{1,2} ?\\d`)}(?=[\\s\\d.:\\p{Script=Han}])`,
);
/** A few short words and then a number: how a date begins in any language. */
const begins = /^[-\s"'“«*]*(?:\p{L}[\p{L}.'’]{0,14},? ){0,4}\(?\p{Nd}/u;
const verbs = any(`wrote | writes | schreef | (?:het volgende )?geschreven | schrieb | schreibt |
  écrit | escribió | escribe | scritto | escreveu | va escriure | skrev | skriver | kirjoitti |
  pisze | napisała?(?:\\(a\\))? | napsala?(?:\\(a\\))? | napísala?(?:\\(a\\)|\\/a)? |
  napisala?(?:\\(a\\))? | (?:je )?napisao?(?:\\/la)?(?: je)? | (?:је )?написао(?:\\/ла)? |
  folgendes geschrieben | geschrieben | ने लिखा | نوشت |
  ezt írta | írta | a scris | пишет | написала? | пише | написав |
  написа | έγραψε | yazdı | 写道 | 寫道 | 작성 | のメッセージ | のメール | đã viết | menulis | เขียนว่า |
  كتبت? | כתבה? | rašė | kirjutas | rakstīja`);
const closes = "\\s?[:：]?[-\\s]*$";
const said = pattern(
  `(?:^|[^\\p{L}]|[>)\\]\\d가-힣\\p{Script=Han}]|\\p{L}(?=の))${verbs}${closes}`,
);
const cjk = pattern(`(?:写道|寫道|작성|のメッセージ|のメール)${closes}`);
/** "… schrieb am Mo., 2. Nov., 10:00:", "… ezt írta (időpont: 2026 …):": the date comes after. */
const saidOn = pattern(`(?:^|[\\s>)\\]])${verbs}[^@]{0,24}\\p{Nd}[^@]{0,60}[:：]\\s*$`);
/** "… schrieb Ana:": the name comes after. */
const tells = /\s(?:schrieb|skrev|schreef|napisana przez|تمت كتابة ما يلي بواسطة)\s.*:\s*$/iu;
/** "Missatge de Ana <a@b> del dia …:": a word for a letter, a name, a day. */
const letterOf = pattern(`^\\s*${any("missatge de | mensagem de | messaggio di")}\\s.*[:：]\\s*$`);
const writtenBy = pattern("^\\s*wiadomość napisana przez\\s.*[:：]\\s*$");
const quoting = pattern(
  `^\\s*${any("quoting | zitat von | citando | cita de | citation de")}\\s.*:\\s*$`,
);
const addressed = /(?:[>\])"]|&gt;)\s?[:：]\s*$/;
const brokenAddress = /^\s{0,4}>\s?:\s*$/;
const mailbox = /[<([«]?[^\s<>()[\]]{1,64}@[^\s<>()[\]]{1,255}|&lt;/;
const dated = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})|\p{Nd}[:.]\p{Nd}{2}|[٠-٩۰-۹]{4}/u;
const timed = /\p{Nd}[:.h]\p{Nd}{2}(?!\p{Nd}{2})/u;
/** What some mailers put above a quote: a day and an address, hardly a word more. */
const dayBy = pattern(
  `^\\s*[^@]{0,20}\\p{Nd}[^@]{0,40}\\p{Nd}:\\p{Nd}{2} ${any("by | von | par | de | da | van")} ` +
    "[^\\s@]{1,64}@\\S{1,255}:\\s*$",
);
const dayAndAddress =
  /^\s*\d{4}[-/]\d{1,2}[-/]\d{1,2}\s[^<>]{0,80}<[^<>\s]{1,255}@[^<>\s]{1,255}>:?\s*$/;

/** How many lines announce a quote, from one to four; 0 when none does. */
export function announces(lines: readonly string[], at: number): number {
  const first = lines[at] ?? "";
  const opens = opening.test(first);
  let window = "";
  for (let width = 1; width <= LINES_MAX; width++) {
    const line = lines[at + width - 1];
    if (line === undefined || isBlank(line)) return 0;
    if (isQuoted(line) && !brokenAddress.test(line)) return 0;
    window = `${window} ${line}`;
    if (window.length > LETTERS_MAX) return 0;
    const isQuoteNext = isQuoted(nextWords(lines, at + width));
    if (isAnnouncement(window, line, { opens, first, isQuoteNext })) {
      return width > 1 && isOwnThought(first, opens) ? 0 : width;
    }
    if (!opens && !begins.test(first) && !mailbox.test(first)) return 0;
  }
  return 0;
}

/** "It came on 2 May. / Ana <a@b> wrote:" ends a thought of the writer before. */
const isOwnThought = (first: string, opens: boolean): boolean =>
  (!opens && !begins.test(first)) ||
  (/[.!?]\s*$/.test(first) && !mailbox.test(first) && !(opens && first.length < 30));

type Signs = { readonly opens: boolean; readonly first: string; readonly isQuoteNext: boolean };

function isAnnouncement(window: string, line: string, { opens, first, isQuoteNext }: Signs) {
  const ends = said.test(line) || cjk.test(line) || (said.test(window) && window.length > 0);
  const isDated = dated.test(window);
  const isAddressed = mailbox.test(window);
  if (opens && isDated && (ends || tells.test(window))) return true;
  const isSaid = ends || saidOn.test(window) || writtenBy.test(window) || letterOf.test(window);
  if (isAddressed && isDated && isSaid) return true;
  if (isAddressed && dated.test(first) && addressed.test(line)) return true;
  if (isAddressed && ends && /[:：]/.test(line)) return true;
  if (isDated && timed.test(window) && saidOn.test(window)) return true;
  if (quoting.test(window) && (isAddressed || isQuoteNext)) return true;
  if (isQuoteNext && ends && /[:：]\s*$/.test(line) && window.length < 120) return true;
  return dayAndAddress.test(window) || dayBy.test(window);
}
