import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "./median.ts";

test.each`
  values                  | middle  | why
  ${[]}                   | ${null} | ${"of nothing there is no middle"}
  ${[7]}                  | ${7}    | ${"one is its own middle"}
  ${[9, 1, 5]}            | ${5}    | ${"the order of coming doesn't matter"}
  ${[10, 9, 2, 100]}      | ${9.5}  | ${"numbers are ordered as numbers, not as words"}
  ${[1, 2, 3, 1_000_000]} | ${2.5}  | ${"one slow case moves nothing"}
`("of $values it is $middle: $why", ({ values, middle }) => {
  expect(median(values)).toBe(middle);
});

const numbers = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 });

test("half are no smaller, half no greater", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const middle = median(values) ?? Number.NaN;
      expect(values.filter((each) => each <= middle).length * 2).toBeGreaterThanOrEqual(
        values.length,
      );
      expect(values.filter((each) => each >= middle).length * 2).toBeGreaterThanOrEqual(
        values.length,
      );
    }),
  );
});

test("it is the middle of the sorted values, or halfway between the two", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const sorted = Float64Array.from(values).sort();
      const [lower, upper] = [(sorted.length - 1) >> 1, sorted.length >> 1];
      expect(median(values)).toBe(((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2);
    }),
  );
});
