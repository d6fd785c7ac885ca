/**
 * The checker beside the prose linters that people know, on the same letters in one run.
 *
 * They find other things: none of them knows an apology's parts. So this compares what it costs,
 * not what it is worth. They are installed here when they are first asked for.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "@amends/sincerity";
import { spreadOf } from "./measure.ts";
import { newLetters } from "./texts.ts";

const LINTERS = ["write-good", "alex", "textlint", "harper.js"];
/** What could read sentences and parts of speech for us; docs/adr/0014 says why it doesn't. */
const READERS = ["compromise", "wink-nlp"];
const LETTERS = 200;

const peers = join(import.meta.dirname, "peers");
if (!existsSync(join(peers, "node_modules")))
  spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: peers,
    stdio: "inherit",
    shell: process.platform === "win32",
  });

const letters = newLetters(LETTERS);
const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
const file = join(folder, "letters.json");
writeFileSync(file, JSON.stringify(letters));

const half = LETTERS >> 1;
const told = (name: string, took: readonly number[], found: number, ours?: number): number => {
  const { median } = spreadOf(took);
  const ratio = ours ? `, ${(median / ours).toFixed(1)} times ours` : "";
  console.log(
    `${name.padEnd(12)} ${median.toFixed(3)} ms a new letter, ${found.toFixed(1)} findings${ratio}`,
  );
  return median;
};

const read = (text: string): number => {
  const { faults, missing } = check({ text, today: "2026-11-22" });
  return faults.length + missing.length;
};
for (const text of newLetters(LETTERS * 4).slice(LETTERS)) read(text);
let found = 0;
const took = letters.slice(half).map((text) => {
  const began = performance.now();
  found += read(text);
  return performance.now() - began;
});
const ours = told("the checker", took, found / half);
for (const name of [...LINTERS, ...READERS]) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(peers, "run.mjs"), name, file], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  try {
    const answer = JSON.parse(stdout.slice(stdout.lastIndexOf("\n{") + 1)) as {
      took: readonly number[];
      found: number;
    };
    told(name, answer.took, answer.found, ours);
  } catch {
    console.log(`${name.padEnd(12)} did not run: ${stderr.trim().split("\n").at(-1)}`);
  }
}
rmSync(folder, { recursive: true, force: true });
