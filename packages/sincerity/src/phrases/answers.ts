/** Which words answer to a name of the rules: refunds to "refund*", "bank's" to "bank". */
import { type Lexis, SHAPES } from "../text/lexis.ts";

/** The end of a sentence, where a word would stand. */
export const END = "$";

const COUNTS = /^\d+(?:st|nd|rd|th)?$/;

/** The numbers that answer to a name, for a lexis. */
export const answersIn = (lexis: Lexis): ((name: string) => readonly number[]) => {
  const answers = new Map<string, number[]>();
  const answer = (name: string, number: number): void => {
    const known = answers.get(name);
    if (known) known.push(number);
    else answers.set(name, [number]);
  };
  const begins = Map.groupBy(lexis.heads, (head) => head.charAt(0));
  const open = (word: string, number: number): void => {
    for (const head of begins.get(word.charAt(0)) ?? [])
      if (word.startsWith(head)) answer(`${head}*`, number);
  };
  const close = (word: string, number: number): void => {
    for (const tail of lexis.tails) if (word.endsWith(tail)) answer(`*${tail}`, number);
  };
  for (let number = 1; number <= lexis.count; number += 1) {
    const word = lexis.word(number);
    answer(word, number);
    if (word.endsWith("'s")) answer(word.slice(0, -2), number);
    if (COUNTS.test(word)) answer("#number", number);
    open(word, number);
    close(word, number);
  }
  SHAPES.forEach((shape, at) => {
    if (at > 0) answer(`#${shape}`, lexis.shape(at));
  });
  answer(END, lexis.end);
  for (let head = -1; head < lexis.heads.length; head += 1)
    for (let tail = -1; tail < lexis.tails.length; tail += 1) {
      const number = lexis.open(head, tail);
      if (number === 0) continue;
      open(lexis.heads[head] ?? "", number);
      close(lexis.tails[tail] ?? "", number);
    }
  return (name) => answers.get(name) ?? [];
};
