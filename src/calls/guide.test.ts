/** The guide beside a call, and the sheet of the handbook that it comes from. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkGuide, readGuide } from "./calls.handbook.ts";
import { guideFor } from "./guide.ts";

const prompt = (says: string, more: object = {}) => ({ says, way: null, about: null, ...more });
const guide = [
  {
    id: "opening",
    name: "As it begins",
    prompts: [
      prompt("Thank {name}; {name} need not have rung.", { way: "in" }),
      prompt("Say why you ring.", { way: "out" }),
      prompt("Don't make {name} tell it again.", { about: "known" }),
    ],
  },
  { id: "rare", name: "Rarely", prompts: [prompt("Only when we ring.", { way: "out" })] },
];

test.each`
  way      | isKnown  | firstName  | says                                                                             | why
  ${"in"}  | ${false} | ${"Maria"} | ${["Thank Maria; Maria need not have rung."]}                                    | ${"she rings us, by first name"}
  ${"in"}  | ${false} | ${""}      | ${["Thank them; them need not have rung."]}                                      | ${"nobody has said a name yet"}
  ${"in"}  | ${true}  | ${"Maria"} | ${["Thank Maria; Maria need not have rung.", "Don't make Maria tell it again."]} | ${"we know of it"}
  ${"out"} | ${false} | ${"Maria"} | ${["Say why you ring.", "Only when we ring."]}                                   | ${"we ring her"}
`("$why", ({ says, ...beside }) => {
  const parts = guideFor(guide, beside as Parameters<typeof guideFor>[1]);
  expect(parts.flatMap(({ prompts }) => prompts)).toEqual(says);
});

test("a part without a prompt for this call is not shown", () => {
  const parts = guideFor(guide, { way: "in", isKnown: false, firstName: "Maria" });
  expect(parts.map(({ id }) => id)).toEqual(["opening"]);
});

test("the handbook's own guide can be read, and fills every name", () => {
  const own = readGuide(join(import.meta.dirname, "../../handbook"));
  const says = guideFor(own, { way: "in", isKnown: false, firstName: "Maria" });
  expect(says.map(({ id }) => id)).toEqual(["opening", "listening", "closing"]);
  expect(JSON.stringify(says)).toContain("Thank Maria");
  expect(JSON.stringify(says)).not.toContain("{name}");
});

test("a sheet with a slip is refused with its place; a house may do without", () => {
  const folder = mkdtempSync(join(tmpdir(), "amends-guide-"));
  try {
    expect(readGuide(folder)).toEqual([]);
    const part = "  - {id: a, name: A, prompts: [{says: Hm.}]}\n";
    writeFileSync(join(folder, "calls.yml"), `# Prompts.\nsource: Ours\nparts:\n${part}${part}`);
    expect(checkGuide(folder)).toMatchObject([{ file: "calls.yml", line: 5 }]);
    expect(() => readGuide(folder)).toThrow("calls.yml:5");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
