/** The shapes that were measured: S where it was refused, concave where it was used, an end. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { reach } from "./curve.ts";

/** How the slope changes at a percent: above zero it steepens. */
const bend = (service: "refused" | "consumed", at: number) =>
  reach(service, at + 1) - 2 * reach(service, at) + reach(service, at - 1);
const gain = (from: number, to: number) =>
  (reach("refused", to) - reach("refused", from)) / (to - from);

test("refused: it steepens up to the middle and flattens after it", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 88 }), (at) => bend("refused", at) > 0));
  fc.assert(fc.property(fc.integer({ min: 92, max: 148 }), (at) => bend("refused", at) < 0));
});

test("refused: it earns most from 60 to 120 % of the price, and little before", () => {
  expect(gain(60, 120)).toBeGreaterThan(3 * gain(0, 60));
  expect(gain(60, 120)).toBeGreaterThan(3 * gain(120, 150));
});

test("used: it flattens everywhere, so the first part earns most", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 148 }), (at) => bend("consumed", at) < 0));
});

test.each`
  service       | percent | share | why
  ${"refused"}  | ${0}    | ${0}  | ${"nothing does nothing"}
  ${"consumed"} | ${0}    | ${0}  | ${"nothing does nothing"}
  ${"refused"}  | ${150}  | ${1}  | ${"the end of it"}
  ${"refused"}  | ${400}  | ${1}  | ${"beyond 150% nobody grew more loyal"}
  ${"consumed"} | ${400}  | ${1}  | ${"beyond 150% nobody grew more loyal"}
  ${"consumed"} | ${-10}  | ${0}  | ${"nobody takes money away"}
`("$service at $percent%: $share ($why)", ({ service, percent, share }) => {
  expect(reach(service, percent)).toBeCloseTo(share, 6);
});
