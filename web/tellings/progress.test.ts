import { expect, test } from "vitest";
import { progressOf } from "./progress.ts";

test.each`
  state         | told | waiting | says                          | why
  ${"draft"}    | ${0} | ${0}    | ${"being written"}            | ${"nobody has approved it"}
  ${"approved"} | ${0} | ${0}    | ${"approved, not sent"}       | ${"nobody hears of it yet"}
  ${"sending"}  | ${3} | ${9}    | ${"told 3 of 12"}             | ${"nine wait for their turn"}
  ${"stopped"}  | ${1} | ${0}    | ${"stopped; told 1 customer"} | ${"who has it has it"}
  ${"done"}     | ${2} | ${0}    | ${"told 2 customers"}         | ${"nobody waits any more"}
`("$state: $says, because $why", ({ state, told, waiting, says }) => {
  expect(progressOf({ state, tally: { told, waiting, left_out: 0 } }).says).toBe(says);
});
