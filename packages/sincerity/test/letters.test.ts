/** Whole letters and all that is said of them. A golden file is edited by hand, line by line. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { told } from "./read-letter.ts";

const folder = new URL("letters/", import.meta.url).pathname;
const letters = readdirSync(folder).filter((file) => file.endsWith(".txt"));

test.each(letters)("%s", (file) => {
  const golden = readFileSync(`${folder}${file.replace(".txt", ".golden")}`, "utf8");
  expect(told(`${folder}${file}`)).toBe(golden);
});
