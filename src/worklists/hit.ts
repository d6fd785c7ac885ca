/** Where a text says what was looked for. */
import { plain } from "./words.ts";

const PART = /[\p{L}\p{N}\p{M}]+/gu;
const WHOLE = /[\p{L}\p{N}\p{M}]+(?:[-_/.][\p{L}\p{N}\p{M}]+)*/gu;

/** Where a text says one of the words first, with some text around it; nothing if nowhere. */
export function hitIn(
  text: string,
  words: readonly string[],
  around = 70,
): { readonly text: string; readonly spans: readonly { start: number; end: number }[] } | null {
  const flat = text.replace(/\s+/g, " ").trim();
  const begins = (word: string) => words.some((each) => plain(word).startsWith(each));
  const spans = [...flat.matchAll(WHOLE)].flatMap(({ 0: whole, index: at }) =>
    begins(whole.replace(/[-_/.]/g, "")) && !begins(whole)
      ? [{ start: at, end: at + whole.length }]
      : [...whole.matchAll(PART)]
          .filter(([part]) => begins(part))
          .map(({ 0: part, index }) => ({ start: at + index, end: at + index + part.length })),
  );
  const [first] = spans;
  if (!first) return null;
  const from = first.start <= around ? 0 : flat.indexOf(" ", first.start - around) + 1;
  const begin = from > first.start ? first.start : from;
  const lead = begin > 0 ? "… " : "";
  const shown = lead + flat.slice(begin, begin + around * 3);
  return {
    text: shown,
    spans: spans
      .map(({ start, end }) => ({
        start: start - begin + lead.length,
        end: end - begin + lead.length,
      }))
      .filter(({ end }) => end <= shown.length),
  };
}
