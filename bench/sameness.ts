/** How fast an index of 100,000 letters says what was sent before, beside reading them all. */
import { type Earlier, sameness } from "@amends/sincerity";
import { spreadOf } from "./measure.ts";

const LETTERS = 100_000;
const WORDS = 150;
const ASKED = 900;
/** The naive scan looks through these only, and is counted up. */
const SAMPLE = 2_000;

/** A house of this size writes with some thousand words, and reuses a sentence in three. */
let state = 1;
const chance = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");
const vocabulary = Array.from({ length: 4_000 }, (_, at) =>
  [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400) % 20].map((n) => syllables[n]).join(""),
);
/** Small numbers come often, as words do. */
const word = (): string =>
  vocabulary[Math.floor(vocabulary.length * (chance(1_000) / 1_000) ** 3)] ?? "";
const sentence = (): string => `${Array.from({ length: 10 + chance(10) }, word).join(" ")}.`;
const stock = Array.from({ length: 300 }, sentence);

const letter = (at: number): Earlier => {
  const says: string[] = [];
  for (let words = 0; words < WORDS; words += 15)
    says.push(chance(3) === 0 ? (stock[chance(stock.length)] ?? "") : sentence());
  const text = `Dear ${word()},\n\n${says.join(" ")}\n\nKind regards,\nMara Lind`;
  return { id: `letter-${at}`, customerId: `customer-${chance(LETTERS / 3)}`, text };
};

/** Not all are kept beside the index: a hundred megabytes of texts are nobody's but the bench's. */
const sample: Earlier[] = [];
globalThis.gc?.();
const held = process.memoryUsage();
const index = sameness();
let took = 0;
for (let at = 0; at < LETTERS; at += 1) {
  const one = letter(at);
  if (at % (LETTERS / SAMPLE) === 0) sample.push(one);
  const began = performance.now();
  index.add(one);
  took += performance.now() - began;
}
globalThis.gc?.();
const now = process.memoryUsage();
const grown = now.heapUsed + now.arrayBuffers - held.heapUsed - held.arrayBuffers;

const asked = Array.from({ length: ASKED }, (_, at) =>
  at % 3 === 0 ? (sample[chance(SAMPLE)] ?? letter(0)) : letter(at),
);
for (const { text, customerId } of asked.slice(0, 50)) index.like(text, customerId);
// Letters go out while others are written: every third time one was taken in just before.
const spent = asked.map(({ text, customerId }, at) => {
  if (at % 3 === 0) index.add(letter(LETTERS + at));
  const from = performance.now();
  index.like(text, customerId);
  return performance.now() - from;
});
const { median } = spreadOf(spent);
const sorted = spent.toSorted((one, other) => one - other);
const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
const most = sorted.at(-1) ?? 0;

const runs = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().split(/\W+/);
  return new Set(words.map((_, at) => words.slice(at, at + 5).join(" ")));
};
const naive = asked.slice(0, 3).map(({ text }) => {
  const from = performance.now();
  const mine = runs(text);
  for (const one of sample) {
    let both = 0;
    for (const run of runs(one.text)) if (mine.has(run)) both += 1;
    if (both < 0) throw new Error("never");
  }
  return ((performance.now() - from) * LETTERS) / SAMPLE;
});

const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
console.log(`${LETTERS} letters of ${WORDS} words taken in within ${(took / 1000).toFixed(1)} s`);
console.log(
  `what was sent before: ${median.toFixed(2)} ms median, ${p99.toFixed(2)} ms p99, ` +
    `${most.toFixed(1)} ms at most (goal 50)`,
);
console.log(`reading all of them: ${spreadOf(naive).median.toFixed(0)} ms (${SAMPLE} counted up)`);
console.log(`${mb(index.bytes)} of columns, ${mb(Math.max(grown, 0))} in all with the names`);
