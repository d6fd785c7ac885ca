import { describe, expect, test } from "vitest";
import { corpus } from "../../test/corpora.ts";
import { lettersRead } from "../../test/steps.ts";
import { fold } from "./quote.ts";

const SAID = "It came broken again.";

describe("folded away", () => {
  test.each`
    rest                                                                                                                             | why
    ${"On Mon, 2 Nov 2026 at 10:00, Lumen Care <care@lumen.example> wrote:\n> Dear María,"}                                          | ${"a quote and the line above it"}
    ${"On 2 Nov 2026, at 10:00,\nLumen Care\n<care@lumen.example> wrote:\n\n> Dear"}                                                 | ${"that line broken in three"}
    ${"Am 02.11.2026 um 10:00 schrieb Lumen <care@lumen.example>:\n> Guten Tag"}                                                     | ${"in German, the verb within"}
    ${"Le lun. 2 nov. 2026 à 10:00, Lumen <care@lumen.example>\na écrit :\n\nBonjour"}                                               | ${"in French, nothing quoted with marks"}
    ${"man. 2. nov. 2026 kl. 10:00 skrev Lumen <care@lumen.example\n>:\n\n> Hei"}                                                    | ${"an address that its mailer broke"}
    ${"пн, 2 нояб. 2026 г. в 10:00, Lumen <care@lumen.example>:\n\nпривет"}                                                          | ${"without a verb"}
    ${"-----Original Message-----\nFrom: Lumen\n\nDear María"}                                                                       | ${"what old mailers repeat"}
    ${"________________________________\nVon: Lumen <care@lumen.example>\nGesendet: Montag\nAn: María\nBetreff: Lampe\n\nGuten Tag"} | ${"headers of Outlook under a rule"}
    ${"From: Lumen Care\nSent: Monday\nTo: María\nSubject: The lamp\n\nDear María"}                                                  | ${"headers with a subject but no address"}
    ${"> Dear María,\n> we are sorry"}                                                                                               | ${"a quote that nothing announces"}
    ${"-- \nMaría Sol\nLisbon"}                                                                                                      | ${"a signature under its delimiter"}
    ${"—\nMaría Sol\nHead of Light"}                                                                                                 | ${"a signature under a rule"}
    ${"Regards,\n\nMaría Sol\nHead of Light\n+351 1234"}                                                                             | ${"a business card"}
    ${"-María"}                                                                                                                      | ${"a name after a dash"}
    ${"Sent from my phone"}                                                                                                          | ${"what a telephone adds"}
    ${"Von meinem Telefon gesendet"}                                                                                                 | ${"the same in German"}
  `("$why", ({ rest }) => {
    const folded = fold(`${SAID}\n\n${rest}`);
    expect(folded.visible).toBe(SAID);
    expect(folded.folded).toBe(rest.trim());
  });

  test("answers between quotes stay, in their order", () => {
    const announced = "On 2 Nov 2026 at 10:00, Lumen <a@b.example> wrote:";
    const mail = `${announced}\n> When?\n\nOn Monday.\n\n> Where?\n\nAt home.`;
    expect(fold(mail).visible).toBe("On Monday.\n\nAt home.");
  });

  test("the rest of a quoted line that its mailer broke is quoted too", () => {
    const mail = `Yes.\n\n> ${"long ".repeat(14)}\nagain\n> and more`;
    expect(fold(mail).visible).toBe("Yes.");
  });
});

describe("left where it stands", () => {
  test.each`
    text                                                                                               | why
    ${"It came late.\n\nBest regards,\nMaría"}                                                         | ${"a name belongs to a letter"}
    ${"From: Porto\nTo: Oslo\nDate: 2 November\n\nI never arrived."}                                   | ${"a journey is no mail header"}
    ${"On 2 November your driver wrote:\nNot my problem."}                                             | ${"a person tells what was written"}
    ${"On Monday I wrote to you."}                                                                     | ${"so does this one"}
    ${"Two things:\n----\nThe lamp.\n----\nThe bill."}                                                 | ${"a line parts two thoughts"}
    ${"The parcel was sent from my house."}                                                            | ${"no telephone says that"}
    ${"Sent from my house on Monday, and it never came."}                                              | ${"nor that"}
    ${"Von meiner Seite nur dies\nDie Lampe ist kaputt."}                                              | ${"it begins like a telephone, and goes on like a person"}
    ${"The price should be > 100 and is 200."}                                                         | ${"a sign is no quote within a line"}
    ${"-- \n" + "I have more to say.\n".repeat(30).trim()}                                             | ${"no signature is so long"}
    ${"> All of it is quoted."}                                                                        | ${"a mail that is all quote says it with the quote"}
    ${"---------- Forwarded message ----------\nFrom: Shop <a@b.example>\n\nYour lamp is on its way."} | ${"what is forwarded is evidence"}
    ${""}                                                                                              | ${"nothing is nothing"}
  `("$why", ({ text }) => {
    expect(fold(text)).toEqual({ visible: text, folded: null });
  });
});

test("nothing that was written is lost", () => {
  const mail = `${SAID}\n\nOn 2 Nov 2026 wrote:\n> a\nb\n\nCheers\nMaría Sol\nHead\nLisbon`;
  const { visible, folded } = fold(mail);
  const words = (text: string) => text.split(/\s+/).filter(Boolean).sort();
  expect(words(`${visible}\n${folded}`)).toEqual(words(mail));
});

/**
 * A line is read in its first 300 letters only, so what counts is how often: twice the mail is
 * twice the work, whatever it is made of.
 */
test.each`
  piece                                   | why
  ${"\n"}                                 | ${"nothing in many lines"}
  ${"On 2026 wrote "}                     | ${"one line of beginnings"}
  ${"On 1 2026\n"}                        | ${"beginnings without an end"}
  ${`On 2026 ${"x skrev ".repeat(40)}\n`} | ${"verbs without an end"}
  ${"From: x\n"}                          | ${"headers without an end"}
  ${"--\n"}                               | ${"signatures"}
  ${"--\n\n\n\n"}                         | ${"signatures above nothing"}
  ${"On $'$'$' 2026\nwrote:\n"}           | ${"what a replacement would double"}
  ${"~"}                                  | ${"ornaments"}
  ${"Regards,\n"}                         | ${"greetings"}
  ${"a@b.example wrote:\n"}               | ${"announcements"}
  ${"> a\nb\n"}                           | ${"quotes that are broken"}
`("twice as much of $why is twice the work", ({ piece }) => {
  const some = piece.repeat(Math.ceil(20_000 / piece.length));
  const once = lettersRead(() => fold(some));
  const twice = lettersRead(() => fold(some + some));
  expect(twice).toBeLessThan(2.3 * once + 10_000);
  const { visible, folded } = fold(some);
  expect(visible.length + (folded ?? "").length).toBeLessThanOrEqual(some.length);
});

const collected = corpus<{ visible: string }>("quoted");
describe.skipIf(!collected.here)("the collected mails", () => {
  test("show what their collectors say, in all but a few", () => {
    const plain = (text: string) => text.replace(/\s+/g, " ").trim();
    const wrong = collected.each().filter(({ content, expected }) => {
      const { visible } = fold(content.toString());
      return expected && plain(visible) !== plain(expected.visible);
    });
    // One of them ends at "[DATE]", which no mailer writes.
    expect(wrong.map(({ name }) => name)).toEqual(["email_with_date_headers.txt"]);
  });
});
