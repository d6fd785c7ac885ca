import { describe, expect, test } from "vitest";
import { lettersRead } from "../../test/steps.ts";
import { arrivals, bounceOf } from "./bounce.ts";
import { isBounce, nullPath } from "./mailer.ts";

const none = new Map<string, string[]>();
const ANA = "ana@home.example";

/** A mail of one text, as a server writes it. */
const mail = (head: Record<string, string>, words: string, more: string[] = []) => ({
  headers: new Map(Object.entries(head).map(([name, value]) => [name.toLowerCase(), [value]])),
  slips: [
    { mediaType: "text/plain", within: false, words },
    ...more.map((report) => ({
      mediaType: "message/delivery-status",
      within: false,
      words: report,
    })),
  ],
});
const daemon = { From: "MAILER-DAEMON@mx.example", Subject: "failure notice" };

test.each`
  envelopeFrom     | path               | is       | why
  ${""}            | ${undefined}       | ${true}  | ${"SMTP named nobody"}
  ${"a@b.example"} | ${"<>"}            | ${true}  | ${"nor did the last server"}
  ${"a@b.example"} | ${"<a@b.example>"} | ${false} | ${"somebody"}
`("$envelopeFrom, $path: nobody is $is, $why", ({ envelopeFrom, path, is }) => {
  const headers = path === undefined ? none : new Map([["return-path", [path]]]);
  expect(nullPath(headers, envelopeFrom)).toBe(is);
});

describe("by the dialects of servers that keep to no standard", () => {
  test.each`
    words                                                                                                                                 | kind      | who
    ${`The following address(es) failed:\n\n  ${ANA}\n    550 no such user`}                                                              | ${"hard"} | ${"Exim"}
    ${`<${ANA}>:\nSorry, no mailbox here by that name.\n\n--- Below this line is a copy of the message.\nTo: <bob@x.example>`}            | ${"hard"} | ${"qmail; what it returns is not read"}
    ${`<${ANA}>: host mx said: 550 User unknown`}                                                                                         | ${"hard"} | ${"Postfix"}
    ${`   ----- The following addresses had permanent fatal errors -----\n<${ANA}>\n\n   ----- Transcript -----\n... while talking to x`} | ${"hard"} | ${"Sendmail"}
    ${`   ----- The following addresses had transient non-fatal errors -----\n<${ANA}>`}                                                  | ${"soft"} | ${"Sendmail, still trying"}
    ${`Delivery has failed to these recipients or groups:\n\nAna Sol (${ANA})\nThe address was not found.`}                               | ${"hard"} | ${"Exchange"}
    ${`Your message\n\n  To: x\n\ndid not reach the following recipient(s):\n\n${ANA} on Mon, 2 Nov 2026`}                                | ${"hard"} | ${"old Exchange"}
    ${`was not delivered to:\n\n  ${ANA}\n\nbecause:\n\n  User not listed in Domino Directory`}                                           | ${"hard"} | ${"Lotus"}
    ${`The message that you sent was undeliverable to the following:\n\t${ANA} (550 mailbox full)`}                                       | ${"hard"} | ${"GroupWise"}
    ${`Your message wasn't delivered to ${ANA} because the address couldn't be found.`}                                                   | ${"hard"} | ${"Gmail"}
    ${`Delivery to the following recipient has been delayed:\n\n     ${ANA}\n\nMessage will be retried`}                                  | ${"soft"} | ${"Gmail, still trying"}
    ${`Your message to:\n\t${ANA}\n\nhas not yet been delivered. This is just a warning.`}                                                | ${"soft"} | ${"a warning"}
    ${`Failed Recipient: ${ANA}\nReason: unknown user`}                                                                                   | ${"hard"} | ${"a label"}
    ${`Unknown user: ${ANA}`}                                                                                                             | ${"hard"} | ${"SMTP32"}
    ${`Ihre Nachricht konnte an folgende Empfänger nicht zugestellt werden:\n\n${ANA}`}                                                   | ${"hard"} | ${"German"}
    ${`${ANA}: this is a permanent error, it was delayed before`}                                                                         | ${"hard"} | ${"given up, whatever came before"}
  `("$who: $kind", ({ words, kind }) => {
    expect(bounceOf(mail(daemon, words), "")).toMatchObject({ kind, recipients: [ANA] });
  });

  test.each`
    words                                                                 | recipients                | why
    ${`<new@x.example>\n    (expanded from: <${ANA}>)\n550 User unknown`} | ${[ANA]}                  | ${"the address that we wrote to"}
    ${"The following recipients failed:\n\tanasol  (no such name)"}       | ${["anasol"]}             | ${"a name where no address is given"}
    ${`Failed:\n<${ANA}>:\nno\n\n<bob@x.example>:\nno`}                   | ${[ANA, "bob@x.example"]} | ${"each of several"}
    ${`<${ANA}>:\nno such user\n\nPlease contact postmaster@mx.example.`} | ${[ANA]}                  | ${"not whom to ask"}
    ${"Something went wrong."}                                            | ${[]}                     | ${"nobody is named"}
  `("$why", ({ words, recipients }) => {
    expect(bounceOf(mail(daemon, words), "")?.recipients).toEqual(recipients);
  });
});

