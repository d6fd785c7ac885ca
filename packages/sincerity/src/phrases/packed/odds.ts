/**
 * How likely the next bit is a one: what came after the same contexts before, each context heard
 * the more the better it foretold.
 *
 * Only + - * / and a square root are used, which every machine rounds alike: who reads has to
 * foretell to the last digit what who wrote did.
 */

const { imul, sqrt, trunc } = Math;

/** Contexts share so many places by their hash: few enough to stay near the processor. */
const PLACES = 19;
/**
 * A place is a chance in 18 bits, below it in 8 a mark of whose it is, and in 6 how often it was
 * asked. Who finds another's mark begins anew: rather nothing than what another context knew.
 */
const CHANCE = 18;
const MARK = 8;
const SEEN = 6;
const MARKS = ((1 << MARK) - 1) << SEEN;
const HALF = 1 << 31;
/** What a place saw so often changes no slower any more. */
const MOST_SEEN = 30;
const RATES = Float64Array.from({ length: MOST_SEEN + 1 }, (_, seen) => 1 / (seen + 1.5));
const LEAST = 0.0005;
const LEARNING = 0.005;
const FIRST_WEIGHT = 0.3;
/** How much a context is heard is learned apart for each time that it was met, up to this. */
const SURE = 6;
const MOST_CONTEXTS = 3;

/** A chance as a number that can be added up, steep where it is nearly certain; and back. */
const FINE = 12;
const stretched = (): Float64Array => {
  const all = new Float64Array(1 << FINE);
  for (let chance = 0; chance < all.length; chance += 1) {
    const side = (2 * chance + 1) / all.length - 1;
    all[chance] = (2 * side) / sqrt(1 - side * side);
  }
  return all;
};
const squashed = (sum: number): number => 0.5 + sum / 4 / sqrt(1 + (sum * sum) / 4);

export class Odds {
  readonly #cells = new Int32Array(1 << PLACES).fill(HALF);
  readonly #stretched = stretched();
  readonly #weights: Float64Array;
  /** The contexts at hand: their hashes; for this bit their places, weights, what they foretell. */
  readonly #hashes = new Int32Array(MOST_CONTEXTS);
  readonly #places = new Int32Array(MOST_CONTEXTS);
  readonly #weighed = new Int32Array(MOST_CONTEXTS);
  readonly #said = new Float64Array(MOST_CONTEXTS);
  #contexts = 0;
  #from = 0;
  #chance = 0.5;

  /** `kinds`: how many kinds of number there are; each weighs its contexts for itself. */
  constructor(kinds: number) {
    this.#weights = new Float64Array(kinds * MOST_CONTEXTS * SURE).fill(FIRST_WEIGHT);
  }

  /** The contexts of the bits that follow. */
  open(kind: number, contexts: readonly number[]): void {
    this.#contexts = contexts.length;
    this.#from = kind * MOST_CONTEXTS;
    for (let at = 0; at < contexts.length; at += 1) {
      const own = imul(this.#from + at + 1, 0x9e3779b1);
      const hash = imul((contexts[at] ?? 0) + 1, 0x85ebca6b) ^ own;
      this.#hashes[at] = imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    }
  }

  /** The chance of a one, where so much of the number is known. */
  chance(known: number): number {
    // By far the most of all the work: what is at hand is looked up once.
    const [cells, hashes, weights] = [this.#cells, this.#hashes, this.#weights];
    const [places, weighed, said] = [this.#places, this.#weighed, this.#said];
    const stretch = this.#stretched;
    const from = this.#from;
    const count = this.#contexts;
    const turned = imul(known, 0x9e3779b1);
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const mixed = (hashes[at] ?? 0) + turned;
      const hash = imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
      const place = hash >>> (32 - PLACES);
      const mark = (hash & ((1 << MARK) - 1)) << SEEN;
      let cell = cells[place] ?? 0;
      if ((cell & MARKS) !== mark) {
        cell = HALF | mark;
        cells[place] = cell;
      }
      const seen = cell & ((1 << SEEN) - 1);
      const weight = (from + at) * SURE + (seen < SURE ? seen : SURE - 1);
      const here = stretch[cell >>> (32 - FINE)] ?? 0;
      places[at] = place;
      weighed[at] = weight;
      said[at] = here;
      sum += here * (weights[weight] ?? 0);
    }
    const chance = squashed(sum);
    this.#chance = chance < LEAST ? LEAST : chance > 1 - LEAST ? 1 - LEAST : chance;
    return this.#chance;
  }

  /** Learns what the bit was. */
  learn(bit: number): void {
    const [cells, weights] = [this.#cells, this.#weights];
    const [places, weighed, said] = [this.#places, this.#weighed, this.#said];
    const missed = (bit - this.#chance) * LEARNING;
    const goal = bit * ((1 << CHANCE) - 1);
    const count = this.#contexts;
    for (let at = 0; at < count; at += 1) {
      const weight = weighed[at] ?? 0;
      weights[weight] = (weights[weight] ?? 0) + missed * (said[at] ?? 0);
      const place = places[at] ?? 0;
      const cell = cells[place] ?? 0;
      const seen = cell & ((1 << SEEN) - 1);
      const before = cell >>> (MARK + SEEN);
      const now = before + trunc((goal - before) * (RATES[seen] ?? 0));
      cells[place] = (now << (MARK + SEEN)) | (cell & MARKS) | (seen < MOST_SEEN ? seen + 1 : seen);
    }
  }
}
