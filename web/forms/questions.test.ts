/** Adding, moving and turning the questions of a form. */
import { expect, test } from "vitest";
import { asKind, blank, type Field, moved } from "./questions.ts";

const named = (id: string): Field => ({ ...blank([]), id });

test.each`
  have                  | next            | why
  ${[]}                 | ${"question-1"} | ${"the first"}
  ${["question-2"]}     | ${"question-3"} | ${"the second's name was taken already"}
  ${["order", "wants"]} | ${"question-3"} | ${"named by its place"}
`("a new question is $next: $why", ({ have, next }) => {
  expect(blank(have.map(named)).id).toBe(next);
});

test("a question moves up by one, and none is lost", () => {
  const fields = ["a", "b", "c"].map(named);
  expect(moved(fields, 2).map(({ id }) => id)).toEqual(["a", "c", "b"]);
});

test("answers to choose from go with the choice", () => {
  const choice = { ...asKind(named("a"), "choice"), choices: ["Rome", "Oslo"] };
  expect(asKind(choice, "line").choices).toEqual([]);
  expect(asKind(choice, "choice").choices).toEqual(["Rome", "Oslo"]);
  expect(asKind(named("a"), "choice").choices).toEqual(["", ""]);
});
