/** What a queue's rule says to whoever reads it. */
import { expect, test } from "vitest";
import { NO_RULE, ruleSays, wordsIn } from "./rules.ts";

const failures = [
  { id: "late", name: "It came late", industry: "Retail", severity: "minor" as const },
];

test.each`
  rule                                               | says                                                                                              | why
  ${null}                                            | ${"Cases are put here by hand."}                                                                  | ${"no rule takes nothing"}
  ${{ channels: ["mail", "chat"] }}                  | ${"A case comes here when it came by mail or chat."}                                              | ${"of one kind, one is enough"}
  ${{ failures: ["late"], words: ["refund"] }}       | ${"A case comes here when it failed as “It came late”, and says “refund”."}                       | ${"kinds are all asked for"}
  ${{ failures: ["gone"] }}                          | ${"A case comes here when it failed as “gone”."}                                                  | ${"a failure that the handbook no longer has keeps its id"}
  ${{ severities: ["critical"], languages: ["de"] }} | ${"A case comes here when it did harm that is critical, and is from somebody who speaks German."} | ${"codes are said as words"}
`("$says: $why", ({ rule, says }) => {
  expect(ruleSays(rule && { ...NO_RULE, ...rule }, failures)).toBe(says);
});

test("words are what stands between commas", () => {
  expect(wordsIn(" refund, money back ,, ")).toEqual(["refund", "money back"]);
});
