/** When two mails that came are one. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
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
  ${LAMP.replaceAll("\r\n", "\n")}                           | ${false} | ${"other bytes, and a mail server keeps them"}
  ${mail("Message-ID: <2@example.org>")}                     | ${false} | ${"they wrote the same again"}
  ${mail("Message-ID: <1@example.org>", "Hello?")}           | ${false} | ${"an id that was used again hides no other words"}
  ${mail("X: y")}                                            | ${false} | ${"it has no id"}
`("$same: $why", ({ other, same }) => {
  expect(print(other) === print(LAMP)).toBe(same);
});

test("another sender's mail is another mail", () => {
  expect(print(LAMP, "tom@example.org")).not.toBe(print(LAMP));
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