describe("no bounce", () => {
  test.each`
    head                                                                                    | words                                                       | why
    ${{ From: "maria@home.example", Subject: "Delivery failed again" }}                     | ${"Your driver could not deliver to my address."}           | ${"a complaint about a parcel"}
    ${{ From: "maria@home.example", Subject: "Undeliverable: my parcel" }}                  | ${"It could not be delivered. Write to maria@home.example"} | ${"so is this"}
    ${{ From: "maria@home.example", Subject: "Re: Undelivered mail" }}                      | ${`The following address failed:\n${ANA}`}                  | ${"a person answers one"}
    ${{ From: "maria@home.example", Subject: "Fwd: failure notice" }}                       | ${`<${ANA}>: user unknown`}                                 | ${"a person sends one on"}
    ${{ From: "maria@home.example", Subject: "My lamp", "Auto-Submitted": "auto-replied" }} | ${"I am on holiday."}                                       | ${"an answering machine"}
  `("$why", ({ head, words }) => {
    expect(bounceOf(mail(head, words), "maria@home.example")).toBeNull();
  });

  test("a report of success is none; it says whom the letter reached", () => {
    const head = { ...daemon, Subject: "Delivered" };
    const report = `Final-Recipient: rfc822; ${ANA}\nAction: delivered\nStatus: 2.0.0`;
    const success = mail(head, "It arrived.", [report]);
    expect(bounceOf(success, "")).toBeNull();
    expect(arrivals(success, "")).toEqual([ANA]);
  });

  test("a report that a customer sends on is the customer's mail", () => {
    const head = { From: "maria@home.example", Subject: "What is this?" };
    const report = `Final-Recipient: rfc822; ${ANA}\nAction: failed`;
    expect(bounceOf(mail(head, "I got this from you.", [report]), "maria@home.example")).toBeNull();
    expect(arrivals(mail(head, "", [report]), "maria@home.example")).toEqual([]);
  });
});

test("what failed matters more than what is late, and is told with the server's reason", () => {
  const late = `Final-Recipient: rfc822; bob@x.example\nAction: delayed`;
  const failed = `Final-Recipient: rfc822; ${ANA}\nAction: failed\nDiagnostic-Code: smtp; 550 gone`;
  expect(bounceOf(mail(daemon, "Sorry.", [`${late}\n\n${failed}`]), "")).toEqual({
    kind: "hard",
    recipients: [ANA],
    says: "550 gone",
  });
});

test("by its headers alone a machine is told from a person", () => {
  expect(isBounce(mail(daemon, "").headers, "x@y.example")).toBe(true);
  expect(isBounce(new Map([["subject", ["failure notice"]]]), ANA)).toBe(false);
});

test.each`
  piece                                 | why
  ${"<"}                                | ${"brackets"}
  ${"a"}                                | ${"a name without end"}
  ${"a@b "}                             | ${"addresses on one line"}
  ${"a@b.example\n"}                    | ${"addresses on many"}
  ${"the following addresses failed\n"} | ${"headings without addresses"}
  ${"failed to deliver "}               | ${"words of failure"}
  ${"\n"}                               | ${"empty lines"}
`("a notice of $why is read in steps that grow as it does", ({ piece }) => {
  const some = piece.repeat(Math.ceil(8_000 / piece.length));
  const read = (words: string) => lettersRead(() => bounceOf(mail(daemon, words), ""));
  expect(read(some + some)).toBeLessThan(2.3 * read(some) + 10_000);
  expect(bounceOf(mail(daemon, some), "")?.kind).toBe("hard");
});
