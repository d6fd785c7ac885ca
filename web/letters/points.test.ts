/** What counts as speaking to a customer's point, and what doesn't. */
import { expect, test } from "vitest";
import { pointsOf, speaksTo } from "./points.ts";

const point = (words: string) => ({ id: "x", about: "What it cost", words });

test.each`
  words                                         | draft                                                  | spoken   | why
  ${"Her sister's birthday was spoiled."}       | ${"You had no present on your sister's birthday."}     | ${true}  | ${"two of three telling words"}
  ${"Her sister's birthday was spoiled."}       | ${"We are sorry for the trouble."}                     | ${false} | ${"another letter would read the same"}
  ${"wants a refund"}                           | ${"The money was refunded today."}                     | ${true}  | ${"endings don't hide a word"}
  ${"waited 9 days for the hinge"}              | ${"Nine days is too long, and the hinge was missing."} | ${true}  | ${"days and hinge"}
  ${"It was what they said."}                   | ${"It was what they said."}                            | ${false} | ${"no telling word, so tick by hand"}
  ${"two nights without heating, a sick child"} | ${"The heating works again."}                          | ${false} | ${"one of four is not enough"}
`("$why", ({ words, draft, spoken }) => {
  expect(speaksTo(draft, point(words))).toBe(spoken);
});

test("a listening becomes one point a sentence, in the order one answers them", () => {
  const points = pointsOf({
    happened: "The screen came cracked. The box was whole.",
    feels: "let down",
    costThem: "",
    asks: null,
  });
  expect(points.map(({ id, words }) => [id, words])).toEqual([
    ["happened-0", "The screen came cracked."],
    ["happened-1", "The box was whole."],
    ["feels-0", "let down"],
  ]);
});
