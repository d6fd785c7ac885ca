/**
 * Reads rules/, writes src/rules.generated.ts and rules.md.
 *
 * Run it as: node packages/hearing/build/generate.ts
 */
import { writeFileSync } from "node:fs";
import { disproofs } from "./prove.ts";
import { readFamilies } from "./read-families.ts";
import { writeFamilies, writeManual } from "./write-families.ts";

const home = new URL("..", import.meta.url).pathname;
try {
  const families = readFamilies(`${home}rules`);
  const wrong = disproofs(families);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  writeFileSync(`${home}src/rules.generated.ts`, writeFamilies(families));
  writeFileSync(`${home}rules.md`, writeManual(families));
  console.log(`${families.length} families written`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
