/** How fast the checker reads: a new letter, a keystroke, a mailbox, the first one of all. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { check, open } from "@amends/sincerity";
import { bundled } from "../packages/sincerity/test/bundled.ts";
import { spreadOf } from "./measure.ts";
import { newLetters } from "./texts.ts";

const root = join(import.meta.dirname, "..");
const TODAY = "2026-11-22";
const [known, unknown] = [newLetters(1_200).slice(0, 600), newLetters(1_200).slice(600)];

const shareOf = (took: readonly number[], share: number): string => {
  const sorted = [...took].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3);
};
const timedEach = (texts: readonly string[], read: (text: string) => unknown): number[] =>
  texts.map((text) => {
    const began = performance.now();
    read(text);
    return performance.now() - began;
  });
const say = (what: string, took: readonly number[], goal: string) =>
  console.log(`${what}: median ${shareOf(took, 0.5)} ms, p99 ${shareOf(took, 0.99)} ms (${goal})`);

const whole = (text: string) => check({ text, today: TODAY });
for (let round = 0; round < 5; round += 1) for (const text of known) whole(text);
say("a new letter of 200 words", timedEach(unknown, whole), "goal 0.3 and 1");
say("the same letter again", timedEach(unknown, whole), "");

const keystrokes: number[] = [];
for (const text of unknown.slice(0, 60)) {
  const draft = open({ today: TODAY });
  const at = text.indexOf(" ", text.length >> 1);
  draft.read(text);
  const typed = " and we mend it".split("").map((_, size, all) => all.slice(0, size + 1).join(""));
  for (const words of typed) {
    const next = text.slice(0, at) + words + text.slice(at);
    keystrokes.push(...timedEach([next], draft.read));
  }
}
say("a keystroke in it", keystrokes, "goal p99 0.1");

const began = performance.now();
for (let round = 0; round < 5; round += 1) for (const text of unknown) whole(text);
const rate = (5 * unknown.length) / ((performance.now() - began) / 1_000);
console.log(`a mailbox: ${Math.round(rate)} letters a second on one core (goal 5000)`);

const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
const file = join(folder, "letter.txt");
writeFileSync(file, unknown[0] ?? "");
const run = (...args: readonly string[]): number => {
  const start = performance.now();
  spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
  return performance.now() - start;
};
const amends = [join(root, "bin/amends.mjs"), "check", file];
run(...amends);
const rounds = Array.from({ length: 15 }, () => [run(...amends), run("-e", "0")] as const);
const ours = spreadOf(rounds.map(([one]) => one));
const empty = spreadOf(rounds.map(([, none]) => none));
rmSync(folder, { recursive: true, force: true });
console.log(
  `amends check on one letter: ${ours.median.toFixed(1)} ms, ` +
    `node -e 0: ${empty.median.toFixed(1)} ms, ` +
    `ratio ${(ours.median / empty.median).toFixed(2)} (goal 1.5)`,
);

const bundle = gzipSync(await bundled()).length / 1_000;
console.log(`the checker in a browser: ${Math.round(bundle)} kB gzipped (goal 150)`);
