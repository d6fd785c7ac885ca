/** A quote is what a mail repeats of others, or signs with: folded away, never thrown away. */
import { announces } from "./announcement.ts";
import { isHeading, isUnmarked } from "./heading.ts";
import { isBlank, isQuoted, nextWords } from "./lines.ts";
import { foldCard, isFoot, ornament } from "./signature.ts";

/** `folded` is null when nothing was folded; the two together are every line that was written. */
export type Folded = { readonly visible: string; readonly folded: string | null };

/** Only the start of a line is ever matched, so that no mail can make this slow. */
const LINE_READ = 300;

/** Parts a mail's text into what its writer says now, and what it quotes or signs with. */
export function fold(text: string): Folded {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const read = lines.map((line) => plain(line.slice(0, LINE_READ)));
  const hidden = history(read);
  foldCard(read, hidden);
  closeGaps(read, hidden);
  const spoken = lines.flatMap((_, at) => (hidden[at] ? [] : [at]));
  while (spoken.length > 0 && ornament.test(read[spoken.at(-1) ?? 0] ?? "")) spoken.pop();
  const visible = spoken
    .map((at) => lines[at])
    .join("\n")
    .trim();
  const folded = lines
    .filter((_, at) => hidden[at])
    .join("\n")
    .trim();
  // A mail that is all quote, a forwarded one say, has its meaning in the quote.
  if (visible === "" || folded === "") return { visible: text.trim(), folded: null };
  return { visible, folded };
}

/** Marks of writing direction and spaces that do not break mean nothing here. */
const plain = (line: string): string =>
  line
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u00a0\u202f]/g, " ");

/** Which lines repeat the past: quotes, the lines that announce them, and all after a heading. */
function history(lines: readonly string[]): boolean[] {
  const hidden = lines.map((line, at) => isQuoted(line) || isWrapped(lines, at));
  let isSaid = false;
  for (let at = 0; at < lines.length; at++) {
    if (isBlank(lines[at])) continue;
    if (isSaid && isUnmarked(lines[at])) return hidden.fill(true, at);
    if (hidden[at]) continue;
    const width = announces(lines, at);
    const answersBelow = width > 0 && isQuoted(nextWords(lines, at + width));
    if (answersBelow) hidden.fill(true, at, at + width);
    else if (width > 0 || isHeading(lines, at) || isFoot(lines, at)) return hidden.fill(true, at);
    else isSaid = true;
  }
  return hidden;
}

/** A quoted line that its mailer broke in two: a small rest between two quoted lines. */
const isWrapped = (lines: readonly string[], at: number): boolean =>
  isQuoted(lines[at - 1]) &&
  isQuoted(lines[at + 1]) &&
  (lines[at - 1] ?? "").length >= 60 &&
  /^\p{Ll}/u.test(lines[at] ?? "");

/** Where a fold stood between two blank lines, one of them is enough. */
function closeGaps(lines: readonly string[], hidden: boolean[]): void {
  let gap = true;
  for (const [at, line] of lines.entries()) {
    if (hidden[at]) continue;
    if (gap && hidden[at - 1] && isBlank(line)) hidden[at] = true;
    else gap = isBlank(line);
  }
}
