/**
 * Reads rules/, a folder for each language, and writes src/rules.generated.ts and rules.md.
 *
 * Run it as: node packages/sincerity/build/generate.ts
 */
import { writeFileSync } from "node:fs";
import { compile } from "./compile.ts";
import { languagesIn } from "./languages.ts";
import { readRules } from "./read-rules.ts";
import { writeBooks } from "./write-book.ts";
import { writeManual } from "./write-manual.ts";

const home = new URL("..", import.meta.url).pathname;
try {
  const languages = languagesIn(`${home}rules`).map((code) =>
    readRules(`${home}rules/${code}`, `rules/${code}`),
  );
  const rules = languages.flatMap((language) => language.rules);
  writeFileSync(`${home}src/rules.generated.ts`, writeBooks(languages.map(compile)));
  writeFileSync(`${home}rules.md`, writeManual(rules));
  console.log(`${rules.length} rules written`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
