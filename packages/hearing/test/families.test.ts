/** Every family proves itself on its own examples; what was generated is what the rules say. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listener } from "../build/prove.ts";
import { readFamilies } from "../build/read-families.ts";
import { writeFamilies, writeManual } from "../build/write-families.ts";

const home = new URL("..", import.meta.url).pathname;
const families = readFamilies(`${home}rules`);
const hears = listener(families);

describe("each family", () => {
  const flags = families.flatMap((family) => family.flags.map((text) => ({ family, text })));
  const passes = families.flatMap((family) => family.passes.map((text) => ({ family, text })));
  test.each(flags)("$family.id hears: $text", ({ family, text }) =>
    expect(hears(family, text)).toBe(true),
  );
  test.each(passes)("$family.id does not hear: $text", ({ family, text }) =>
    expect(hears(family, text)).toBe(false),
  );
});

describe("what is generated (build/generate.ts writes it again)", () => {
  test.each`
    file                        | written                    | because
    ${"src/rules.generated.ts"} | ${writeFamilies(families)} | ${"the program hears by the rules as they are"}
    ${"rules.md"}               | ${writeManual(families)}   | ${"the manual says what the program does"}
  `("$file follows the rules: $because", ({ file, written }) => {
    expect(readFileSync(`${home}${file}`, "utf8") === written).toBe(true);
  });
});
