import { expect, test } from "vitest";
import { toldBy } from "./report.ts";

const told = (...lines: string[]) => toldBy(lines.join("\n"));
const who = "Final-Recipient: rfc822; ana@home.example";

test.each`
  lines                                        | end            | why
  ${[who, "Action: failed", "Status: 5.1.1"]}  | ${"failed"}    | ${"RFC 3464"}
  ${[who, "Action: failed (bad mailbox)"]}     | ${"failed"}    | ${"a remark after the word"}
  ${[who, "Action: error", "Status: 5.0.0"]}   | ${"failed"}    | ${"a word of their own"}
  ${[who, "Action: failed", "Status: 4.4.7"]}  | ${"failed"}    | ${"given up, whatever the reason was"}
  ${[who, "Action: Delayed", "Status: 4.2.2"]} | ${"delayed"}   | ${"still tried"}
  ${[who, "Status: 5.2.1"]}                    | ${"failed"}    | ${"no action, a permanent status"}
  ${[who, "Status: 4.2.1"]}                    | ${"delayed"}   | ${"no action, a passing status"}
  ${[who, "Action: delivered"]}                | ${"arrived"}   | ${"it was asked for"}
  ${[who, "Action: relayed"]}                  | ${"passed_on"} | ${"handed to one that tells no more"}
  ${["Action: failed", who]}                   | ${"failed"}    | ${"Exim's order"}
`("$lines is $end: $why", ({ lines, end }) => {
  expect(told("Reporting-MTA: dns; x", "", ...lines)).toMatchObject([
    { recipient: "ana@home.example", end },
  ]);
});

test.each`
  lines                                                                                 | recipient             | why
  ${["Original-Recipient: rfc822; old@home.example", who]}                              | ${"old@home.example"} | ${"whom we wrote to matters more than whom it was passed on to"}
  ${["Final-Recipient: <ana@home.example>"]}                                            | ${"ana@home.example"} | ${"no type, but brackets"}
  ${["Final-Recipient: rfc822; ana@home.example (Ana)"]}                                | ${"ana@home.example"} | ${"a remark"}
  ${["Final-Recipient: x400; /S=Ana/", "Original-Recipient: rfc822; ana@home.example"]} | ${"ana@home.example"} | ${"one that people can write to"}
  ${["Final-Recipient: rfc822; ana"]}                                                   | ${"ana"}              | ${"a name within their house"}
`("$recipient: $why", ({ lines, recipient }) => {
  expect(told(...lines, "Action: failed")).toMatchObject([{ recipient }]);
});

test("each recipient is told of alone, with the other server's words", () => {
  expect(
    told(
      who,
      "Action: failed",
      "Diagnostic-Code: smtp; 550 5.1.1",
      " nobody here",
      "",
      "Final-Recipient: rfc822; bob@home.example",
      "Action: delayed",
    ),
  ).toEqual([
    { recipient: "ana@home.example", end: "failed", status: null, says: "550 5.1.1 nobody here" },
    { recipient: "bob@home.example", end: "delayed", status: null, says: null },
  ]);
});

test("two recipients without an empty line between them are two", () => {
  const both = [who, "Action: failed", who.replace("ana", "bob"), "Action: failed"];
  expect(told(...both).map(({ recipient }) => recipient)).toEqual([
    "ana@home.example",
    "bob@home.example",
  ]);
});

test("nobody is told of where nobody is named", () => {
  expect(told("Action: failed", "", "just words", ":", "::", "")).toEqual([]);
});
