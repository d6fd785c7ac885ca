import { describe, expect, test } from "vitest";
import { announces } from "./announcement.ts";
import { fold } from "./quote.ts";

const SAID = "It came broken again.\nPlease help.";
const HOUSE = "Lumen Care <care@lumen.example>";
const quotes = ["> Dear María,\n> we are sorry", "Dear María,\n\nwe are sorry"];

describe("what announces a quote is folded with it, quoted with marks or without", () => {
  test.each`
    line                                                                        | of
    ${`On Mon, Nov 2, 2026 at 10:00 AM ${HOUSE} wrote:`}                        | ${"Gmail"}
    ${`On Mon, Nov 2, 2026 at 10:00 AM ${HOUSE}wrote:`}                         | ${"a mailer without the space"}
    ${"On Nov 2, 2026, at 10:00, Lumen Care wrote:"}                            | ${"Apple, no address"}
    ${"On Monday, November 2, 2026, Lumen Care\n<care@lumen.example> wrote:"}   | ${"Yahoo, broken in two"}
    ${`---- On Mon, 02 Nov 2026 10:00:00 +0100 ${HOUSE} wrote ----`}            | ${"Zoho"}
    ${`On 2 Nov 2026, 10:00 +0100, ${HOUSE}, wrote:`}                           | ${"Spark"}
    ${`${HOUSE} wrote:`}                                                        | ${"no day"}
    ${`${HOUSE} wrote on Mon, 2 Nov 2026 10:00:00 +0100:`}                      | ${"the day last"}
    ${"Lumen Care wrote on 02/11/2026 10:00:"}                                  | ${"the hour makes it sure"}
    ${`Quoting ${HOUSE}:`}                                                      | ${"Horde"}
    ${"In message <x@lumen.example>, Lumen Care writes:"}                       | ${"news readers"}
    ${`2026/11/2 ${HOUSE}`}                                                     | ${"a day and an address"}
    ${`Am Mo., 2. Nov. 2026 um 10:00 Uhr schrieb ${HOUSE}:`}                    | ${"German"}
    ${`${HOUSE} schrieb am Mo., 2. Nov. 2026, 10:00:`}                          | ${"German, the name first"}
    ${"Am 02.11.2026 10:00 schrieb Lumen Care:"}                                | ${"German, no address"}
    ${`Le lun. 2 nov. 2026 à 10:00, ${HOUSE} a\nécrit :`}                       | ${"French, the verb broken"}
    ${`El lun, 2 nov 2026 a las 10:00, Lumen (<care@lumen.example>) escribió:`} | ${"Spanish"}
    ${`Il giorno lun 2 nov 2026 alle ore 10:00 ${HOUSE} ha scritto:`}           | ${"Italian"}
    ${`Em seg., 2 de nov. de 2026 às 10:00, ${HOUSE} escreveu:`}                | ${"Portuguese"}
    ${`El dl., 2 de nov. 2026, a les 10:00, ${HOUSE} va escriure:`}             | ${"Catalan"}
    ${`Op ma 2 nov. 2026 om 10:00 schreef ${HOUSE}:`}                           | ${"Dutch"}
    ${`Op 2 nov 2026, om 10:00 heeft ${HOUSE} het volgende geschreven:`}        | ${"Dutch, Apple's"}
    ${`Den mån 2 nov. 2026 kl 10:00 skrev ${HOUSE}:`}                           | ${"Swedish"}
    ${`man. 2. nov. 2026 kl. 10:00 skrev Lumen Care <\ncare@lumen.example>:`}   | ${"Danish and Norwegian"}
    ${`ma 2. marrask. 2026 klo 10.00 ${HOUSE} kirjoitti:`}                      | ${"Finnish"}
    ${`W dniu pon., 2 lis 2026 o 10:00 ${HOUSE} napisał(a):`}                   | ${"Polish"}
    ${"W dniu 02.11.2026 o 10:00, Lumen Care pisze:"}                           | ${"Polish, Thunderbird"}
    ${"Dne 2. 11. 2026 v 10:00 Lumen Care napsal(a):"}                          | ${"Czech"}
    ${`po 2. 11. 2026 o 10:00 ${HOUSE} napísal(a):`}                            | ${"Slovak"}
    ${`${HOUSE} ezt írta (időpont: 2026. nov. 2., H, 10:00):`}                  | ${"Hungarian"}
    ${`În lun., 2 nov. 2026 la 10:00, ${HOUSE} a scris:`}                       | ${"Romanian"}
    ${`Dana pon, 2. stu 2026. u 10:00 ${HOUSE} je napisao/la:`}                 | ${"Croatian"}
    ${`пн, 2 нояб. 2026 г. в 10:00, ${HOUSE}:`}                                 | ${"Russian, no verb"}
    ${"02.11.2026 10:00, Lumen Care пишет:"}                                    | ${"Russian"}
    ${`пн, 2 лист. 2026 р. о 10:00 ${HOUSE} пише:`}                             | ${"Ukrainian"}
    ${`На пн, 2.11.2026 г. в 10:00 ч. ${HOUSE} написа:`}                        | ${"Bulgarian"}
    ${`Στις Δευ 2 Νοε 2026 στις 10:00 π.μ., ο χρήστης ${HOUSE} έγραψε:`}        | ${"Greek"}
    ${`${HOUSE}, 2 Kas 2026 Pzt, 10:00 tarihinde şunu yazdı:`}                  | ${"Turkish"}
    ${`בתאריך יום ב׳, 2 בנוב׳ 2026 ב-10:00 מאת ${HOUSE}:`}                      | ${"Hebrew"}
    ${`في الاثنين، ٢ نوفمبر ٢٠٢٦ في ١٠:٠٠ ص تمت كتابة ما يلي بواسطة ${HOUSE}:`}  | ${"Arabic, its own digits"}
    ${`${HOUSE} 于2026年11月2日周一 10:00写道：`}                               | ${"Chinese"}
    ${`${HOUSE} 於 2026年11月2日 週一 上午10:00寫道：`}                         | ${"Chinese, traditional"}
    ${"2026/11/02 10:00、Lumen Careのメール："}                                 | ${"Japanese"}
    ${`2026年11月2日(月) 10:00 ${HOUSE}:`}                                      | ${"Japanese, no verb"}
    ${`2026년 11월 2일 (월) 오전 10:00, ${HOUSE}님이 작성:`}                    | ${"Korean"}
    ${`Vào Th 2, 2 thg 11, 2026 vào lúc 10:00 ${HOUSE} đã viết:`}               | ${"Vietnamese"}
    ${`Pada Sen, 2 Nov 2026 pukul 10.00 ${HOUSE} menulis:`}                     | ${"Indonesian"}
    ${`เมื่อ จ. 2 พ.ย. 2026 เวลา 10:00 ${HOUSE} เขียนว่า:`}                         | ${"Thai"}
  `("$of: $line", ({ line }) => {
    for (const quote of quotes) {
      for (const gap of ["\n", "\n\n"]) {
        expect(fold(`${SAID}\n\n${line}${gap}${quote}`).visible).toBe(SAID);
      }
    }
  });
});

test.each`
  text                                                                    | why
  ${"On 2 November 2026 I wrote to care@lumen.example:\nno answer came."} | ${"a person tells that they wrote"}
  ${"We bought it in 2026 and the driver wrote:\nsorry we missed you."}   | ${"a person tells what a driver wrote"}
  ${"On Monday I called. On Tuesday Ana wrote:\nwait."}                   | ${"no mailer leaves out the day"}
  ${"I was told on 02.11.2026 10:00 that it is near:\nit was not."}       | ${"nobody wrote"}
  ${'You wrote:\n"we will call". Nobody did.'}                            | ${"a person quotes in their own way"}
`("left where it stands: $why", ({ text }) => {
  expect(fold(`${SAID}\n\n${text}`).folded).toBeNull();
});

test("a thought that ends before the announcement stays with its writer", () => {
  const lines = ["It came on 2 May 2026.", `${HOUSE} wrote:`, "> sorry"];
  expect(announces(lines, 0)).toBe(0);
  expect(announces(lines, 1)).toBe(1);
});
