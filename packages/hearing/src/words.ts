/** Text into words: lower case, contractions opened, and shapes (money, dates) named. */

/** One word. `shape` names what it looks like when it isn't a plain word. */
export type Word = {
  readonly word: string;
  readonly shape: string;
  readonly start: number;
  readonly end: number;
};

const DIGITS = String.raw`\d(?:[\d,]{0,12}\d)?(?:\.\d{1,4})?`;
const SHAPES: Readonly<Record<string, string>> = {
  url: String.raw`(?:https?://|www\.)[^\s<>]{0,300}`,
  email: String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
  isodate: String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}/\d{1,2}/\d{2,4}(?!\d)`,
  money: String.raw`(?:[£$€₹]|(?:GBP|EUR|USD|INR|Rs\.?) ?)${DIGITS}|${DIGITS} ?[€£]`,
  time: String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b)?(?![\d/])|\d{1,2} ?[ap]\.?m\b`,
  number: String.raw`${DIGITS}(?:st|nd|rd|th)?(?![\p{L}\d])`,
  word: String.raw`[\p{L}\p{M}\p{N}]+(?:['’´]\p{L}+)*|&`,
};
const NAMED = Object.entries(SHAPES).map(([shape, source]) => `(?<${shape}>${source})`);
const TOKEN = new RegExp(NAMED.join("|"), "gu");

/** What an ending stands for, and how many letters of the written word it takes. */
const ENDINGS: Readonly<Record<string, string>> = {
  "n't": "not",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'d": "would",
  "'m": "am",
};
const STEMS: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall", ai: "is" };
/** Denials as people type them in a hurry: the stem, and "not" for the last two letters. */
const HURRIED = /^(do|did|does|is|are|was|were|has|have|had|would|could|should|ca|wo|ai)nt$/;
const WHOLE: Readonly<Record<string, readonly [string, number, string]>> = {
  cannot: ["can", 3, "not"],
  im: ["i", 1, "am"],
  ive: ["i", 1, "have"],
};
const IS_AFTER = /^(it|that|what|there|here|he|she|who|this|where|how)'s$/;

/** A written word that is two: the first, where the second begins, the second. */
const opened = (word: string): readonly [string, number, string] | undefined => {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
  if (whole) return whole;
  const hurried = HURRIED.exec(word)?.[1];
  if (hurried) return [STEMS[hurried] ?? hurried, word.length - 2, "not"];
  const mark = word.lastIndexOf("'");
  if (mark < 0) return undefined;
  if (IS_AFTER.test(word)) return [word.slice(0, mark), mark, "is"];
  const from = word.endsWith("n't") ? mark - 1 : mark;
  const second = ENDINGS[word.slice(from)];
  const stem = word.slice(0, from);
  return second && stem ? [STEMS[stem] ?? stem, from, second] : undefined;
};

const shapeOf = (groups: Readonly<Record<string, string | undefined>>): string => {
  for (const shape in SHAPES) if (groups[shape] !== undefined) return shape;
  return "word";
};

/** The words of a text in order. "We've" is read as two words: we, have. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const shape = shapeOf(match.groups ?? {});
    const word = match[0].toLowerCase().replace(/[’´]/g, "'");
    const pair = shape === "word" && word.length === match[0].length ? opened(word) : undefined;
    if (!pair) words.push({ word, shape, start, end });
    else {
      words.push({ word: pair[0], shape, start, end: start + pair[1] });
      words.push({ word: pair[2], shape, start: start + pair[1], end });
    }
  }
  return words;
};
