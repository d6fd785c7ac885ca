/** What packs name elsewhere is there; where it is not, the sheet says so with its place. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkPacks } from "./packs.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "packs-"));
  cpSync("handbook", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const said = () => checkPacks(folder).map(({ file, line, says }) => `${file}:${line} ${says}`);

test("the packs that ship name what is there", () => expect(said()).toEqual([]));

test.each`
  file                                 | from                       | to                          | says                                                                                                              | why
  ${"industries/retail.yml"}           | ${"clause: damaged-order"} | ${"clause: damaged-orders"} | ${[expect.stringMatching(/^industries\/retail.yml:\d+ .*clause “damaged-orders”. Did you mean “damaged-order”/)]} | ${"a clause that nobody wrote"}
  ${"industries/retail.yml"}           | ${"example: damaged-vase"} | ${"example: damaged-vas"}   | ${[expect.stringMatching(/examples\/ has no “damaged-vas”. Did you mean “damaged-vase”/)]}                        | ${"an example that nobody told"}
  ${"compensation/clauses-retail.yml"} | ${"- id: damaged-order"}   | ${"- id: 1"}                | ${[]}                                                                                                             | ${"sheets that can't be read say so themselves"}
`("$file, $to: $why", ({ file, from, to, says }) => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  expect(said()).toEqual(says);
});
