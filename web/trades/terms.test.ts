/** Two who change one trade: what only one of them touched is kept of each. */
import { expect, test } from "vitest";
import { type Failure, joined, type Terms, tidiedTerms } from "./terms.ts";

const failure = (id: string, name = id): Failure => ({
  id,
  name,
  loss: "product",
  severity: "minor",
  words: [],
});
const terms = (...failures: Failure[]): Terms => ({ failures, letters: [], approvals: [] });
const base = terms(failure("a"), failure("b"), failure("own"));

test.each`
  mine                                                      | theirs                                                    | names                          | why
  ${terms(failure("a", "A"), failure("b"), failure("own"))} | ${terms(failure("a"), failure("b", "B"), failure("own"))} | ${["A", "B", "own"]}           | ${"each changed another"}
  ${terms(failure("a", "A"), failure("b"), failure("own"))} | ${terms(failure("a", "Á"), failure("b"), failure("own"))} | ${["A", "b", "own"]}           | ${"both changed one: mine stands"}
  ${terms(...base.failures, failure("c"))}                  | ${terms(...base.failures, failure("d"))}                  | ${["a", "b", "own", "d", "c"]} | ${"both added one"}
  ${terms(failure("a"), failure("b"))}                      | ${base}                                                   | ${["a", "b"]}                  | ${"I took one out"}
  ${base}                                                   | ${terms(failure("a"), failure("b"))}                      | ${["a", "b"]}                  | ${"they took one out"}
`("$why", ({ mine, theirs, names }) => {
  expect(joined(base, mine, theirs).failures.map(({ name }) => name)).toEqual(names);
});

test("demands are theirs until I write there", () => {
  const approval = { by: "lead" as const, failures: ["a"], because: "It hurts." };
  const theirs = { ...base, approvals: [approval] };
  expect(joined(base, base, theirs).approvals).toEqual([approval]);
  const mine = { ...base, approvals: [{ ...approval, because: "Mine." }] };
  expect(joined(base, mine, theirs).approvals[0]?.because).toBe("Mine.");
});

test("empty lines are not sent", () => {
  const said = terms({ ...failure("a"), words: [" it broke ", "", " "] });
  expect(tidiedTerms(said).failures[0]?.words).toEqual(["it broke"]);
});
