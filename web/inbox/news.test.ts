/** What is said to those who can't see the list move. */
import { expect, test } from "vitest";
import { newsOf } from "./news.ts";

type Seen = Parameters<typeof newsOf>[0][number];
const maria: Seen = {
  id: "1",
  customer: "Maria",
  lastAt: "2026-11-22T10:00:00.000Z",
  lastBy: "customer",
};
const tom: Seen = { ...maria, id: "2", customer: "Tom" };
const later = "2026-11-22T11:00:00.000Z";

test.each`
  before          | after                                             | says                                   | why
  ${[maria]}      | ${[maria]}                                        | ${null}                                | ${"read again, the same"}
  ${[maria]}      | ${[tom, maria]}                                   | ${"New here: Tom."}                    | ${"one more"}
  ${[]}           | ${[tom, maria]}                                   | ${"2 new cases here."}                 | ${"several are counted"}
  ${[maria]}      | ${[{ ...maria, lastAt: later }]}                  | ${"Maria wrote again."}                | ${"a known customer wrote"}
  ${[maria]}      | ${[{ ...maria, lastAt: later, lastBy: "house" }]} | ${null}                                | ${"our own letter is no news"}
  ${[maria, tom]} | ${[tom]}                                          | ${null}                                | ${"one that left is quiet"}
  ${[maria]}      | ${[tom, { ...maria, lastAt: later }]}             | ${"New here: Tom. Maria wrote again."} | ${"both at once"}
`("$says: $why", ({ before, after, says }) => {
  expect(newsOf(before, after)).toBe(says);
});
