/** Letters to time a reader with: our own, put together to some two hundred words each. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../packages/sincerity/test/corpus");
const WORDS = 200;
const countIn = (text: string): number => text.split(/\s+/).length;

/** Every letter of ours, as it is. */
const letters: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".jsonl"))
  .flatMap((file) => readFileSync(join(folder, file), "utf8").trim().split("\n"))
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** The same numbers every time, evenly between 0 and 1. */
function* dice(): Generator<number> {
  for (let seed = 1; ; seed = (seed * 48_271) % 2_147_483_647) yield seed / 2_147_483_647;
}

/** So many texts of about 200 words: sentences of our letters, drawn anew each time. */
export function newLetters(count: number): readonly string[] {
  const sentences = letters.flatMap((text) => text.match(/[^.!?\n]+[.!?\n]*\s*/g) ?? []);
  const throws = dice();
  return Array.from({ length: count }, () => {
    let text = "";
    for (let words = 0; words < WORDS; words = countIn(text))
      text += sentences[Math.floor((throws.next().value ?? 0) * sentences.length)] ?? "";
    return text;
  });
}
