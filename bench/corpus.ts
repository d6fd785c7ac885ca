/**
 * How well the checker reads the labelled letters: precision, recall and F1 for each label.
 *
 *   node bench/corpus.ts [--misses LABEL] [--genre WORD] [--json]
 *
 * Averages are over labels that at least three letters bear. Letters judged sincere (4 or 5) may
 * not be stopped; those that are get named.
 */
import { parseArgs } from "node:util";
import { check, ELEMENTS, FAULTS } from "@amends/sincerity";
import { corpus } from "../packages/sincerity/test/corpus/read-corpus.ts";

const { values } = parseArgs({
  options: {
    misses: { type: "string" },
    genre: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const read = corpus
  .filter(({ genre }) => !values.genre || genre.includes(values.genre))
  .map((letter) => {
    const { text, complaint } = letter;
    return { letter, reading: check({ text, ...(complaint ? { complaint } : {}) }) };
  });

type Read = (typeof read)[number];
const borne = ({ letter }: Read): ReadonlySet<string> =>
  new Set([...letter.labels.elements, ...letter.labels.faults]);
const said = ({ reading }: Read): ReadonlySet<string> =>
  new Set([...Object.keys(reading.elements), ...reading.faults.map(({ id }) => id)]);
const pairs = read.map((one) => ({ one, truth: borne(one), answer: said(one) }));

type Row = { label: string; hits: number; wrong: number; missed: number };
const rowOf = (label: string): Row => {
  const row = { label, hits: 0, wrong: 0, missed: 0 };
  for (const { truth, answer } of pairs) {
    if (truth.has(label) && answer.has(label)) row.hits += 1;
    else if (answer.has(label)) row.wrong += 1;
    else if (truth.has(label)) row.missed += 1;
  }
  return row;
};
const f1 = ({ hits, wrong, missed }: Omit<Row, "label">): number =>
  (2 * hits) / (2 * hits + wrong + missed) || 0;
const macro = (rows: readonly Row[]): number => {
  const enough = rows.filter(({ hits, missed }) => hits + missed >= 3);
  return enough.reduce((sum, row) => sum + f1(row), 0) / enough.length;
};
const micro = (rows: readonly Row[]): number =>
  f1({
    hits: rows.reduce((sum, { hits }) => sum + hits, 0),
    wrong: rows.reduce((sum, { wrong }) => sum + wrong, 0),
    missed: rows.reduce((sum, { missed }) => sum + missed, 0),
  });

function told(kind: string, labels: readonly string[]): void {
  const rows = labels.map(rowOf);
  console.log(`${kind.padEnd(16)}    P     R    F1  letters`);
  for (const row of rows) {
    const { label, hits, wrong, missed } = row;
    const figures = [hits / (hits + wrong) || 0, hits / (hits + missed) || 0, f1(row)];
    const shown = figures.map((figure) => figure.toFixed(2)).join("  ");
    console.log(`  ${label.padEnd(15)} ${shown}  ${hits + missed}`);
  }
  console.log(`  macro ${macro(rows).toFixed(3)}  micro ${micro(rows).toFixed(3)}\n`);
}

function toldMisses(label: string): void {
  for (const { one, truth, answer } of pairs) {
    if (truth.has(label) === answer.has(label)) continue;
    const { letter, reading } = one;
    const wrongly = [
      ...(reading.elements[label as never] ?? []),
      ...reading.faults.filter(({ id }) => id === label),
    ] as readonly { quote: string }[];
    const quote = truth.has(label) ? letter.quotes[label] : wrongly[0]?.quote;
    console.log(`${truth.has(label) ? "MISSED" : "FALSE "} ${letter.id}  “${quote}”`);
    console.log(`  ${letter.text}\n`);
  }
}

if (values.misses) toldMisses(values.misses);
else if (values.json) {
  const rows = [...ELEMENTS, ...FAULTS].map(rowOf);
  console.log(JSON.stringify({ letters: read.length, rows }));
} else {
  console.log(`${read.length} letters\n`);
  told("elements", ELEMENTS);
  told("faults", FAULTS);
  const halted = read.filter(
    ({ letter, reading }) => letter.labels.sincerity >= 4 && reading.verdict === "stop",
  );
  const names = halted.map(({ letter }) => letter.id).join(" ");
  console.log(`stopped though sincere: ${halted.length} ${names}`);
}
