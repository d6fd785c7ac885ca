import { expect, test } from "vitest";
import type { Baseline } from "../standings/index.ts";
import { moment } from "../words/moment.ts";
import { FLOOR, loyalBeside, satisfiedBeside } from "./beside.ts";
import type { Recovery } from "./recovery.ts";

const at = moment("2026-11-02T09:00:00Z");

type Scale = "csat" | "nps";

/** So many of each score, in the order of their scale. */
const many = (...counts: readonly (readonly [score: number, of: number])[]) =>
  counts.flatMap(([score, of]) => Array.from({ length: of }, () => score));

const recovered = (scale: Scale, scores: readonly number[]): Recovery[] =>
  scores.map((score, place) => ({
    caseId: `c${place}`,
    complainedAt: at,
    lines: [
      {
        at,
        what: "rating given",
        caseId: `c${place}`,
        facts: { scale, moment: "after", score },
      },
    ],
  }));
const without = (scale: Scale, scores: readonly number[]): Baseline[] =>
  scores.map((score) => ({ scale, score, on: null }));

test.each`
  ours         | others       | says                                                            | why
  ${FLOOR - 1} | ${400}       | ${"29 after a failure, 400 without one; 30 of each are needed"} | ${"few of ours"}
  ${400}       | ${FLOOR - 1} | ${"400 after a failure, 29 without one; 30 of each are needed"} | ${"few of the others"}
  ${0}         | ${0}         | ${"0 after a failure, 0 without one"}                           | ${"nobody was asked"}
`("too few to say: $why", ({ ours, others, says }) => {
  const reading = satisfiedBeside(
    recovered("csat", many([5, ours])),
    without("csat", many([4, others])),
  );
  expect(reading).toMatchObject({ value: null, of: ours });
  expect(reading.says).toContain(says);
});

test.each`
  ours                      | others                    | value   | says                   | why
  ${many([5, 40], [4, 10])} | ${many([4, 40], [3, 10])} | ${1}    | ${/higher, more than/} | ${"a paradox of satisfaction"}
  ${many([3, 40], [2, 10])} | ${many([4, 40], [3, 10])} | ${-1}   | ${/lower, more than/}  | ${"a scar"}
  ${many([5, 25], [3, 25])} | ${many([5, 24], [3, 26])} | ${0.04} | ${/may be chance/}     | ${"nothing to tell apart"}
`("satisfied beside others: $why", ({ ours, others, value, says }) => {
  const reading = satisfiedBeside(recovered("csat", ours), without("csat", others));
  expect(reading.value).toBeCloseTo(value, 10);
  expect(reading.says).toMatch(says);
  expect(reading.between?.low).toBeLessThanOrEqual(value);
  expect(reading.between?.high).toBeGreaterThanOrEqual(value);
  expect(reading.parts.map(({ label }) => label)).toEqual([
    "without a failure",
    "after one that we put right",
  ]);
});

test("loyalty is told by itself: a baseline of satisfaction says nothing of it", () => {
  const ours = recovered("nps", many([10, 30], [3, 10]));
  expect(loyalBeside(ours, without("csat", many([4, 60]))).value).toBeNull();
  const beside = loyalBeside(ours, without("nps", many([10, 20], [8, 10], [3, 10])));
  expect(beside.value).toBeCloseTo(50 - 25, 10);
});

test("of which days the others' scores are is said, as far as it is known", () => {
  const ours = recovered("csat", many([5, 40]));
  const others = without("csat", many([4, 40]));
  const dated = (days: readonly string[]) =>
    others.map((each, place) => ({ ...each, on: days[place] ?? null }));
  expect(satisfiedBeside(ours, others).says).toMatch(
    /^Held beside 40 customers without a failure\./,
  );
  expect(satisfiedBeside(ours, dated(["2026-10-04"])).says).toContain("asked on 2026-10-04.");
  expect(satisfiedBeside(ours, dated(["2026-10-31", "2026-10-04"])).says).toContain(
    "asked from 2026-10-04 to 2026-10-31.",
  );
});
