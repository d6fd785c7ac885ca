import { expect, test } from "vitest";
import { isHeading } from "./heading.ts";

test.each`
  names                                       | of
  ${"From|Sent|To|Subject"}                   | ${"English"}
  ${"Von|Gesendet|An|Betreff"}                | ${"German"}
  ${"De|Envoyé|À|Objet"}                      | ${"French"}
  ${"De|Enviado|Para|Asunto"}                 | ${"Spanish"}
  ${"De|Enviada em|Para|Assunto"}             | ${"Portuguese"}
  ${"Da|Inviato|A|Oggetto"}                   | ${"Italian"}
  ${"Van|Verzonden|Aan|Onderwerp"}            | ${"Dutch"}
  ${"Fra|Sendt|Til|Emne"}                     | ${"Danish, Norwegian"}
  ${"Från|Skickat|Till|Ämne"}                 | ${"Swedish"}
  ${"Lähettäjä|Lähetetty|Vastaanottaja|Aihe"} | ${"Finnish"}
  ${"Od|Wysłano|Do|Temat"}                    | ${"Polish"}
  ${"Od|Odesláno|Komu|Předmět"}               | ${"Czech"}
  ${"Feladó|Küldve|Címzett|Tárgy"}            | ${"Hungarian"}
  ${"De la|Trimis|Către|Subiect"}             | ${"Romanian"}
  ${"Gönderen|Gönderildi|Kime|Konu"}          | ${"Turkish"}
  ${"Από|Στάλθηκε|Προς|Θέμα"}                 | ${"Greek"}
  ${"От|Отправлено|Кому|Тема"}                | ${"Russian"}
  ${"Від|Надіслано|Кому|Тема"}                | ${"Ukrainian"}
  ${"От|Изпратено|До|Относно"}                | ${"Bulgarian"}
  ${"מאת|נשלח|אל|נושא"}                       | ${"Hebrew"}
  ${"من|تم الإرسال|إلى|الموضوع"}               | ${"Arabic"}
  ${"发件人|发送时间|收件人|主题"}            | ${"Chinese"}
  ${"寄件者|寄件日期|收件者|主旨"}            | ${"Chinese, traditional"}
  ${"差出人|送信日時|宛先|件名"}              | ${"Japanese"}
  ${"보낸 사람|보낸 날짜|받는 사람|제목"}     | ${"Korean"}
  ${"Từ|Đã gửi|Tới|Chủ đề"}                   | ${"Vietnamese"}
`("Outlook's block in $of, plain, bold, and with a space before the colon", ({ names }) => {
  const [from, sent, to, subject] = names.split("|");
  const block = [`${from}: Lumen`, `${sent}: Monday 10:00`, `${to}: María`, `${subject}: Lamp`];
  expect(isHeading(block, 0)).toBe(true);
  expect(
    isHeading(
      block.map((line) => line.replace(/^(.+?):/, "*$1:*")),
      0,
    ),
  ).toBe(true);
  expect(
    isHeading(
      block.map((line) => line.replace(":", " :")),
      0,
    ),
  ).toBe(true);
});

test.each`
  line                                                | is       | why
  ${"-----Original Message-----"}                     | ${true}  | ${"Outlook"}
  ${"-------- Original message --------"}             | ${true}  | ${"Samsung"}
  ${"-----Ursprüngliche Nachricht-----"}              | ${true}  | ${"German"}
  ${"-----Message d'origine-----"}                    | ${true}  | ${"French"}
  ${"-----Исходное сообщение-----"}                   | ${true}  | ${"Russian"}
  ${"------------------ 原始邮件 ------------------"} | ${true}  | ${"QQ"}
  ${"---------- Forwarded message ---------"}         | ${true}  | ${"Gmail"}
  ${"Begin forwarded message:"}                       | ${true}  | ${"Apple"}
  ${"##- Please type your reply above this line -##"} | ${true}  | ${"a desk"}
  ${"---- My original message ----"}                  | ${false} | ${"no mailer says my"}
  ${"The original message was lost."}                 | ${false} | ${"a sentence"}
`("$line is $is: $why", ({ line, is }) => {
  expect(isHeading([line, "words"], 0)).toBe(is);
});

test.each`
  block                                                             | why
  ${"From: Porto|To: Oslo|Date: 2 November"}                        | ${"a journey"}
  ${"Date: 2 May 2026|Number: 1234|To: my mother"}                  | ${"an order"}
  ${"Date: Monday|Time: 10:00|Place: your shop"}                    | ${"a meeting"}
  ${"From the start: broken.|To be clear: money.|Subject: my lamp"} | ${"sentences"}
`("$why is no heading", ({ block }) => {
  expect(isHeading(block.split("|"), 0)).toBe(false);
});
