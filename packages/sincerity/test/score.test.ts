/** The order that the research found, as the score keeps it. */
import { expect, test } from "vitest";
import { ELEMENTS, type ElementId, STANCES } from "../src/index.ts";
import { score } from "../src/score.ts";

const worth = (element: ElementId): number => score("apology", [element]);

test.each`
  more                | less             | because
  ${"responsibility"} | ${"repair"}      | ${"Lewicki et al. 2016: responsibility first"}
  ${"repair"}         | ${"regret"}      | ${"repair second"}
  ${"regret"}         | ${"forgiveness"} | ${"asking for forgiveness last"}
  ${"explanation"}    | ${"forgiveness"} | ${"the middle three outweigh it"}
  ${"empathy"}        | ${"gratitude"}   | ${"Fehr & Gelfand 2010 found empathy to matter; thanks was not asked"}
`("$more weighs more than $less: $because", ({ more, less }) =>
  expect(worth(more)).toBeGreaterThan(worth(less)),
);

test("regret, explanation and prevention weigh the same, as they tied", () => {
  expect(worth("explanation")).toBe(worth("regret"));
  expect(worth("prevention")).toBe(worth("regret"));
});

test("one element is less than three, three less than six", () => {
  const six: ElementId[] = [
    "forgiveness",
    "regret",
    "explanation",
    "prevention",
    "repair",
    "responsibility",
  ];
  expect(score("apology", six.slice(0, 1))).toBeLessThan(score("apology", six.slice(0, 3)));
  expect(score("apology", six.slice(0, 3))).toBeLessThan(score("apology", six));
});

test.each(STANCES)("a letter that holds everything has 100 in %s", (stance) =>
  expect(score(stance, ELEMENTS)).toBe(100),
);

test("the same element counts once", () =>
  expect(score("apology", ["regret", "regret"])).toBe(worth("regret")));
