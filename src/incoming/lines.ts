/** Lines of a mail, as folding looks at them. */

/** Alternatives of a pattern, over several lines. */
export const any = (list: string): string => `(?:${list.trim().replace(/\s*\|\s*/g, "|")})`;
export const pattern = (text: string): RegExp => new RegExp(text, "iu");

/** Some mailers set the initials of whom they quote before the mark: "LC> Dear Maria". */
const quoted = /^\s{0,4}(?:[>＞]|\p{Lu}{1,3}> )/u;

export const isQuoted = (line = ""): boolean => quoted.test(line);
export const isBlank = (line = ""): boolean => line.trim() === "";

/** The first line with words from here on; "" when there is none. */
export const nextWords = (lines: readonly string[], at: number): string => {
  for (let next = at; next < lines.length && next < at + BLANKS_MAX; next++) {
    if (!isBlank(lines[next])) return lines[next] ?? "";
  }
  return "";
};

/** Words that stand further off belong to something else. */
const BLANKS_MAX = 8;

/** Lines with words from here on, to a little more than `most`; quotes don't count. */
export function wordsAfter(lines: readonly string[], at: number, most: number): number {
  let words = 0;
  const end = Math.min(lines.length, at + most * 10);
  for (let next = at + 1; next < end && words <= most; next++) {
    if (!isBlank(lines[next]) && !isQuoted(lines[next])) words++;
  }
  return words;
}

/** A long pattern, broken into lines after a bar; what indents them is no part of it. */
export const lined = (text: string, flags: string): RegExp =>
  new RegExp(text.replace(/\n\s*/g, ""), flags);
