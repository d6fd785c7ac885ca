/**
 * Reads rules/, writes src/rules.generated.ts and rules.md.
 *
 * Run it as: node packages/sincerity/build/generate.ts
 */
import { writeFileSync } from "node:fs";
import { compile } from "./compile.ts";
import { readRules } from "./read-rules.ts";
import { writeBook } from "./write-book.ts";
import { writeManual } from "./write-manual.ts";

const home = new URL("..", import.meta.url).pathname;
try {
  const read = readRules(`${home}rules`);
  const { rules } = read;
  writeFileSync(`${home}src/rules.generated.ts`, writeBook(compile(read)));
  writeFileSync(`${home}rules.md`, writeManual(rules));
  console.log(`${rules.length} rules written`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
