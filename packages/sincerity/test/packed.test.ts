/** What a pen writes a pen reads; and a net comes out of its letters as it went in. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { WritingPen } from "../build/phrases/writing-pen.ts";
import { type Pen, ReadingPen } from "../src/phrases/packed/pen.ts";
import { type Plan, through } from "../src/phrases/packed/plan.ts";
import { allOf, KINDS } from "../src/phrases/packed/streams.ts";

const told = fc.record({
  kind: fc.nat({ max: KINDS - 1 }),
  bits: fc.integer({ min: 0, max: 14 }),
  contexts: fc.array(fc.integer(), { maxLength: 3 }),
  value: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 2 ** 20 })),
});
type Told = { kind: number; bits: number; contexts: number[]; value: number };

/** A number of so many bits, or without bits one of any size. */
const through1 = (pen: Pen, { kind, bits, contexts, value }: Told, write: boolean): number =>
  bits === 0
    ? pen.size(kind, contexts, write ? value : 0)
    : pen.number(kind, bits, contexts, write ? value & (2 ** bits - 1) : 0);

test("what is written is what is read", () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 300 }), (all) => {
      const pen = new WritingPen();
      const written = all.map((one) => through1(pen, one, true));
      const reading = new ReadingPen(pen.text());
      expect(all.map((one) => through1(reading, one, false))).toEqual(written);
    }),
    { numRuns: 40 },
  );
});

test("what comes again takes hardly any room", () => {
  const pen = new WritingPen();
  for (let at = 0; at < 8_000; at += 1) pen.number(1, 10, [0, at % 4], 700 + (at % 4));
  expect(pen.text().length).toBeLessThan(200);
});

const NAMES = "a apolog* b bank's *ing sorry #money $ we ..";

/** States that follow from those before them, in every way that there is. */
const plans = fc
  .array(
    fc.record({ asked: fc.nat({ max: 5 }), before: fc.uniqueArray(fc.nat(), { minLength: 1 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((states): Plan => {
    let known = 0;
    return {
      names: [..."cannot dont didnt cant im ive".split(" "), ...NAMES.split(" ")],
      labels: [[], [7], [1, 8], [2, 7, 9], [10], [11, 12]],
      states: states.map(({ asked, before }, at) => {
        const label = Math.min(asked, known);
        if (label === known) known += 1;
        const earlier = new Set(before.map((one) => one % (at + 2)));
        return {
          asked: label * 2 + (asked & 1),
          before: [...earlier].sort((one, other) => other - one),
        };
      }),
      ends: [[2], [], [2, states.length + 1]],
    };
  });

test("a net comes out as it went in", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const letters = [...new Set(plan.names.join(" "))].sort().join("");
      const pen = new WritingPen();
      allOf(through(pen, letters, plan));
      expect(allOf(through(new ReadingPen(pen.text()), letters))).toEqual(plan);
    }),
    { numRuns: 40 },
  );
});
