/** How long the checker reads a letter, beside one regular expression over the same words. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@amends/sincerity";
import { beside, timed } from "./measure.ts";

const folder = join(import.meta.dirname, "../packages/sincerity/test/letters");
const letters = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(join(folder, file), "utf8"));
const words = letters.join(" ").split(/\s+/).length;

const floor = /\b(?:sorry|apologi[sz]e|regret|inconvenience|however|policy|unfortunately)\b/gi;
const ROUNDS = 50;
const again = (read: (text: string) => unknown) => () => {
  for (let round = 0; round < ROUNDS; round += 1) for (const text of letters) read(text);
};
const ours = await timed(
  15,
  again((text) => check({ text, today: "2026-11-22" })),
);
const one = await timed(
  15,
  again((text) => text.match(floor)),
);

console.log(`${letters.length} letters of ${words} words in all, read ${ROUNDS} times a run`);
console.log(`${((ours.median / ROUNDS / words) * 250).toFixed(3)} ms for a letter of 250 words`);
console.log(beside("the checker", ours, "one regular expression", one));
