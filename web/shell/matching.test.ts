/** What a few typed letters mean in the palette. */
import { expect, test } from "vitest";
import { matching } from "./matching.ts";

const offered = ["Write to Maria", "Close Maria’s case", "Show promises"].map((label) => ({
  id: label,
  label,
  kind: "this case",
  run: () => undefined,
}));

test.each`
  typed        | found                                                        | why
  ${""}        | ${["Write to Maria", "Close Maria’s case", "Show promises"]} | ${"nothing typed hides nothing"}
  ${"wri"}     | ${["Write to Maria"]}                                        | ${"the beginning of a word"}
  ${"mar clo"} | ${["Close Maria’s case"]}                                    | ${"words in any order"}
  ${"ite"}     | ${[]}                                                        | ${"the middle of a word is chance"}
  ${"PROM"}    | ${["Show promises"]}                                         | ${"capitals don't matter"}
`("“$typed”: $why", ({ typed, found }) => {
  expect(matching(offered, typed).map(({ label }) => label)).toEqual(found);
});
