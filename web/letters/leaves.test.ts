import { expect, test } from "vitest";
import { leavesIn, tomorrowAtNine } from "./leaves.ts";

const NOW = new Date(2026, 10, 23, 9, 0).getTime();
const after = (ms: number) => new Date(NOW + ms).toISOString();

test.each`
  dueAt                | words
  ${after(-5)}         | ${"leaves now"}
  ${after(23_400)}     | ${"leaves in 24 s"}
  ${after(119_000)}    | ${"leaves in 119 s"}
  ${after(170_000)}    | ${"leaves in 3 min"}
  ${after(86_400_000)} | ${"leaves on Tue 24 Nov, 09:00"}
`("$words", ({ dueAt, words }) => {
  expect(leavesIn(dueAt, NOW)).toBe(words);
});

test("tomorrow at nine, over the end of a month", () => {
  expect(tomorrowAtNine(new Date(2026, 10, 30, 22, 0).getTime())).toBe("2026-12-01T09:00");
});
