import { expect, test } from "vitest";
import { minutesLater, moment } from "../words/moment.ts";
import { type Brake, MISSES, mayTry, missed } from "./brake.ts";

const now = moment("2026-11-23T09:00:00Z");
const after = (misses: number): Brake | undefined =>
  Array.from({ length: misses }).reduce<Brake | undefined>(
    (brake) => missed(brake, now),
    undefined,
  );

test.each`
  misses         | minutes | may      | why
  ${0}           | ${0}    | ${true}  | ${"nobody has missed"}
  ${MISSES - 1}  | ${9}    | ${true}  | ${"a till mistypes"}
  ${MISSES}      | ${9}    | ${false} | ${"that is no till"}
  ${MISSES + 50} | ${9}    | ${false} | ${"nor is that"}
  ${MISSES}      | ${10}   | ${true}  | ${"it has waited"}
`("after $misses misses and $minutes minutes: $may, because $why", ({ misses, minutes, may }) => {
  expect(mayTry(after(misses), minutesLater(now, minutes)).ok).toBe(may);
});

test("who has waited begins anew", () => {
  expect(missed(after(MISSES), minutesLater(now, 10)).misses).toBe(1);
});
