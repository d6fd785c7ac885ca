/** What an ombudsman publishes, at its ends; and which sheets are refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bandsFor } from "./band.ts";
import { readBands } from "./bands.handbook.ts";

const { bands, slips } = readBands(join(import.meta.dirname, "../../handbook"));
const asked = { industry: "finance", currency: "GBP", on: "2026-11-23" };
const rows = bandsFor(bands, asked)[0]?.rows ?? [];

test("the filed sheet is sound", () => expect(slips).toEqual([]));

test("each row begins where the one before it ends, from the first penny on", () => {
  const ends = rows.map(({ aboveMinor, upToMinor }) => [aboveMinor, upToMinor]);
  expect(ends).toEqual([
    [0, 10_000],
    [10_000, 30_000],
    [30_000, 75_000],
    [75_000, 150_000],
    [150_000, 500_000],
    [500_000, null],
  ]);
});

test.each`
  change                     | found | why
  ${{}}                      | ${1}  | ${"a bank in Britain"}
  ${{ industry: "retail" }}  | ${0}  | ${"it looks at no shops"}
  ${{ industry: undefined }} | ${0}  | ${"nobody has said what failed"}
  ${{ currency: "EUR" }}     | ${0}  | ${"its sums are pounds"}
  ${{ on: "2021-10-13" }}    | ${1}  | ${"the day of the guidance"}
  ${{ on: "2021-10-12" }}    | ${0}  | ${"the day before, other words held"}
`("$found: $why", ({ change, found }) => {
  expect(bandsFor(bands, { ...asked, ...change })).toHaveLength(found);
});

test("of several versions the one of the day holds", () => {
  const [first] = bands;
  if (!first) throw new Error("there are no bands");
  const [version] = first.versions;
  if (!version) throw new Error("there is no version");
  const two = [
    { ...first, versions: [{ ...version, from: "2024-01-01", source: "Newer" }, version] },
  ];
  const sourceOn = (on: string) => bandsFor(two, { ...asked, on })[0]?.source;
  expect(sourceOn("2023-12-31")).toBe(version.source);
  expect(sourceOn("2024-01-01")).toBe("Newer");
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bands-"));
  mkdirSync(join(folder, "compensation"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const row = (upTo: string) => `{ ${upTo} says: x, confidence: read }`;
test.each`
  written                                           | says                      | why
  ${[row("upTo: 100,"), row("upTo: 50,"), row("")]} | ${/above the one before/} | ${"a row that ends before it begins"}
  ${[row("upTo: 100,"), row("upTo: 200,")]}         | ${/the last one nowhere/} | ${"what lies above is in none"}
  ${[row(""), row("upTo: 200,"), row("")]}          | ${/the last one nowhere/} | ${"an end is missing in between"}
`("a sheet is refused: $why", ({ written, says }) => {
  const head = "bands:\n  - id: x\n    name: X\n    industries: [finance]\n    currency: GBP\n";
  const lines = (written as string[]).map((line) => `          - ${line}\n`).join("");
  const version = "    versions:\n      - from: 2021-01-01\n        source: S\n        rows:\n";
  writeFileSync(join(folder, "compensation/bands.yml"), head + version + lines);
  expect(
    readBands(folder)
      .slips.map((slip) => slip.says)
      .join(" "),
  ).toMatch(says);
});

test("a house may do without", () => expect(readBands(folder)).toEqual({ bands: [], slips: [] }));
