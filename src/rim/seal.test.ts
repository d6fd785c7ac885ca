/** What is sealed opens for this house and this use alone. */
import { expect, test } from "vitest";
import { sealWith } from "./seal.ts";

const { seal, open } = sealWith("the house's secret", "mailbox");

test("opens what it sealed", () => {
  expect(open(seal("pässword 🔑"))).toBe("pässword 🔑");
  expect(open(seal(""))).toBe("");
});

test("looks different each time, so that equal passwords don't show", () => {
  expect(seal("same")).not.toBe(seal("same"));
});

test.each`
  sealed                                                              | why
  ${sealWith("another secret", "mailbox").seal("word")}               | ${"another house"}
  ${sealWith("the house's secret", "hook").seal("word")}              | ${"another use"}
  ${seal("word").replace(/^./, (sign) => (sign === "A" ? "B" : "A"))} | ${"changed on the way"}
  ${seal("word").slice(0, 20)}                                        | ${"cut short"}
  ${""}                                                               | ${"nothing"}
`("stays shut: $why", ({ sealed }) => {
  expect(open(sealed)).toBeUndefined();
});
