import { expect, test } from "vitest";
import type { Moment } from "../words/moment.ts";
import { BEGINNING, type Entry, firstBreak, sealed } from "./journal.ts";

const hash = (text: string) =>
  `#${[...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7)}`;

function chain(...what: string[]): Entry[] {
  let previous = BEGINNING;
  return what.map((each, place) => {
    const line = {
      seq: place + 1,
      at: "2026-11-22T09:00:00.000Z" as Moment,
      what: each,
      by: { kind: "desk", id: "desk", name: "Amends" },
      caseId: null,
      facts: { b: 1, a: [2, { d: 3, c: 4 }] },
      previous,
    };
    previous = hash(sealed(line));
    return { ...line, hash: previous };
  });
}

const three = () => chain("case opened", "offer proposed", "offer accepted");
const [one, two, last] = three() as [Entry, Entry, Entry];

test.each`
  entries                                                    | broken       | why
  ${[]}                                                      | ${undefined} | ${"nothing happened yet"}
  ${[one, two, last]}                                        | ${undefined} | ${"a whole chain holds"}
  ${[one, last]}                                             | ${3}         | ${"a missing line shows in the next"}
  ${[two, one, last]}                                        | ${2}         | ${"so does a line out of its place"}
  ${[one, { ...two, what: "rewritten" }, last]}              | ${2}         | ${"and one that was changed"}
  ${[one, { ...two, facts: { a: 9 } }, last]}                | ${2}         | ${"in its facts, too"}
  ${[one, two, { ...last, at: "2020-01-01T00:00:00.000Z" }]} | ${3}         | ${"or in its moment"}
`("the first break is at $broken: $why", ({ entries, broken }) => {
  expect(firstBreak(entries, hash)?.seq).toBe(broken);
});

test("the order in which facts were written does not matter", () => {
  const turned = { ...two, facts: { a: [2, { c: 4, d: 3 }], b: 1 } };
  expect(sealed(turned)).toBe(sealed(two));
});
