import { expect, test } from "vitest";
import { scored } from "./standing.ts";

test.each`
  score  | fair     | why
  ${1}   | ${true}  | ${"the lowest"}
  ${5}   | ${true}  | ${"the highest"}
  ${0}   | ${false} | ${"below the scale"}
  ${6}   | ${false} | ${"above it"}
  ${2.5} | ${false} | ${"between two answers"}
  ${NaN} | ${false} | ${"no number"}
`("$score is on the scale: $fair, because it is $why", ({ score, fair }) => {
  expect(scored(score).ok).toBe(fair);
});
