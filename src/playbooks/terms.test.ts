/** What a house makes of a trade: nothing that others name gets lost, and changes are readable. */
import { expect, test } from "vitest";
import type { Industry } from "./industry.ts";
import { type Terms, termsChanges, termsFlaws, termsOf, withTerms } from "./terms.ts";

const failure = (id: string, change: Partial<Industry["failures"][number]> = {}) => ({
  id,
  name: `It is ${id}`,
  loss: "product" as const,
  severity: "minor" as const,
  words: [],
  ...change,
});
const PACK: Industry = {
  id: "toys",
  name: "Toys",
  about: "Toys.",
  source: "Our choice",
  playbook: { id: "five-steps", because: "So." },
  failures: [failure("broken"), failure("late")],
  remedies: [],
  letters: [{ kind: ["apology"], holds: ["repair"], failures: ["broken"], because: "To know." }],
  deadlines: [],
  approvals: [],
  example: "broken-toy",
};
const OTHER: Industry = { ...PACK, id: "games", name: "Games", failures: [failure("lost_dice")] };
const terms = (change: Partial<Terms>): Terms => ({ ...termsOf(PACK), ...change });
const lead = { by: "lead" as const, because: "It hurts." };

test.each`
  change                                                    | says                                                                 | why
  ${{}}                                                     | ${[]}                                                                | ${"as it was"}
  ${{ failures: [...PACK.failures, failure("sharp")] }}     | ${[]}                                                                | ${"one more"}
  ${{ failures: [failure("broken")], letters: [] }}         | ${["“It is late” can't go: sheets and cases name it."]}              | ${"what cases name stays"}
  ${{ failures: [...PACK.failures, failure("late")] }}      | ${["“It is late” is there twice."]}                                  | ${"one id, two failures"}
  ${{ failures: [...PACK.failures, failure("lost_dice")] }} | ${["Games has a failure “lost_dice” too. Give this another name."]}  | ${"an id belongs to one trade"}
  ${{ approvals: [{ ...lead, failures: ["sharp"] }] }}      | ${["This trade has no failure “sharp”. Take it out of the demand."]} | ${"a demand for nothing"}
`("$says: $why", ({ change, says }) => {
  expect(termsFlaws(terms(change), PACK, [OTHER]).map((flaw) => flaw.says)).toEqual(says);
});

test.each`
  change                                                                        | changes                                                                                                                        | why
  ${{}}                                                                         | ${[]}                                                                                                                          | ${"nothing changed"}
  ${{ failures: [failure("broken", { severity: "severe" }), failure("late")] }} | ${[{ where: "Failure broken", was: "It is broken\nminor\nthey lose product", is: "It is broken\nsevere\nthey lose product" }]} | ${"weighed otherwise"}
  ${{ approvals: [{ ...lead, failures: ["late"] }] }}                           | ${[{ where: "Who approves", was: "", is: "lead · It is late: It hurts." }]}                                                    | ${"somebody has to look"}
  ${{ letters: [] }}                                                            | ${[{ where: "What letters must hold", was: "apology, repair · It is broken: To know.", is: "" }]}                              | ${"asked no more"}
`("$why", ({ change, changes }) => {
  expect(termsChanges(termsOf(PACK), terms(change))).toEqual(changes);
});

test("the house’s terms stand before the folder’s, and lose no failure that came since", () => {
  const own = terms({ failures: [failure("broken", { name: "Broke at once" }), failure("sharp")] });
  const [toys, games] = withTerms([PACK, OTHER], [{ tradeId: "toys", terms: own }]);
  expect(toys?.failures.map(({ name }) => name)).toEqual([
    "Broke at once",
    "It is sharp",
    "It is late",
  ]);
  expect(games).toBe(OTHER);
});
