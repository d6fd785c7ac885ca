/** Who is asked once more before a form is taken, and who isn't. */
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { asksAgain, readStamp, stampText } from "./brake.ts";

const mac = (text: string) => createHmac("sha256", "the house").update(text).digest("hex");
const isSame = (one: string, other: string) => one === other;
const shownAt = Date.parse("2026-11-05T09:00:00Z");
const stamp = { formId: "one form", at: shownAt, nonce: "abcdefghij" };
const after = (seconds: number) => shownAt + seconds * 1_000;
const DAY = 86_400;

test("a stamp is read as it was written", () => {
  expect(readStamp(mac, isSame, "one form", stampText(mac, stamp))).toEqual(stamp);
});

test.each`
  change                                                                        | why
  ${(text: string) => text.replace(/^./, (sign) => (sign === "z" ? "y" : "z"))} | ${"a moment of one's own choosing"}
  ${(text: string) => text.replace("abcdefghij", "abcdefghik")}                 | ${"another nonce would be another complaint"}
  ${(text: string) => text.replace(/.$/, (sign) => (sign === "0" ? "1" : "0"))} | ${"a mark of one's own making"}
  ${() => ""}                                                                   | ${"none at all"}
  ${() => "x".repeat(100_000)}                                                  | ${"much of nothing"}
`("a stamp is not ours: $why", ({ change }) => {
  expect(readStamp(mac, isSame, "one form", change(stampText(mac, stamp)))).toBeUndefined();
});

test("the stamp of one form does not open another", () => {
  expect(readStamp(mac, isSame, "another form", stampText(mac, stamp))).toBeUndefined();
});

test.each`
  seconds    | trap         | has      | asks                | why
  ${40}      | ${""}        | ${true}  | ${undefined}        | ${"somebody took their time"}
  ${3}       | ${""}        | ${true}  | ${undefined}        | ${"just slow enough: words pasted in"}
  ${2.9}     | ${""}        | ${true}  | ${/quick/}          | ${"no person is as quick"}
  ${3 * DAY} | ${""}        | ${true}  | ${undefined}        | ${"begun on Friday, sent on Monday"}
  ${5 * DAY} | ${""}        | ${true}  | ${/look over/}      | ${"a page from last week"}
  ${40}      | ${""}        | ${false} | ${/look over/}      | ${"sent from somebody's own site"}
  ${40}      | ${"http://"} | ${true}  | ${/Website.*empty/} | ${"filled in what nobody sees"}
`("$why", ({ seconds, trap, has, asks }) => {
  const says = asksAgain(has ? stamp : undefined, { trap, now: after(seconds) })?.because;
  if (asks) expect(says).toMatch(asks);
  else expect(says).toBeUndefined();
});
