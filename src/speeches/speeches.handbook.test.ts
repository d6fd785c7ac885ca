/** Every language says all that English says, with its braces; a sheet that does not is named. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkPages, readPages } from "./speeches.handbook.ts";

const FILED = join(import.meta.dirname, "../../handbook");
let folder: string;
const change = (from: string, to: string, sheet = "de") => {
  const path = join(folder, `pages/${sheet}.yml`);
  const text = readFileSync(path, "utf8");
  expect(text.includes(from), from).toBe(true);
  writeFileSync(path, text.replace(from, to));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
  cpSync(join(FILED, "pages"), join(folder, "pages"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the filed sheets are sound", () => {
  expect(checkPages(FILED)).toEqual([]);
  expect(readPages(FILED).map(({ id }) => id)).toEqual(["de", "en"]);
});

test.each`
  from                      | to                          | says                        | why
  ${"  owner: "}            | ${"  own: "}                | ${/owner/}                  | ${"a phrase is missing"}
  ${"  arrived: "}          | ${"  come: "}               | ${/arrived/}                | ${"the form has a phrase less"}
  ${"An {house} senden"}    | ${"Senden"}                 | ${/Here stand .*\{house\}/} | ${"the form names no house"}
  ${"{name} kümmert"}       | ${"Wir kümmern"}            | ${/Here stand .*\{name\}/}  | ${"a name was lost"}
  ${"{name} kümmert"}       | ${"{owner} kümmert"}        | ${/Here stand .*\{name\}/}  | ${"a brace that nobody fills"}
  ${"title: Was wir verst"} | ${"title: Was {day} verst"} | ${/No braces here/}         | ${"a brace where none is filled"}
  ${"id: de"}               | ${"id: at"}                 | ${/called de/}              | ${"the file is called otherwise"}
  ${'other: "Innerhalb'}    | ${'two: "Innerhalb'}        | ${/other/}                  | ${"there is a number for which no form is right"}
`("$why", ({ from, to, says }) => {
  change(from, to);
  expect(
    checkPages(folder)
      .map((slip) => slip.says)
      .join(" "),
  ).toMatch(says);
  expect(() => readPages(folder)).toThrow("can't be read yet");
});

test("without English nobody knows what is said where no other language fits", () => {
  rmSync(join(folder, "pages/en.yml"));
  expect(checkPages(folder)).toMatchObject([{ file: "pages/de.yml" }]);
});
