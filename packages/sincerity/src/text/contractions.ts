/** Words that are two: "we've" is read as we, have. */

/** The words that open into two although no apostrophe says so; they head every list of words. */
export const OPENING: Readonly<Record<string, readonly [string, number, string]>> = {
  cannot: ["can", 3, "not"],
  dont: ["do", 2, "not"],
  didnt: ["did", 3, "not"],
  cant: ["can", 2, "not"],
  im: ["i", 1, "am"],
  ive: ["i", 1, "have"],
};

const ENDINGS: Readonly<Record<string, string>> = {
  "n't": "not",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'d": "would",
  "'m": "am",
};
const STEMS: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall" };
const IS_AFTER = new Set(
  [
    "it that what there here he she who this where how one everything nothing something",
    "everyone everybody someone somebody nobody",
  ].flatMap((words) => words.split(" ")),
);

/** The words that contractions open into; every list of words holds them. */
export const OPENED: readonly string[] = [
  ...new Set([
    ...Object.values(ENDINGS),
    ...Object.values(STEMS),
    ...Object.values(OPENING).flatMap(([first, , second]) => [first, second]),
    ...IS_AFTER,
    "is",
  ]),
];

/** The two words, and after how many characters the second begins; undefined for one word. */
export const opened = (word: string): readonly [string, number, string] | undefined => {
  const whole = OPENING[word];
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
