/** The words of a complaint that led to suggestions, as pieces to be shown. */
import type { Suggestions } from "../api/shapes.ts";

export type Place = { readonly start: number; readonly end: number };
export type Piece = { readonly text: string; readonly marked: boolean; readonly start: number };

/** Every place that a suggestion for the triage rests on. */
export const placesOf = ({ severity, failure, feels, asks, urgent }: Suggestions): Place[] => [
  ...severity.spans,
  ...(failure?.spans ?? []),
  ...(feels?.spans ?? []),
  ...(asks?.spans ?? []),
  ...urgent.flatMap(({ spans }) => spans),
];

/** The text cut at its places; those that overlap become one. */
export const piecesOf = (text: string, places: readonly Place[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    const last = pieces.at(-1);
    if (end <= at) return;
    const said = text.slice(at, end);
    if (last?.marked && marked) pieces[pieces.length - 1] = { ...last, text: last.text + said };
    else pieces.push({ text: said, marked, start: at });
    at = end;
  };
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
};

const SHORT = 3;

/** The customer's words for a suggestion, each once: “fell off” and “bled”. */
export const quoted = (spans: readonly { quote: string }[], most = 3): string => {
  const all = [
    ...new Set(spans.map(({ quote }) => quote.replace(/["“”]/g, "").replace(/\s+/g, " "))),
  ];
  // A bare “no” tells a reader little beside whole words.
  const telling = all.filter((quote) => quote.length > SHORT);
  const quotes = (telling.length > 0 ? telling : all).slice(0, most);
  const marked = quotes.map((quote) => `“${quote}”`);
  return marked.length < 2
    ? marked.join("")
    : `${marked.slice(0, -1).join(", ")} and ${marked.at(-1)}`;
};
