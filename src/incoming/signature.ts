/** A signature is what a mailer, an office or a habit adds below somebody's words. */
import { any, isBlank, pattern, wordsAfter, lined } from "./lines.ts";
import { isBlock } from "./heading.ts";

/** Longer than any signature seen with its delimiter; what is longer is somebody's words. */
const SIGNATURE_LINES = 20;
const CARD_LINES = 8;
const FOOT_LINES = 15;
const DEVICE_LETTERS = 120;

const device = pattern(
  `^\\s*[-*_(<]{0,4}\\s?${any(`sent (?:from|via|with|using|on|by) | get outlook for |
  envoyé (?:de(?:puis)?|avec) |
  envoyé à partir d | télécharger outlook | obtenez outlook |
  von (?:mein\\p{L}* .{1,40}|unterwegs) gesendet |
  gesendet (?:von|mit|über) | diese nachricht wurde .{1,60} gesendet | holen sie sich outlook |
  enviado (?:desde|do|a partir|con|com|pelo) | obtener outlook | obter o outlook | inviato d[ae] |
  ottieni outlook | sendt (?:fra|via) | hent outlook | skickat från | hämta outlook | lähetetty |
  hanki outlook | (?:verzonden|verstuurd) (?:vanaf|vanuit|via|met) |
  outlook voor .{1,20} downloaden |
  (?:wysłane|wysłano) z | pobierz .{0,20}outlook | odesláno z | odoslané z | poslano (?:z|s) |
  küldve | elküldve | trimis de pe | enviat des | εστάλη από | στάλθηκε από | отправлено [сиc] |
  надіслано з | изпратено от | загрузить outlook | נשלח מ | أُ?رسلت? من | đã gửi từ |
  dikirim dari |
  发自我?的? | 从我的 .{1,20}发送 | 從我的 .{1,20}傳送 | 傳送自 | 获取 outlook | iphone ?から送信 | 나의 .{1,20}에서 보냄`)}`,
);
const deviceAtEnd = pattern(
  `^.{1,50}${any("から送信 | gönderildi | から送信されました | 에서 보냄 | de gesendet | gesendet")}\\.?\\s*$`,
);
/** Names that make sure it is one, however it ends. */
const product = lined(
  `\\b(?:i-?phone|i-?pad|ipod|android|samsung|galaxy|huawei|xiaomi|nokia|sony|pixel|
    blackberry|outlook|windows|yahoo|proton|gmx|web\\.de|aol|hotmail|gmail|thunderbird|
    spark|superhuman|airmail|tutanota|bluemail|aqua ?mail|k-9|fairemail|mail app|mobile|
    mobil|handheld|smartphone|tablet|telefon\\p{L}*|telefoon|phone|wireless|verizon|at&t|
    t-mobile)\\b`,
  "iu",
);
const scanned = lined(
  `^\\s*(?:virus-free\\b|(?:this|diese) e-?mail (?:has been checked|wurde .{0,30}(?:viren|
    avast))|(?:checked|scanned) (?:by|for viruses)|
    please consider the environment before print)`,
  "i",
);
const footed = lined(
  `^\\s*(?:to unsubscribe (?:from|click)|you (?:received|are receiving) this (?:message|
    e-?mail) because|manage (?:your )?(?:subscription|preferences)|
    unsubscribe:?\\s*(?:<?https?|$))`,
  "i",
);
const confidential = pattern(
  `^\\W*${any(`confidentiality (?:notice|note) | legal (?:notice|disclaimer) | disclaimer\\s?: |
  aviso legal |
  (?:this|the) (?:e-?mail|message|communication|information|
    transmission)\\b[^.?!]{0,140}(?:confidential|privileged|intended (?:only|solely)) |
  (?:the )?information (?:contained )?in this (?:e-?mail|message)\\b |
  dies?e? (?:e-?mail|nachricht)\\b.{0,100}vertraulich |
  ce (?:message|courriel|mail)\\b.{0,100}confidenti |
  est[ea] (?:mensaje|correo|e-?mail|mensagem)\\b.{0,160}(?:confidenci|destinat[aá]rio) |
  le informazioni contenute\\b.{0,100}(?:riservat|confidenzial) |
  (?:ta|niniejsza) wiadomość\\b.{0,120}(?:poufn|adresat) |
  (?:данное|настоящее) (?:сообщение|письмо)\\b.{0,120}конфиденциал |
  (?:questo|il presente) messaggio\\b.{0,100}(?:riservat|confidenzial) |
  (?:dit bericht|deze e-?mail)\\b.{0,100}vertrouwelijk |
  (?:det|den)(?:ta|na) (?:e-?post|meddelande|mail)\\b.{0,100}konfidenti`)}`,
);

