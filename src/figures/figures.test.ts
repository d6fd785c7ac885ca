/** Every figure beside a published worked example. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaAt, betaBelow, logGamma } from "./beta.ts";
import { rateRatio } from "./rate.ts";
import { apart, ease, groupOf, mean, promoters, satisfied, sideOf, studentAt } from "./score.ts";
import { gap, share } from "./share.ts";

test.each`
  yes   | of     | low         | high        | source
  ${81} | ${263} | ${0.255289} | ${0.36621}  | ${"Newcombe 1998, method 3"}
  ${0}  | ${10}  | ${0}        | ${0.277533} | ${"z²/(n + z²)"}
  ${10} | ${10}  | ${0.722467} | ${1}        | ${"its mirror"}
`("a share of $yes of $of lies between $low and $high ($source)", ({ yes, of, low, high }) => {
  const found = share(yes, of);
  expect(found?.low).toBeCloseTo(low, 6);
  expect(found?.high).toBeCloseTo(high, 6);
});

test("two shares apart: 56 of 70 and 48 of 80 (Newcombe 1998, second paper, example a)", () => {
  const [one, other] = [share(56, 70), share(48, 80)];
  if (!one || !other) throw new Error("there are shares");
  const found = gap(one, other);
  expect(found.value).toBeCloseTo(0.2, 12);
  expect(found.low).toBeCloseTo(0.052431, 6);
  expect(found.high).toBeCloseTo(0.333873, 6);
});

const times = (count: number, score: number) => Array.from({ length: count }, () => score);

describe("scores", () => {
  test("NPS: 40 promoters and 30 detractors of 100 are 10, give or take 16.28", () => {
    const found = promoters([...times(40, 9), ...times(30, 8), ...times(30, 3)]);
    expect(found?.value).toBeCloseTo(10, 12);
    expect(((found?.high ?? 0) - 10) / 1.959963984540054).toBeCloseTo(8.3066, 4);
    expect((found?.high ?? 0) - 10).toBeCloseTo(16.28, 2);
  });

  test.each`
    score | side
    ${0}  | ${"detractor"}
    ${6}  | ${"detractor"}
    ${7}  | ${"passive"}
    ${8}  | ${"passive"}
    ${9}  | ${"promoter"}
    ${10} | ${"promoter"}
  `("$score of 10 is a $side", ({ score, side }) => expect(sideOf(score)).toBe(side));

  test("CSAT is the share of fours and fives, with the interval of a share", () => {
    expect(satisfied([5, 4, 3, 2])).toEqual(share(2, 4));
  });

  test("CES is a mean; the ten sleepers of Student (1908) give its interval", () => {
    const student = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    expect(ease([7, 5, 6])).toEqual(mean([7, 5, 6]));
    const found = mean(student);
    expect(found?.value).toBeCloseTo(1.58, 12);
    expect(found?.low).toBeCloseTo(0.7001142, 6);
    expect(found?.high).toBeCloseTo(2.4598858, 6);
  });

  test("of nobody there is no score, and of one no bounds", () => {
    expect([promoters([]), satisfied([]), ease([])]).toEqual([null, null, null]);
    expect(mean([4])).toMatchObject({ value: 4, low: -Infinity, high: Infinity });
  });

  test("two means apart (Welch): .70 of 3,461 and .41 of 3,407, as GrowthBook tests it", () => {
    const found = apart(
      { mean: 0.7, deviation: 6.2, of: 3461 },
      { mean: 0.41, deviation: 3.9, of: 3407 },
    );
    expect(found.low).toBeCloseTo(0.04538, 5);
    expect(found.high).toBeCloseTo(0.53462, 5);
    expect(found.chance).toBeCloseTo(0.02016, 5);
  });

  test("what is known of ten scores, and of one", () => {
    const student = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    expect(groupOf(student)?.mean).toBeCloseTo(1.58, 12);
    expect(groupOf(student)?.deviation).toBeCloseTo(1.229995, 6);
    expect([groupOf([4]), groupOf([])]).toEqual([null, null]);
  });

  test.each`
    freedom | t
    ${1}    | ${12.7062}
    ${9}    | ${2.262157}
    ${30}   | ${2.042272}
  `("Student's t of $freedom degrees leaves 2.5 % beyond $t", ({ freedom, t }) =>
    expect(studentAt(freedom)).toBeCloseTo(t, 4),
  );
});

describe("a ratio of rates", () => {
  test.each`
    before          | after           | value       | low          | high        | source
    ${[15, 19_017]} | ${[41, 28_010]} | ${1.855759} | ${1.005684}  | ${3.6093}   | ${"Boice & Monson 1977, breast cancer after fluoroscopy; Stata's manual of epitab"}
    ${[21, 3_011]}  | ${[11, 800]}    | ${1.971488} | ${0.8584264} | ${4.277266} | ${"the help page of R's poisson.test"}
  `(
    "of $after after $before is $value ($low to $high): $source",
    ({ before, after, value, low, high }) => {
      const [b, a] = [before, after].map(([events, exposure]) => ({ events, exposure }));
      if (!a || !b) throw new Error("there are two rates");
      const found = rateRatio(b, a);
      expect(found?.value).toBeCloseTo(value, 5);
      expect(found?.low).toBeCloseTo(low, 4);
      expect(found?.high).toBeCloseTo(high, 4);
    },
  );

  test("its chance is the binomial test's, as R's poisson.test prints it", () => {
    const found = rateRatio({ events: 21, exposure: 3_011 }, { events: 11, exposure: 800 });
    expect(found?.chance).toBeCloseTo(0.07967, 5);
  });

  test("what never happened again is at most so often; what never was has no upper bound", () => {
    expect(rateRatio({ events: 8, exposure: 1 }, { events: 0, exposure: 1 })).toMatchObject({
      value: 0,
      low: 0,
    });
    expect(rateRatio({ events: 0, exposure: 1 }, { events: 8, exposure: 1 })).toMatchObject({
      value: Infinity,
      high: Infinity,
    });
    expect(rateRatio({ events: 0, exposure: 1 }, { events: 0, exposure: 1 })).toBe(null);
    expect(rateRatio({ events: 3, exposure: 1 }, { events: 0, exposure: 0 })).toBe(null);
  });

  test("before and after exchanged, the ratio is turned over", () => {
    const count = fc.integer({ min: 1, max: 60 });
    const exposure = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(count, exposure, count, exposure, (x, t, y, u) => {
        const [one, other] = [
          { events: x, exposure: t },
          { events: y, exposure: u },
        ];
        const [there, back] = [rateRatio(one, other), rateRatio(other, one)];
        if (!there || !back) throw new Error("something happened");
        expect(there.low).toBeCloseTo(1 / back.high, 6);
        expect(there.chance).toBeCloseTo(back.chance, 9);
        expect(there.low).toBeLessThanOrEqual(there.value);
        expect(there.high).toBeGreaterThanOrEqual(there.value);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the beta distribution", () => {
  test.each`
    x      | a    | b    | chance      | because
    ${0.5} | ${2} | ${2} | ${0.5}      | ${"it is even"}
    ${0.3} | ${1} | ${1} | ${0.3}      | ${"it is flat"}
    ${0.2} | ${3} | ${5} | ${0.148032} | ${"a polynomial: the chance of 3 or more of 7"}
  `("below $x of Beta($a, $b) lies $chance: $because", ({ x, a, b, chance }) =>
    expect(betaBelow(x, a, b)).toBeCloseTo(chance, 6),
  );

  test("found from its chance, a place has that chance", () => {
    const positive = fc.double({ min: 0.5, max: 300, noNaN: true });
    const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(chance, positive, positive, (p, a, b) => {
        expect(betaBelow(betaAt(p, a, b), a, b)).toBeCloseTo(p, 8);
      }),
      { numRuns: 200 },
    );
  });

  test("ln Γ of whole numbers is the logarithm of a factorial", () => {
    let factorial = 0;
    for (let n = 1; n < 120; n += 1) {
      expect(logGamma(n) - factorial).toBeCloseTo(0, 9);
      factorial += Math.log(n);
    }
  });
});
