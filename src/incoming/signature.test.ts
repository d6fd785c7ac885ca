import { describe, expect, test } from "vitest";
import { fold } from "./quote.ts";

const SAID = "It came broken again.\nPlease help.";

describe("folded: nobody's words, or a card", () => {
  test.each`
    foot                                                                                                                           | why
    ${"Sent from my iPhone"}                                                                                                       | ${"a telephone"}
    ${"Get Outlook for Android<https://aka.example/x>"}                                                                            | ${"a mailer's advertisement"}
    ${"Sent with Proton Mail secure email."}                                                                                       | ${"one that ends like a sentence"}
    ${"Envoyé de mon iPhone"}                                                                                                      | ${"French"}
    ${"Enviado desde mi iPhone"}                                                                                                   | ${"Spanish"}
    ${"Inviato da iPhone"}                                                                                                         | ${"Italian"}
    ${"Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet."}                                                     | ${"German"}
    ${"Verstuurd vanaf mijn iPhone"}                                                                                               | ${"Dutch"}
    ${"Skickat från min iPhone"}                                                                                                   | ${"Swedish"}
    ${"Wysłane z iPhone'a"}                                                                                                        | ${"Polish"}
    ${"iPhone'umdan gönderildi"}                                                                                                   | ${"Turkish"}
    ${"Отправлено с iPhone"}                                                                                                       | ${"Russian"}
    ${"iPhoneから送信"}                                                                                                            | ${"Japanese"}
    ${"发自我的 iPhone"}                                                                                                           | ${"Chinese"}
    ${"나의 iPhone에서 보냄"}                                                                                                      | ${"Korean"}
    ${"_______________________________________________\nlamps mailing list\nlamps@lists.example"}                                  | ${"a list's foot"}
    ${"This e-mail and any attachments are confidential and intended solely for the addressee. If you are not, please delete it."} | ${"what lawyers add"}
    ${"Virus-free. www.scanner.example"}                                                                                           | ${"what scanners add"}
    ${"Best regards,\n\nMaría Sol\nHead of Light, Lumen Ltd.\nTel. +351 21 123 456\nwww.home.example"}                             | ${"a card"}
    ${"Mit freundlichen Grüßen\nMaria Sol\nGeschäftsführerin\nLicht GmbH"}                                                         | ${"a card in German"}
  `("$why", ({ foot }) => {
    expect(fold(`${SAID}\n\n${foot}`).visible).toBe(SAID);
  });
});

describe("left: somebody's words", () => {
  test.each`
    text                                                                    | why
    ${"Kind regards,\nMaría"}                                               | ${"a greeting and a name are part of a letter"}
    ${"Regards,\nMaría\nPlease call me tomorrow, I am at home after five."} | ${"a wish below the name"}
    ${"Best regards\nMaría\n\nP.S. I also lost 20 euros\nand my patience"}  | ${"a postscript"}
    ${"Sent from our warehouse in Porto, it took three weeks!"}             | ${"a parcel, no telephone"}
    ${"Gesendet am Montag, angekommen nie."}                                | ${"the same in German"}
    ${"This e-mail is my third. It is confidential? No."}                   | ${"no lawyer"}
  `("$why", ({ text }) => {
    expect(fold(`${SAID}\n\n${text}`)).toEqual({ visible: `${SAID}\n\n${text}`, folded: null });
  });
});
