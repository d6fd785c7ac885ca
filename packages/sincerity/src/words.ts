/** Text into words: lower case, contractions opened, and shapes (money, mail, dates) named. */

/** One word of the letter. `shape` names what it looks like when it isn't a plain word. */
export type Word = {
  readonly word: string;
  readonly shape: string;
  readonly start: number;
  readonly end: number;
};

/** What stands in the brackets of a template; other brackets are notes, links or redactions. */
const GAPS =
  "name date amount number order customer company product insert title address time gift agent " +
  "details reason price day item";
const GAP = GAPS.replace(/(^| )(\w)/g, (_, space, letter) => {
  const either = `[${letter.toUpperCase()}${letter}]`;
  return space ? `|${either}` : either;
});
const BLANK = String.raw`(?:[^\][\n]{0,30}\b)?(?:${GAP})\b[^\][\n]{0,30}`;
const DIGITS = String.raw`\d(?:[\d,]*\d)?(?:\.\d+)?`;
const CURRENCY = String.raw`[£$€₹]|(?:GBP|EUR|USD|INR|Rs\.?) ?`;

const SHAPES = [
  ["blank", String.raw`(?<!\])\[(?:${BLANK}|[A-Z_ ]{2,30}|\.{2,}|[xX]{2,})\](?![([:])`],
  ["blank", String.raw`\{\{[^}\n]{0,40}\}\}`],
  ["line", String.raw`_{3,}`],
  ["email", String.raw`<EMAIL>|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`],
  ["isodate", String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}/\d{1,2}/\d{2,4}(?!\d)`],
  ["phone", String.raw`<PHONE>|\+?\(?\d{2,5}\)?(?:[ -]\d{2,5}){2,4}(?![\d/])`],
  ["phone", String.raw`\+\d{8,13}(?!\d)|0\d{9,10}(?!\d)|[6-9]\d{9}(?!\d)`],
  ["url", String.raw`<URL>|(?:https?://|www\.)[^\s<>]{0,300}[^\s<>.,;:!?)]`],
  ["blank", String.raw`<[A-Z][A-Za-z_ ]{1,30}>`],
  ["money", String.raw`(?:${CURRENCY})${DIGITS}|${DIGITS} ?[€£]`],
  ["time", String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?(?![\d/])|\d{1,2} ?[ap]\.?m\b\.?`],
  ["percent", String.raw`\d+(?:\.\d+)? ?%`],
  ["number", String.raw`${DIGITS}(?:st|nd|rd|th)?(?![\p{L}\d])`],
  ["word", String.raw`[\p{L}\p{M}\p{N}]+(?:['’´][\p{L}]+)*|&`],
] as const;
const TOKEN = new RegExp(SHAPES.map(([, source]) => `(${source})`).join("|"), "gu");

const ENDINGS: Readonly<Record<string, string>> = {
  "n't": "not",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'d": "would",
  "'m": "am",
};
const STEMS: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall" };
const WHOLE: Readonly<Record<string, readonly [string, number, string]>> = {
  cannot: ["can", 3, "not"],
  dont: ["do", 2, "not"],
  didnt: ["did", 3, "not"],
  cant: ["can", 2, "not"],
  im: ["i", 1, "am"],
  ive: ["i", 1, "have"],
};
const IS_AFTER = new Set(["it", "that", "what", "there", "here", "he", "she", "who", "this"]);

const opened = (word: string): readonly [string, number, string] | undefined => {
  const whole = WHOLE[word];
  if (whole) return whole;
  for (const size of [3, 2]) {
    const ending = ENDINGS[word.slice(-size)];
    if (!ending || word.length <= size) continue;
    const stem = word.slice(0, -size);
    return [STEMS[stem] ?? stem, word.length - size, ending];
  }
  const is = word.endsWith("'s") && IS_AFTER.has(word.slice(0, -2));
  return is ? [word.slice(0, -2), word.length - 2, "is"] : undefined;
};

/** The words of a text in order. "We've" is read as two words: we, have. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const group = match.findIndex((part, index) => index > 0 && part !== undefined);
    const shape = SHAPES[group - 1]?.[0] ?? "word";
    if (shape !== "word") {
      words.push({ word: match[0].toLowerCase(), shape, start, end });
      continue;
    }
    const word = match[0].toLowerCase().replace(/[’´]/g, "'");
    const pair = word.length === match[0].length ? opened(word) : undefined;
    if (!pair) words.push({ word, shape, start, end });
    else {
      const middle = start + pair[1];
      words.push({ word: pair[0], shape, start, end: middle });
      words.push({ word: pair[2], shape, start: middle, end });
    }
  }
  return words;
};
