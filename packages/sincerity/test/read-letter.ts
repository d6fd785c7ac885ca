/** Reads a whole letter with its heading, and writes what the checker says of it, a line each. */
import { readFileSync } from "node:fs";
import { check, type Letter, type Reading, type Stance } from "../src/index.ts";
import { Opening } from "../src/reader.ts";
import type { RuleBook } from "../src/rule.ts";
import { BOOKS } from "../src/rules.generated.ts";
import { Page } from "../src/text/page.ts";

/** Above the first `---` stand today, stance and complaint; below it the letter. */
export const readLetter = (path: string): Letter => {
  const whole = readFileSync(path, "utf8");
  const at = whole.indexOf("---\n");
  const heading = Object.fromEntries(
    whole
      .slice(0, at)
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
  ) as { today?: string; stance?: Stance; complaint?: string };
  return { text: whole.slice(at + 4), ...heading };
};

/** The reading as the golden files have it. */
export const linesOf = (reading: Reading): string => {
  const { elements, faults, missing, commitments } = reading;
  const held = Object.entries(elements).map(
    ([element, spans]) => `holds ${element}: ${spans.map(({ quote }) => quote).join(" | ")}`,
  );
  const wrong = faults.map(({ level, id, rule, quote, fix }) => {
    const mend = fix ? ` → ${JSON.stringify(fix.replacement)}` : "";
    return `${level} ${id} (${rule}) ${JSON.stringify(quote)}${mend}`;
  });
  const lacks = missing.map(({ level, element, says }) => `missing ${element} (${level}) ${says}`);
  const promises = commitments.map(({ who, kind, what, due, dueWords }) => {
    const when = dueWords ? `, ${dueWords}${due ? ` = ${due}` : ""}` : "";
    return `${who} promise ${kind}: ${what}${when}`;
  });
  const verdict = `${reading.stance}, holds ${reading.score} of 100: ${reading.verdict}`;
  return `${[verdict, ...held, ...wrong, ...lacks, ...promises].join("\n")}\n`;
};

/** Reads and checks a letter file. */
export const told = (path: string): string => linesOf(check(readLetter(path)));

const { automaton } = new Opening(BOOKS[0] as RuleBook).reader;

/** A page that has read nothing yet, and a text laid out on one, with the house's words. */
export const freshPage = (): Page => new Page(automaton);
export const pageOf = (text: string): Page => freshPage().read(text);
