/** Two who change one playbook: nothing of either is lost; where both wrote, somebody chooses. */
import { expect, test } from "vitest";
import { merged } from "./merge.ts";
import { moved, type Sheet, type Step } from "./sheet.ts";

const step = (id: string, change: Partial<Step> = {}): Step => ({
  id,
  name: id,
  phases: ["ask"],
  does: `Do ${id}.`,
  asks: ["Well?"],
  needs: [{ fact: "heard", unless: [] }],
  clocks: [],
  skip: null,
  guards: [],
  answers: [],
  ...change,
});
const base: Sheet = {
  id: "way",
  version: 1,
  name: "Way",
  about: "About.",
  source: "Ours",
  suits: [],
  letters: {},
  steps: [step("a"), step("b"), step("c")],
  gates: [],
  without: {},
};
const with_ = (change: Partial<Sheet>): Sheet => ({ ...base, ...change });
const theirs = (change: Partial<Sheet>): Sheet => ({ ...base, version: 2, ...change });
const ids = ({ steps }: Sheet) => steps.map(({ id }) => id).join("");

test("what only one of them touched is kept of each", () => {
  const mine = with_({
    about: "Mine.",
    steps: [step("a", { does: "My a." }), step("b"), step("c")],
  });
  const other = theirs({
    name: "Their way",
    steps: [step("a", { name: "Alpha" }), step("b"), step("c")],
  });
  const { sheet, clashes } = merged({ base, mine, theirs: other });
  expect(clashes).toEqual([]);
  expect(sheet).toMatchObject({ version: 2, name: "Their way", about: "Mine." });
  expect(sheet.steps[0]).toMatchObject({ name: "Alpha", does: "My a." });
});

test("where both wrote, mine stands and theirs can be put there", () => {
  const mine = with_({ steps: [step("a", { does: "Mine." }), step("b"), step("c")] });
  const other = theirs({ steps: [step("a", { does: "Theirs." }), step("b"), step("c")] });
  const { sheet, clashes } = merged({ base, mine, theirs: other });
  expect(sheet.steps[0]?.does).toBe("Mine.");
  expect(clashes).toMatchObject([{ where: "a: what to do", mine: "Mine.", theirs: "Theirs." }]);
  expect(clashes[0]?.put(sheet, clashes[0].theirs).steps[0]?.does).toBe("Theirs.");
});

const STEPS = base.steps;
const bold = step("b", { does: "Bolder." });
test.each`
  mine                          | other                         | order      | clashing            | why
  ${[...STEPS, step("d")]}      | ${[step("z"), ...STEPS]}      | ${"zabcd"} | ${[]}               | ${"both added one"}
  ${moved(STEPS, 0, 2)}         | ${[...STEPS, step("d")]}      | ${"bcda"}  | ${[]}               | ${"I moved, they added"}
  ${STEPS}                      | ${moved(STEPS, 2, 0)}         | ${"cab"}   | ${[]}               | ${"they moved"}
  ${STEPS.slice(1)}             | ${STEPS}                      | ${"bc"}    | ${[]}               | ${"I took one out"}
  ${STEPS}                      | ${STEPS.slice(1)}             | ${"bc"}    | ${[]}               | ${"they took one out"}
  ${[STEPS[0], bold, STEPS[2]]} | ${[STEPS[0], STEPS[2]]}       | ${"abc"}   | ${["The step “b”"]} | ${"they took out what I wrote at"}
  ${[STEPS[0], STEPS[2]]}       | ${[STEPS[0], bold, STEPS[2]]} | ${"ac"}    | ${["The step “b”"]} | ${"I took out what they wrote at"}
`("$why: $order", ({ mine, other, order, clashing }) => {
  const { sheet, clashes } = merged({
    base,
    mine: with_({ steps: mine }),
    theirs: theirs({ steps: other }),
  });
  expect(ids(sheet)).toBe(order);
  expect(clashes.map(({ where }) => where)).toEqual(clashing);
});

test("a step that one took out comes back to its place", () => {
  const mine = with_({ steps: [step("a"), step("c")] });
  const other = theirs({ steps: [step("a"), bold, step("c")] });
  const { sheet, clashes } = merged({ base, mine, theirs: other });
  const [clash] = clashes;
  if (!clash) throw new Error("nothing clashes");
  expect(ids(clash.put(sheet, clash.theirs))).toBe("abc");
  expect(ids(clash.put(clash.put(sheet, clash.theirs), clash.mine))).toBe("ac");
});
