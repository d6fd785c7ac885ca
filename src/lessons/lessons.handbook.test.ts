import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { MEASURE_IDS } from "./lesson.ts";
import { checkMeasures, readMeasures } from "./lessons.handbook.ts";

const handbook = fileURLToPath(new URL("../../handbook", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "measures-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("our own dictionary names every measure, and says over which time it counts", () => {
  const terms = readMeasures(handbook);
  expect(terms.map(({ id }) => id).sort()).toEqual([...MEASURE_IDS].sort());
  for (const { means } of terms) expect(means).toMatch(/in these days|now|today/);
});

const entry = "  - id: put_right\n    name: Put right\n    means: The share.\n    unit: share\n";

test.each`
  sheet                                           | line | says                                                            | why
  ${entry + entry}                                | ${7} | ${"“put_right” is there twice."}                                | ${"one name, one measure"}
  ${entry.replace("put_right", "put_rihgt")}      | ${3} | ${"“put_rihgt” is not known for id. Did you mean “put_right”?"} | ${"a slip of the finger"}
  ${entry.replace("unit: share", "unit: count")}  | ${6} | ${"“put_right” is counted in share. Write unit: share."}        | ${"the unit is what is counted, not a choice"}
  ${entry.replace("    means: The share.\n", "")} | ${3} | ${"“means” is missing. Add it."}                                | ${"a number must say what it counts"}
`("refuses a sheet in line $line: $why", ({ sheet, line, says }) => {
  writeFileSync(join(folder, "measures.yml"), `# What is counted.\nmeasures:\n${sheet}`);
  expect(checkMeasures(folder)).toMatchObject([{ file: "measures.yml", line, says }]);
  expect(() => readMeasures(folder)).toThrow(`measures.yml:${line}:`);
});
