/** Runs of words, in order: which of them stand in a part of the letter, found without a search. */

/** A run of words: first and last, both included. */
export type Place = { readonly first: number; readonly last: number };

/** The index of the first place that begins with this word or behind it. */
export const firstFrom = (places: readonly Place[], word: number): number => {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.first ?? word) < word) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** The places that begin within this one. */
export const placesIn = (places: readonly Place[], { first, last }: Place): readonly Place[] =>
  places.slice(firstFrom(places, first), firstFrom(places, last + 1));