const delimiter = /^\s*(?:--|__)\s*$/;
const rule = /^\s*(?:[—–]+|_{5,}|\+{2,4})\s*$/u;
const closing = pattern(
  `^\\s*${any(`(?:(?:kind|kindest|best|warm|warmest|many|with)?\\s?(?:kind |best )?regards) |
  cheers | best wishes | br |
  all the best | yours (?:sincerely|faithfully|truly) | sincerely(?: yours)? | respectfully |
  mit (?:freundlichen|besten|lieben) gr(?:ü|ue)(?:ß|ss)en | mfg |
  (?:viele|liebe|beste|freundliche|herzliche|schöne) gr(?:ü|ue)(?:ß|ss)e |
  (?:bien )?cordialement |
  bien à vous | (?:sincères|meilleures) salutations | (?:un )?saludos?(?: cordial(?:es)?)? |
  atentamente |
  (?:cordiali|distinti) saluti | atenciosamente | cumprimentos |
  (?:met )?vriendelijke groet(?:en)? | groeten |
  (?:med )?vänliga? hälsning(?:ar)? | mvh | (?:med )?venlig hilsen | (?:med )?vennlig hilsen |
  (?:ystävällisin )?terveisin | pozdrawiam | z poważaniem | s pozdravem | s pozdravom |
  üdvözlettel |
  cu stimă | saygılarımla | με εκτίμηση | с уважением | з повагою | 此致 | 敬具`)}[,!. ]*$`,
);
const signed = /^\s*[-–—~]\s?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’.]*){0,2}\s*$/u;
export const ornament = /^\s*[-_=*~—–]*\s*$/u;

/** From here on a mail only says who or what sent it. */
export function isFoot(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (isDevice(line)) return true;
  if (delimiter.test(line)) return wordsAfter(lines, at, SIGNATURE_LINES) <= SIGNATURE_LINES;
  if (rule.test(line))
    return isBlock(lines, at + 1) || wordsAfter(lines, at, CARD_LINES) <= CARD_LINES;
  if (at === 0 || !isBlank(lines[at - 1])) return false;
  const isShort = wordsAfter(lines, at, FOOT_LINES) <= FOOT_LINES;
  return isShort && (scanned.test(line) || footed.test(line) || confidential.test(line));
}

function isDevice(line: string): boolean {
  if (line.length > DEVICE_LETTERS) return false;
  const says = device.test(line) || (deviceAtEnd.test(line) && product.test(line));
  return says && (!/[.!?,;:]\s*$/.test(line) || (product.test(line) && line.length < 80));
}

/** A greeting with one name is part of a letter; with more it is a business card. */
export function foldCard(lines: readonly string[], hidden: boolean[]): void {
  const spoken = lines.flatMap((line, at) => (hidden[at] || ornament.test(line) ? [] : [at]));
  const last = spoken.at(-1) ?? 0;
  if (spoken.length > 1 && signed.test(lines[last] ?? "")) hidden[last] = true;
  const tail = spoken.slice(-CARD_LINES);
  const greeting = tail.findIndex((at) => closing.test(lines[at] ?? ""));
  const card = tail.slice(greeting + 1);
  if (greeting >= 0 && card.length > 1 && card.every((at) => isCardLine(lines[at] ?? "")))
    hidden.fill(true, tail[greeting]);
}

/** A name, an office, a number, an address: few words, and no sentence. */
function isCardLine(line: string): boolean {
  const small = line.match(/(?<![\p{L}@./])\p{Ll}{2,}/gu)?.length ?? 0;
  return line.length <= 90 && small < 3 && !/^\s*p\.?\s?s\b/i.test(line);
}
