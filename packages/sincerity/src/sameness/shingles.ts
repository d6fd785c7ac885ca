/** A letter as overlapping runs of words, each a number: what is compared when nothing is read. */

/** Words of a run: fewer meet by chance, more miss a sentence with one word changed. */
export const RUN = 5;
/** Of this many neighbouring runs one is kept (winnowing: Schleimer, Wilkerson & Aiken 2003). */
export const WINDOW = 4;
/** Longer letters are compared this far, in characters. */
const READ = 20_000;

/** Runs in order. Run n begins at word n; `starts` and `ends` are places in the text. */
export type Runs = {
  readonly hashes: Uint32Array;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const GREETING =
  /^\s{0,20}(?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\b[^\n,!:]{0,60}[\n,!:]/i;
const CLOSERS = "yours|kind|best|warm|warmest|with|many|sincerely|regards|cheers|thanks|all the";
const CLOSING = new RegExp(`\\n[ \\t]{0,20}(?:${CLOSERS})\\b[^\\n.?!]{0,40}(?:\\n|$)`, "gi");
const CLOSING_WITHIN = 400;

/** Where the letter itself begins and ends: between its greeting and its closing. */
const bodyOf = (text: string): readonly [number, number] => {
  const first = GREETING.exec(text.slice(0, 120))?.[0].length ?? 0;
  const from = Math.max(first, text.length - CLOSING_WITHIN);
  const [closing] = text.slice(from).matchAll(CLOSING);
  return [first, closing ? from + closing.index : text.length];
};

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const ZERO = 48;

/** A letter or figure as it is compared; 0 for what parts words, -1 for what stands in one. */
const folded = (code: number): number => {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return ZERO;
  if (code === 39 || code === 0x2019) return -1;
  if (code < 128 || code === 0xa0 || (code >= 0x2000 && code <= 0x206f)) return 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
};

/** Numbers count alike: the same letter with another order number is the same letter. */
const wordsIn = (text: string) => {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const [first, last] = bodyOf(text);
  let hash = SEED;
  let start = -1;
  let before = 0;
  for (let at = first; at <= last; at += 1) {
    const code = at < last ? folded(text.charCodeAt(at)) : 0;
    if (code > 0) {
      if (start < 0) start = at;
      if (code !== ZERO || before !== ZERO) hash = Math.imul(hash ^ code, PRIME);
      before = code;
    } else if (code === 0 && start >= 0) {
      hashes.push(hash);
      starts.push(start);
      ends.push(at);
      hash = SEED;
      start = -1;
      before = 0;
    }
  }
  return { hashes, starts, ends };
};

const spread = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** All runs of a text. */
export const runsOf = (text: string): Runs => {
  const { hashes: words, starts, ends } = wordsIn(text.slice(0, READ));
  const hashes = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = SEED;
    for (let next = at; next < at + RUN; next += 1)
      hash = Math.imul(hash, 31) + spread(words[next] ?? 0);
    hashes[at] = spread(hash);
  }
  return { hashes, starts, ends };
};

/** The runs that are kept of a letter: its first, its last, and the least of every window. */
export const kept = ({ hashes }: Runs): ReadonlySet<number> => {
  const [first] = hashes;
  const chosen = new Set<number>(first === undefined ? [] : [first, hashes.at(-1) ?? first]);
  const windows = Math.max(hashes.length - WINDOW + 1, Math.min(1, hashes.length));
  for (let at = 0; at < windows; at += 1) {
    let least = hashes[at] ?? 0;
    const end = Math.min(at + WINDOW, hashes.length);
    for (let next = at + 1; next < end; next += 1) least = Math.min(least, hashes[next] ?? least);
    chosen.add(least);
  }
  return chosen;
};
