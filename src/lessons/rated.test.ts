/** What customers' numbers come to: on each scale, and from warning others to recommending us. */
import { expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import { ces, csat, nps, wonOver } from "./rated.ts";
import type { Recovery } from "./recovery.ts";

const AT = moment("2026-11-02T09:00:00Z");

/** One case, rated so: "nps before 3". */
const recovery = (caseId: string, ...ratings: string[]): Recovery => ({
  caseId,
  complainedAt: AT,
  lines: ratings.map((rating) => {
    const [scale, side, score] = rating.split(" ");
    const facts = { scale, moment: side, score: Number(score) };
    return { at: AT, what: "rating given", caseId, facts };
  }),
});

const OURS = [
  recovery("1", "nps before 2", "nps after 10", "csat after 5", "ces after 7"),
  recovery("2", "nps before 6", "nps after 8", "csat after 4", "ces after 5"),
  recovery("3", "nps before 9", "nps after 9", "csat after 2"),
  recovery("4", "nps after 0", "nps after 10"),
  recovery("5"),
];

test.each`
  measure    | value    | of   | parts                                                  | because
  ${csat}    | ${2 / 3} | ${3} | ${[["5", 1], ["4", 1], ["3", 0], ["2", 1], ["1", 0]]}  | ${"two of three gave a four or a five"}
  ${nps}     | ${25}    | ${4} | ${[["promoter", 2], ["passive", 1], ["detractor", 1]]} | ${"two promoters less one detractor, of four; the first answer stands"}
  ${wonOver} | ${0.5}   | ${2} | ${[["promoter", 1], ["passive", 1], ["detractor", 0]]} | ${"of two who would have warned others one recommends us"}
`("$measure.name is $value of $of: $because", ({ measure, value, of, parts }) => {
  const reading = measure(OURS);
  expect(reading.value).toBeCloseTo(value, 12);
  expect(reading.of).toBe(of);
  expect(
    reading.parts.map(({ label, value: count }: { label: string; value: number }) => [
      label,
      count,
    ]),
  ).toEqual(parts);
  expect(reading.between.low).toBeLessThan(reading.value);
  expect(reading.between.high).toBeGreaterThan(reading.value);
});

test("ease is a mean, and of nobody there is no number", () => {
  expect(ces(OURS)).toMatchObject({ value: 6, of: 2, cases: ["1", "2"] });
  expect(nps([])).toMatchObject({ value: null, of: 0, cases: [] });
  expect(wonOver([recovery("6", "nps after 3")])).toMatchObject({ value: null, of: 0 });
});
