/** The two mends a machine may offer: delete the words, or end the sentence before them. */
import type { Fix, Span } from "./finding.ts";
import type { Page, Place } from "./letter.ts";
import { spanOf } from "./letter.ts";
import type { Mend } from "./rule.ts";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words to mark and what to put in their place; none when the sentence would not survive it. */
export const mended = (
  page: Page,
  place: Place,
  { label, how }: Mend,
): (Span & { readonly fix: Fix }) | undefined => {
  const { text, words, sentences, sentenceOf } = page;
  const sentence = sentences[sentenceOf[place.first] ?? 0];
  if (!sentence) return undefined;
  const opens = sentence.first === place.first;
  const closes = sentence.last === place.last;
  const marked = (start: number, end: number, replacement: string) => ({
    start,
    end,
    quote: text.slice(start, end),
    fix: { label, replacement },
  });
  const { start, end } = spanOf(page, place);
  if (how === "split") {
    const before = words[place.first - 1];
    const next = words[place.first + 1];
    if (opens || !before || !next) return undefined;
    return marked(before.end, next.end, `. ${capital(text.slice(next.start, next.end))}`);
  }
  const stop = /^[.!?]+\s?/.exec(text.slice(end))?.[0] ?? "";
  if (opens && closes) return marked(start, end + stop.length, "");
  if (opens) {
    const next = words[place.last + 1];
    if (!next) return undefined;
    return marked(start, next.end, capital(text.slice(next.start, next.end)));
  }
  const before = words[place.first - 1];
  return before ? marked(before.end, end, "") : undefined;
};
