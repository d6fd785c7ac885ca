/** A heading stands above what a mail repeats: "-----Original Message-----", or Outlook's block. */
import { any, isBlank, pattern } from "./lines.ts";

const repeated = any(`original (?:message|e-?mail|mail|appointment|meeting) | reply message |
  forwarded (?:message|mail) |
  (?:message|mail|courriel) (?:d['’]origine|original|transféré|initial) |
  mensaje (?:original|reenviado) | mensagem (?:original|encaminhada) | missatge original |
  messaggio (?:originale|inoltrato) | (?:ursprüngliche|original|weitergeleitete) ?-?nachricht |
  (?:oorspronkelijk|doorgestuurd) bericht | (?:oprindelig|videresendt) (?:besked|meddelelse) |
  (?:opprinnelig|videresendt) (?:melding|e-post) | (?:ursprungligt|vidarebefordrat) meddelande |
  (?:alkuperäinen|välitetty) viesti | (?:oryginalna|przekazana|pierwotna) wiadomość |
  wiadomość oryginalna | původní (?:zpráva|e-?mail) |
  pôvodná správa | eredeti üzenet | mesaj original |
  mesajul original | orijinal (?:mesaj|ileti) | izvorna poruka | αρχικό μήνυμα |
  (?:исходное|оригинальное|пересылаемое|переадресованное|вихідне|оригінальне) \\p{L}+ |
  הודעה מקורית | رسالة أصلية | 原始邮件 | 原始郵件 | 邮件原件 | 转发的?邮件 | 元のメッセージ |
  転送(?:された)?メッセージ | 원본 메시지 | 전달된 메시지 | tin nhắn gốc | pesan asli`);
const boundary = pattern(`^\\s*[-_*=]{2,}\\s*${repeated}\\s*:?\\s*[-_*=]*\\s*$`);
/** Apple's words above a letter sent on, and what desks ask to answer above. */
const begun = pattern(
  `^\\s*${any(`begin forwarded message | début du message (?:réexpédié|transféré) |
  anfang der weitergeleiteten (?:e-?mail|nachricht) | inicio del mensaje reenviado |
  inizio messaggio inoltrato | begin doorgestuurd bericht |
  início da mensagem (?:re)?encaminhada |
  vidarebefordrat (?:brev|mejl) | begynnelse på videresendt melding |
  start på videresendt besked |
  välitetty viesti alkaa | początek przekazywanej wiadomości | začátek přeposílané zprávy |
  начало переадресованного сообщения | 开始转发的邮件 | 転送されたメッセージ | 전달된 메시지 시작`)}\\s?[:：]\\s*$`,
);
const above = pattern(
  `^[-#\\s*=]*(?:please )?(?:type your )?(?:reply|write|respond)\\s` +
    `.{0,30}above this line\\b[-#\\s*=.]*$`,
);

/** A header as Outlook writes it into what it repeats: "Subject:", "*Betreff:*". */
const header = (names: string): RegExp => pattern(`^\\s*[*_]{0,2}${any(names)}[*_]{0,2}\\s?[:：]`);
const subjects = `subject | betreff | objet | sujet | onderwerp | oggetto | asunto | assunto |
  assumpte | emne | ämne | aihe | temat | тема | относно | předmět | predmet | tárgy | subiect |
  konu | θέμα | נושא | الموضوع | chủ đề | subjek | perihal | tema | 主题 | 主旨 | 件名 | 제목`;
const subject = header(subjects);
const from = header(`from | von | de | de la | van | da | fra | från | od | от(?: кого)? | від |
  lähettäjä | keneltä | message du | expéditeur | remitente | mittente | afzender | absender |
  feladó | gönderen | kimden | από | מאת | من | từ | dari | šalje | pošiljatelj | nuo | 发件人 |
  寄件者 | 寄件人 | 差出人 | 送信者 | 보낸 사람`);
const others =
  header(`${subjects} | sent | date | to | cc | bcc | reply-to | importance | gesendet |
  datum | an | à | a | kopie | antwort an | envoyé(?: le)? | copie à | destinataire | verzonden |
  aan | inviato | data | enviado(?: el)? | enviada em | enviat | fecha | para | per | dato |
  sendt |
  til | kopi | skickat | till | kopia | lähetetty | vastaanottaja | päiväys | wysłan[oey] | do |
  dw |
  отправлено | дата | кому | копия | надіслано | копія | изпратено | до | odesláno | odoslané |
  komu | kopie | küldve | elküldve | dátum | címzett | trimis | către | gönderildi | gönderilme |
  tarih | kime | στάλθηκε | ημερομηνία | προς | נשלח | תאריך | אל | تم الإرسال | التاريخ | إلى |
  đã gửi | ngày | tới | đến | dikirim | tanggal | kepada | ke | poslano | prima | išsiųsta | kam |
  日期 | 发送时间 | 发送日期 | 收件人 | 抄送 | 寄件日期 | 傳送時間 | 收件者 | 副本 | 送信日時 | 日時 |
  日付 | 宛先 | 보낸 날짜 | 날짜 | 받는 사람 | 참조`);

const BLOCK_LINES = 8;

/** A quoted line above words that are quoted too, though nothing marks them. */
export const isUnmarked = (line = ""): boolean => unmarked.test(line);

/** From here on a mail repeats another. */
export const isHeading = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? "";
  return (
    [boundary, begun, above].some((words) => words.test(line)) ||
    isFlat(line) ||
    isBlock(lines, at) ||
    (lonely.test(line) && isBlank(lines[at + 1]) && isBlock(lines, at + 2))
  );
};

/** Foxmail names the writer once more above its block. */
const lonely = /^\s*[^\s<>@]{1,64}@[^\s<>@]{1,255}\s*$/;

/** What GroupWise and Orange set above words that they do not mark as quoted. */
const unmarked = pattern(
  "^\\s*(?:>>>\\s.{0,200}\\s>>>\\s*$|>\\s?message du \\d{1,2}/\\d{1,2}/\\d{2,4}\\b)",
);
/** All headers in one line, as some programs flatten them. */
const dates = any("sent | date | gesendet | datum | envoyé | enviado | inviato | verzonden");
const abouts = any("subject | betreff | objet | asunto | oggetto | onderwerp");
const flat = pattern(`\\s${dates}\\s?:.*\\s${abouts}\\s?:`);
const isFlat = (line: string): boolean => from.test(line) && line.includes("@") && flat.test(line);

/**
 * The block of headers that Outlook puts above what it repeats. A journey ("From: Porto,
 * To: Oslo, Date: …") looks alike, so an address or a subject must be among them.
 */
export function isBlock(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? "";
  const starts = from.test(first);
  if (!starts && !others.test(first)) return false;
  const block = lines.slice(at, at + BLOCK_LINES);
  const headers = block.slice(1).filter((line) => others.test(line) || from.test(line));
  const named = starts || block.some((line) => from.test(line));
  // "À : abc@… Objet : …": some mailers put two headers on a line.
  const about = block.some((line) => line.includes("@") || subject.test(line));
  return named && about && headers.length >= 2;
}
