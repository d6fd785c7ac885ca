/** When two mails that came are one. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { EVEN, growth } from "../../test/growth.ts";
import { printOf } from "./print.ts";

const hash = (of: string | Uint8Array) => createHash("sha256").update(of).digest("hex");
const MARIA = "maria@example.org";
const print = (mail: string, from = MARIA) => printOf(from, new TextEncoder().encode(mail), hash);

const mail = (head: string, words = "The lamp is cracked.") =>
  `${head}\r\nSubject: My lamp\r\n\r\n${words}\r\n`;
const LAMP = mail("Message-ID: <1@example.org>");

test.each`
  other                                                      | same     | why
  ${LAMP}                                                    | ${true}  | ${"the same bytes came again"}
  ${mail("Received: from b\r\nMessage-ID: <1@example.org>")} | ${true}  | ${"another house on the way wrote its name on it"}
  ${mail("message-id:\r\n <1@example.org>")}                 | ${true}  | ${"a header may be folded and spelled small"}
  ${LAMP.replaceAll("\r\n", "\n")}                           | ${true}  | ${"a mailbox ends its lines in its own way"}
  ${`${LAMP}\r\n`}                                           | ${true}  | ${"and its mails"}
  ${mail("Message-ID: <2@example.org>")}                     | ${false} | ${"they wrote the same again"}
  ${mail("Message-ID: <1@example.org>", "Hello?")}           | ${false} | ${"an id that was used again hides no other words"}
  ${mail("X: y")}                                            | ${false} | ${"it has no id"}
`("$same: $why", ({ other, same }) => {
  expect(print(other) === print(LAMP)).toBe(same);
});

test.each`
  from                                     | same     | why
  ${"From: Maria <maria@example.org>"}     | ${true}  | ${"whoever forwarded it"}
  ${"From: Maria\r\n <maria@example.org>"} | ${true}  | ${"folded on the way"}
  ${"From: Tom <tom@example.org>"}         | ${false} | ${"another's mail, whatever it copied"}
`("from $from, forwarded by another server: $same, $why", ({ from, same }) => {
  const hers = mail("From: Maria <maria@example.org>\r\nMessage-ID: <1@example.org>");
  const other = mail(`${from}\r\nMessage-ID: <1@example.org>`);
  expect(print(other, "forwarded@elsewhere.example") === print(hers)).toBe(same);
});

test("a mail that says not whom it is from is known by its envelope", () => {
  expect(print(LAMP, "tom@example.org")).not.toBe(print(LAMP));
});

test("a head of blank folds holds nobody up", () => {
  const folded = (folds: number) =>
    print(mail(`From: a${"\r\n ".repeat(folds)}\r\nMessage-ID: <1@example.org>`));
  expect(growth(folded, 20_000)).toBeLessThan(EVEN);
});

test("without an id every byte counts: the date tells one from the other", () => {
  const [one, other] = ["09:00", "09:01"].map((time) => mail(`Date: 23 Nov 2026 ${time}`));
  expect(print(one ?? "")).toBe(print(one ?? ""));
  expect(print(one ?? "")).not.toBe(print(other ?? ""));
});

test("an id among the words is none", () => {
  const [one, other] = ["a", "b"].map((x) => mail(`X: ${x}`, "Message-ID: <1@example.org>"));
  expect(print(one ?? "")).not.toBe(print(other ?? ""));
});

test("what has no headers, or nothing at all, has a print too", () => {
  expect(print("just words")).not.toBe(print("other words"));
  expect(print("")).toMatch(/^[0-9a-f]{64}$/);
});
