/** The mends a machine may offer: delete words, delete their sentence, or split it before them. */
import type { Fix, Span } from "./finding.ts";
import type { Desk } from "./kinds.ts";
import { type Page, type Place, type Sentence, spanOf } from "./letter.ts";
import type { Mend } from "./rule.ts";

type Mended = Span & { readonly fix: Fix };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const marked = ({ text }: Page, from: number, to: number, label: string, put: string): Mended => ({
  start: from,
  end: to,
  quote: text.slice(from, to),
  fix: { label, replacement: put },
});

const split = (page: Page, { first }: Place, opens: boolean, label: string): Mended | undefined => {
  const before = page.words[first - 1];
  const next = page.words[first + 1];
  if (opens || !before || !next) return undefined;
  const put = `. ${capital(page.text.slice(next.start, next.end))}`;
  return marked(page, before.end, next.end, label, put);
};

/** A sentence may go only when nothing in it is worth keeping. */
const withoutSentence = (desk: Desk, sentence: Sentence, label: string): Mended | undefined => {
  const { page, elements } = desk;
  const worth = [...elements].some(
    ([element, places]) =>
      element !== "gratitude" &&
      places.some(({ first, last }) => last >= sentence.first && first <= sentence.last),
  );
  if (worth) return undefined;
  const { start, end } = spanOf(page, sentence);
  const stop = /^[.!?]+ ?/.exec(page.text.slice(end))?.[0] ?? "";
  return marked(page, start, end + stop.length, label, "");
};

const without = (page: Page, place: Place, sentence: Sentence, label: string) => {
  const before = page.words[place.first - 1];
  const next = page.words[place.last + 1];
  if (place.last === sentence.last) return undefined;
  const { start, end } = spanOf(page, place);
  if (place.first > sentence.first) return before && marked(page, before.end, end, label, "");
  return (
    next && marked(page, start, next.end, label, capital(page.text.slice(next.start, next.end)))
  );
};

/** The words to mark and what to put there; none when what is left would not stand. */
export const mended = (desk: Desk, place: Place, { label, how }: Mend): Mended | undefined => {
  const { page } = desk;
  const sentence = page.sentences[page.sentenceOf[place.first] ?? 0];
  if (!sentence) return undefined;
  if (how === "split") return split(page, place, sentence.first === place.first, label);
  if (how === "sentence") return withoutSentence(desk, sentence, label);
  return without(page, place, sentence, label);
};
