/** A reading as a person reads it in a terminal: the place, what is so, and the question. */
import { type Found, type Lines, linesOf, type Read } from "./found.ts";

/** Marks for a terminal, or none: `mark(31, "stop")`. */
export type Mark = (code: number, words: string) => string;
export const plain: Mark = (_, words) => words;
export const coloured: Mark = (code, words) => `\u001b[${code}m${words}\u001b[0m`;

const LEVELS = { error: 31, warning: 33, note: 36 } as const;
const VERDICTS = { stop: 31, revise: 33, ready: 32 } as const;
const BOLD = 1;
const FAINT = 2;

export const nameOf = ({ id }: Found): string => (id === "-" ? "letter" : id);

/** Everything that the reading says, a paragraph a finding. */
export function spoken({ letter, reading }: Read, mark: Mark): string {
  const name = nameOf(letter);
  const { text } = letter;
  const lines = linesOf(text);
  const { faults, missing, commitments, contradictions, points, score, verdict, reasons } = reading;
  const said = new Set([...faults, ...missing].map(({ says }) => says));
  const wrong = contradictions.map((one) => ({
    ...one,
    rule: `contradicts-${one.id}`,
    fix: undefined,
  }));
  const places = [...faults, ...wrong].toSorted((one, other) => one.start - other.start);
  const found = places.map(({ start, end, level, rule, says, question, fix }) => {
    const { line, column } = lines(start);
    return [
      `${name}:${line}:${column} ${mark(LEVELS[level], level)} ${mark(FAINT, rule)}`,
      ...excerpt({ text, lines, start, end }, mark),
      `    ${says}`,
      `    ${question}`,
      ...(fix ? [mark(FAINT, `    ${fix.label}: “${oneLine(fix.replacement)}”`)] : []),
    ].join("\n");
  });
  const gaps = missing.map(({ level, element, says, question }) =>
    [
      `${name} ${mark(LEVELS[level], level)} ${mark(FAINT, element)}`,
      `    ${says}`,
      `    ${question}`,
    ].join("\n"),
  );
  const promised = commitments.map(
    ({ what, due, dueWords }) => `    ${oneLine(what)}${byWhen(due, dueWords)}`,
  );
  const passed = points
    .filter((point) => !point.spoken)
    .map(({ about, quote }) => `    ${about}: “${oneLine(quote)}”`);
  const last = `${name} ${mark(VERDICTS[verdict], verdict)}, holds ${score} of 100`;
  return [
    ...found,
    ...gaps,
    ...section(`${name} promises`, promised),
    ...section(`${name} passes over`, passed),
    [
      mark(BOLD, last),
      ...reasons.filter((reason) => !said.has(reason)).map((it) => `    ${it}`),
    ].join("\n"),
  ].join("\n\n");
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [[title, ...lines].join("\n")] : [];

const byWhen = (due: string | undefined, words: string | undefined): string =>
  due ? `, by ${due}` : words ? `, ${words}` : ", no day said";

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Room for the quoted line beside its indent. */
const WIDTH = 92;

type Quoted = { text: string; lines: Lines; start: number; end: number };

/** The line that the place stands in, cut around it, and a stroke under the words. */
function excerpt({ text, lines, start, end }: Quoted, mark: Mark): readonly string[] {
  const { from, to } = lines(start);
  const stop = Math.min(end, to, start + WIDTH);
  const left = Math.max(from, Math.min(start - 24, Math.max(from, to - WIDTH)));
  const right = Math.min(to, Math.max(stop, left + WIDTH));
  const before = `${left > from ? "…" : ""}${text.slice(left, start)}`;
  const after = `${text.slice(stop, right)}${right < to ? "…" : ""}`;
  const quote = text.slice(start, stop);
  const stroke = `${before.replace(/[^\t]/g, " ")}${"~".repeat(Math.max(1, quote.length))}`;
  return [`    ${mark(FAINT, before)}${quote}${mark(FAINT, after)}`, `    ${stroke}`];
}
