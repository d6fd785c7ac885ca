/** `amends check`: letters in, readings out; for people, for programs, and a line each. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { check, type Letter, type Reading, STANCES } from "@amends/sincerity";
import { Misused, oneOf, optionsIn } from "./options.ts";

const OPTIONS = {
  format: { type: "string" },
  input: { type: "string" },
  stance: { type: "string" },
} as const;

type Wishes = Pick<Letter, "stance" | "today">;

/** Answers 0 when every letter is clean, 1 when one holds an error. */
export async function checkLetters(args: readonly string[]): Promise<number> {
  const { values, positionals } = optionsIn(args, OPTIONS, { words: Number.POSITIVE_INFINITY });
  const input = oneOf("input", values.input, ["text", "jsonl"]) ?? "text";
  const usual = input === "jsonl" ? "jsonl" : "text";
  const format = oneOf("format", values.format, ["text", "json", "jsonl"]) ?? usual;
  const stance = oneOf("stance", values.stance, STANCES);
  const wishes = stance ? { stance } : {};
  if (input === "jsonl") {
    if (positionals.length > 0)
      throw new Misused("Lines come from standard input, not from files.");
    if (format !== "jsonl") throw new Misused("Lines in are lines out: --format jsonl.");
    return eachLine(wishes);
  }
  const files = positionals.length > 0 ? positionals : ["-"];
  const readings = files.map((file) => {
    const text = textOf(file);
    return { file, text, reading: check({ text, today: today(), ...wishes }) };
  });
  const told = readings.map(({ file, text, reading }) =>
    format === "text" ? spoken(file, text, reading) : JSON.stringify(shown(file, reading)),
  );
  process.stdout.write(format === "json" ? `[${told.join(",\n")}]\n` : `${told.join("\n")}\n`);
  return readings.some(({ reading }) => isStopped(reading)) ? 1 : 0;
}

async function eachLine(wishes: Wishes): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (!line.trim()) continue;
    const { id, text, complaint } = letterIn(line, number);
    const reading = check({ text, ...(complaint ? { complaint } : {}), ...wishes });
    process.stdout.write(`${JSON.stringify(shown(id, reading))}\n`);
    if (isStopped(reading)) code = 1;
  }
  return code;
}

function letterIn(line: string, number: number): { id: string; text: string; complaint?: string } {
  try {
    const letter: unknown = JSON.parse(line);
    const { id, text } = letter as Record<string, unknown>;
    if (typeof id === "string" && typeof text === "string") return letter as never;
  } catch {
    // Said below, like any other line that is no letter.
  }
  throw new Misused(`Line ${number} is no letter: write {"id":"…","text":"…","complaint":"…"}.`);
}

/** A reading under a name; `instead` is the question that leads to a better sentence. */
const shown = (id: string, { faults, ...reading }: Reading) => ({
  id,
  ...reading,
  faults: faults.map(({ question, ...fault }) => ({ ...fault, instead: question })),
});

function spoken(file: string, text: string, reading: Reading): string {
  const { faults, missing, score, verdict } = reading;
  const name = file === "-" ? "letter" : file;
  const found = faults.map(({ start, quote, level, rule, says, question }) => {
    const before = text.slice(0, start).split("\n");
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    return `${name}:${place} ${level} ${rule}: “${quote}”\n  ${says} ${question}`;
  });
  const gaps = missing.map(
    ({ level, element, says, question }) => `${name} ${level} ${element}\n  ${says} ${question}`,
  );
  return [...found, ...gaps, `${name} ${verdict}, holds ${score} of 100`].join("\n");
}

const isStopped = ({ verdict }: Reading): boolean => verdict === "stop";

/** "By Friday" is counted from the day on which the letter is read. */
const today = (): string => new Date().toLocaleDateString("sv");

function textOf(file: string): string {
  try {
    return readFileSync(file === "-" ? process.stdin.fd : file, "utf8");
  } catch {
    throw new Misused(`There is no letter to read at ${file}.`);
  }
}
