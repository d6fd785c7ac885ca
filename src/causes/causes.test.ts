/** The tree of causes, and which few of them make most of it. */
import { describe, expect, test } from "vitest";
import { branchOf, mayHang } from "./cause.ts";
import { pareto, talliesOf } from "./pareto.ts";

/** Parcels: packed in a hurry, below it no cartons left; and apart from both, the courier. */
const tree = [
  { id: "parcels", parentId: null },
  { id: "hurry", parentId: "parcels" },
  { id: "cartons", parentId: "hurry" },
  { id: "courier", parentId: null },
];

test.each`
  id           | parentId     | answer         | because
  ${"courier"} | ${"parcels"} | ${"done"}      | ${"a root may move below another"}
  ${"cartons"} | ${null}      | ${"done"}      | ${"a leaf may become a root"}
  ${"parcels"} | ${"cartons"} | ${"own_cause"} | ${"that would be a ring"}
  ${"hurry"}   | ${"hurry"}   | ${"own_cause"} | ${"nothing is why itself"}
  ${"hurry"}   | ${"nobody"}  | ${"not_found"} | ${"there is nothing to hang it on"}
`("$id below $parentId: $answer, because $because", ({ id, parentId, answer }) => {
  const hangs = mayHang(tree, id, parentId);
  expect(hangs.ok ? "done" : hangs.refusal.code).toBe(answer);
});

test("a branch is a cause and all below it", () => {
  expect([...branchOf(tree, "parcels")]).toEqual(["parcels", "hurry", "cartons"]);
  expect([...branchOf(tree, "courier")]).toEqual(["courier"]);
});

test("a case counts once on a branch, however often it hangs there", () => {
  const on = (causeId: string, caseId: string, severity: string | null, costMinor: number) => ({
    causeId,
    caseId,
    severity,
    costMinor,
  });
  const tallies = talliesOf(tree, [
    on("hurry", "1", "moderate", 500),
    on("cartons", "1", "moderate", 500),
    on("cartons", "2", "critical", 4_000),
    on("courier", "3", null, 0),
  ]);
  expect(tallies.get("parcels")).toEqual({ cases: 2, harm: 10, costMinor: 4_500 });
  expect(tallies.get("hurry")).toEqual({ cases: 2, harm: 10, costMinor: 4_500 });
  expect(tallies.get("cartons")).toEqual({ cases: 2, harm: 10, costMinor: 4_500 });
  expect(tallies.get("courier")).toEqual({ cases: 1, harm: 1, costMinor: 0 });
});

describe("Pareto", () => {
  test("the heaviest first; the vital few are those up to four fifths", () => {
    const bars = pareto(
      new Map([
        ["a", 10],
        ["b", 50],
        ["c", 30],
        ["d", 0],
        ["e", 10],
      ]),
    );
    expect(bars.map(({ id, upTo, vital }) => [id, upTo, vital])).toEqual([
      ["b", 0.5, true],
      ["c", 0.8, true],
      ["a", 0.9, false],
      ["e", 1, false],
    ]);
  });

  test("of nothing there are no bars", () => expect(pareto(new Map([["a", 0]]))).toEqual([]));
});
