/** The mends a machine may offer: delete words, delete their sentence, or split it before them. */
import type { Fix, Span } from "./finding.ts";
import type { Desk } from "./kinds.ts";
import type { Mend } from "./rule.ts";
import type { Page } from "./text/page.ts";
import { type Place, placesIn } from "./text/places.ts";

type Mended = Span & { readonly fix: Fix };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const marked = ({ text }: Page, from: number, to: number, label: string, put: string): Mended => ({
  start: from,
  end: to,
  quote: text.slice(from, to),
  fix: { label, replacement: put },
});

const split = (page: Page, { first }: Place, opens: boolean, label: string): Mended | undefined => {
  const next = first + 1;
  if (opens || first === 0 || next >= page.size) return undefined;
  const put = `. ${capital(page.text.slice(page.start(next), page.end(next)))}`;
  return marked(page, page.end(first - 1), page.end(next), label, put);
};

/** A sentence may go only when nothing in it is worth keeping. */
const withoutSentence = (desk: Desk, sentence: Place, label: string): Mended | undefined => {
  const { page, elements } = desk;
  const worth = [...elements].some(
    ([element, places]) => element !== "gratitude" && placesIn(places, sentence).length > 0,
  );
  if (worth) return undefined;
  const { start, end } = page.span(sentence);
  const stop = /^[.!?]+ ?/.exec(page.text.slice(end))?.[0] ?? "";
  return marked(page, start, end + stop.length, label, "");
};

const without = (page: Page, place: Place, sentence: Place, label: string) => {
  if (place.last === sentence.last) return undefined;
  const { start, end } = page.span(place);
  if (place.first > sentence.first) return marked(page, page.end(place.first - 1), end, label, "");
  const next = page.text.slice(page.start(place.last + 1), page.end(place.last + 1));
  return marked(page, start, page.end(place.last + 1), label, capital(next));
};

/** The words to mark and what to put there; none when what is left would not stand. */
export const mended = (desk: Desk, place: Place, { label, how }: Mend): Mended | undefined => {
  const { page } = desk;
  const sentence = page.sentence(page.sentenceOf(place.first));
  if (how === "split") return split(page, place, sentence.first === place.first, label);
  if (how === "sentence") return withoutSentence(desk, sentence, label);
  return without(page, place, sentence, label);
};
