/** A tariff asks only what matters, and counts only what it asks. */
import { expect, test } from "vitest";
import { type Ask, asked } from "./asks.ts";

const ask = (id: string, kind: Ask["kind"], when: Ask["when"] = {}): Ask => ({
  id,
  kind,
  when,
  label: id,
  unit: null,
  choices: [],
});
const tariff = {
  currency: "EUR",
  asks: [
    ask("kind", "choice"),
    ask("distance", "number"),
    ask("inside", "yes_no", { distance: { above: 1500 } }),
    ask("notice", "number", { kind: ["cancelled"] }),
    ask("fare", "money"),
  ],
};

test.each`
  typed                                                | shown                                     | facts                                           | why
  ${{}}                                                | ${["kind", "distance", "fare"]}           | ${{}}                                           | ${"what hangs on nothing comes first"}
  ${{ distance: "1500" }}                              | ${["kind", "distance", "fare"]}           | ${{ distance: 1500 }}                           | ${"1,500 is not beyond 1,500"}
  ${{ distance: "1500,5", inside: "no" }}              | ${["kind", "distance", "inside", "fare"]} | ${{ distance: 1500.5, inside: false }}          | ${"a comma is a point to some"}
  ${{ kind: "cancelled", notice: "3", fare: "12.50" }} | ${["kind", "distance", "notice", "fare"]} | ${{ kind: "cancelled", notice: 3, fare: 1250 }} | ${"money in minor units"}
  ${{ kind: "delayed", notice: "3" }}                  | ${["kind", "distance", "fare"]}           | ${{ kind: "delayed" }}                          | ${"what is no longer asked does not count"}
  ${{ distance: "far" }}                               | ${["kind", "distance", "fare"]}           | ${{}}                                           | ${"no number is no answer"}
`("$why", ({ typed, shown, facts }) => {
  const now = asked(tariff, typed);
  expect(now.asks.map(({ id }) => id)).toEqual(shown);
  expect(now.facts).toEqual(facts);
});

test("it is whole once each question that is shown has its answer", () => {
  const typed = { kind: "delayed", distance: "800", fare: "90" };
  expect(asked(tariff, typed).whole).toBe(true);
  expect(asked(tariff, { ...typed, distance: "" }).whole).toBe(false);
});
