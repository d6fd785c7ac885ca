import { describe, expect, test } from "vitest";
import { type House, automatic, machine } from "./automatic.ts";

const house: House = {
  addresses: ["care@lumen.example"],
  wrote: (mailId) => mailId.startsWith("amd."),
};
const MARIA = "maria@home.example";

/** Headers from lines, as they stand in a mail. */
const headers = (...lines: string[]) => {
  const read = new Map<string, string[]>([["from", [`María <${MARIA}>`]]]);
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    read.set(key, key === "from" ? [value] : [...(read.get(key) ?? []), value]);
  }
  return read;
};

describe("a person wrote", () => {
  test.each`
    line                                            | why
    ${"Subject: My lamp"}                           | ${"a usual mail"}
    ${"Auto-Submitted: no"}                         | ${"it says so itself"}
    ${"Precedence: first-class"}                    | ${"no machine says that"}
    ${"X-Auto-Response-Suppress: None"}             | ${"Exchange says it of what people write"}
    ${"Subject: Delivery failed again"}             | ${"a complaint about a parcel"}
    ${"Subject: Undeliverable: my parcel"}          | ${"so is this"}
    ${"Subject: Automatic reply: why only these?"}  | ${"a subject alone is a doubt"}
    ${"From: Postmaster <postmaster@home.example>"} | ${"postmasters complain too"}
    ${"Message-ID: <one@home.example>"}             | ${"an id of theirs"}
  `("$line: $why", ({ line }) => {
    expect(automatic(headers(line), MARIA, house)).toBeNull();
  });
});

test.each`
  line                                                                           | is              | why
  ${"Auto-Submitted: auto-replied"}                                              | ${"auto_reply"} | ${"RFC 3834"}
  ${"Auto-Submitted: auto-generated; owner-email=x"}                             | ${"auto_reply"} | ${"with its parameters"}
  ${"Auto-Submitted: AUTO-REPLIED"}                                              | ${"auto_reply"} | ${"in any case"}
  ${"X-Autoreply: yes"}                                                          | ${"auto_reply"} | ${"an old custom"}
  ${"X-Autoreply-From: a@b.example"}                                             | ${"auto_reply"} | ${"an old custom"}
  ${"X-Autorespond: yes"}                                                        | ${"auto_reply"} | ${"an old custom"}
  ${"X-Autoresponder: x"}                                                        | ${"auto_reply"} | ${"an old custom"}
  ${"X-Mail-Autoreply: x"}                                                       | ${"auto_reply"} | ${"an old custom"}
  ${"X-Auto-Response-Suppress: All"}                                             | ${"auto_reply"} | ${"Exchange's custom"}
  ${"Precedence: auto_reply"}                                                    | ${"auto_reply"} | ${"an old custom"}
  ${"Precedence: bulk"}                                                          | ${"bulk"}       | ${"sent to many"}
  ${"Precedence: junk"}                                                          | ${"bulk"}       | ${"sent to many"}
  ${"X-Precedence: list"}                                                        | ${"bulk"}       | ${"sent to many"}
  ${"List-Id: <news.home.example>"}                                              | ${"bulk"}       | ${"sent to many"}
  ${"List-Unsubscribe: <mailto:x@y.example>"}                                    | ${"bulk"}       | ${"sent to many"}
  ${"X-Loop: care@lumen.example"}                                                | ${"loop"}       | ${"it has been somewhere twice"}
  ${"From: Lumen <Care@lumen.example>"}                                          | ${"loop"}       | ${"from ourselves"}
  ${"From: care@lumen.example"}                                                  | ${"loop"}       | ${"without brackets"}
  ${"Message-ID: <amd.1.2@lumen.example>"}                                       | ${"loop"}       | ${"our own letter come back"}
  ${"Content-Type: multipart/report; report-type=delivery-status; boundary=x"}   | ${"bounce"}     | ${"RFC 3464"}
  ${'Content-Type: multipart/report; boundary=x; report-type="delivery-status"'} | ${"bounce"}     | ${"in any order"}
  ${"X-Failed-Recipients: a@b.example"}                                          | ${"bounce"}     | ${"Exim and Gmail"}
  ${"From: Mail Delivery Subsystem <MAILER-DAEMON@x.example>"}                   | ${"bounce"}     | ${"no person has this name"}
  ${"Return-Path: <MAILER-DAEMON@x.example>"}                                    | ${"bounce"}     | ${"nor this one"}
  ${"Subject: Undelivered Mail Returned to Sender"}                              | ${"bounce"}     | ${"Postfix word for word"}
`("$line is $is: $why", ({ line, is }) => {
  expect(automatic(headers(line), MARIA, house)).toBe(is);
});

test.each`
  lines                                                                       | envelopeFrom               | is                    | why
  ${["Subject: My lamp"]}                                                     | ${""}                      | ${"auto_reply"}       | ${"nobody is to be answered"}
  ${["Return-Path: <>"]}                                                      | ${MARIA}                   | ${"auto_reply"}       | ${"nobody is to be answered"}
  ${["Subject: Delivery failure"]}                                            | ${""}                      | ${"bounce"}           | ${"from nobody, about a failure"}
  ${["From: postmaster@x.example", "Subject: Delivery failure"]}              | ${"postmaster@x.example"}  | ${"bounce"}           | ${"an office, about a failure"}
  ${["Subject: Your order"]}                                                  | ${"no-reply@shop.example"} | ${"auto_reply"}       | ${"it wants no reply"}
  ${["Subject: Late"]}                                                        | ${"noreplay@home.example"} | ${null}               | ${"a name that looks alike"}
  ${["X-Loop: x", "X-Failed-Recipients: a@b.example"]}                        | ${""}                      | ${"bounce"}           | ${"what failed matters more than the circle"}
  ${["List-Id: <x>", "Auto-Submitted: auto-replied"]}                         | ${MARIA}                   | ${"auto_reply"}       | ${"an answer matters more than the list"}
  ${["Subject: Out of office: My lamp", "In-Reply-To: <a@b.example>"]}        | ${MARIA}                   | ${"out_of_office"}    | ${"such a subject, in answer to a letter"}
  ${["Subject: 不在通知: ランプ", "References: <a@b.example>"]}               | ${MARIA}                   | ${"out_of_office"}    | ${"in Japanese too"}
  ${["X-MS-Exchange-Message-Class: IPM.Note.Rules.OofTemplate.Microsoft"]}    | ${MARIA}                   | ${"out_of_office"}    | ${"Microsoft names it a template"}
  ${["Content-Type: multipart/report; report-type=disposition-notification"]} | ${MARIA}                   | ${"receipt"}          | ${"RFC 8098: opened, no more"}
  ${["Content-Type: multipart/report; report-type=feedback-report"]}          | ${MARIA}                   | ${"complaint_report"} | ${"RFC 5965"}
  ${Array.from({ length: 101 }, () => "Received: from a by b")}               | ${MARIA}                   | ${"loop"}             | ${"RFC 5321 6.3"}
  ${Array.from({ length: 20 }, () => "Received: from a by b")}                | ${MARIA}                   | ${null}               | ${"a long way is no circle"}
`("$is: $why", ({ lines, envelopeFrom, is }) => {
  expect(automatic(headers(...lines), envelopeFrom, house)).toBe(is);
});

test("the reason is said in words, with the header that gave it away", () => {
  const told = machine(headers("Auto-Submitted: auto-replied (vacation)"), MARIA, house);
  expect(told).toEqual({
    is: "out_of_office",
    because: "Its header says so (auto-submitted: auto-replied (vacation)).",
  });
});
