/** Which names come next in a label: those that stood beside its names in labels before. */

/** Of each name the last labels with it are asked, and each tells the next few names in it. */
const LABELS = 6;
const AHEAD = 4;
/** All that are asked agree that the label ends here; or nobody is asked. */
const ALL = 4;

/** A weight is a whole number of such parts, and there are fewer names than this. */
const STEPS = 2 ** (AHEAD - 1);
const NAMES = 2 ** 16;

type Label = readonly number[];

export class Kin {
  readonly #labels: Label[] = [];
  /** Of each name the labels that it stands in, the latest last. */
  readonly #in: number[][];
  /** The labels asked: which, how many names they share, and where the next name stands. */
  readonly #asked: number[] = [];
  readonly #shared: number[] = [];
  readonly #next: number[] = [];
  /** Of each label where it stands among those asked, and 1. */
  readonly #place: number[] = [];
  /** The names that may come next, as they were met, and how likely each is. */
  readonly #likely: number[] = [];
  readonly #weight: Float64Array;
  #keys = new Float64Array(64);
  /** The weight of the likeliest and of the one after it. */
  best = 0;
  second = 0;
  /** How many fourths of those asked end here. */
  ends = ALL;

  /** `names`: how many there are, numbered from 1 on. */
  constructor(names: number) {
    this.#in = Array.from({ length: names + 1 }, () => []);
    this.#weight = new Float64Array(names + 1);
  }

  /** A label is known; the next one begins. */
  keep(label: Label): void {
    for (const name of label) {
      const labels = this.#in[name] ?? [];
      labels.push(this.#labels.length);
      if (labels.length > LABELS) labels.shift();
    }
    this.#labels.push(label);
    for (const one of this.#asked) this.#place[one] = 0;
    this.#asked.length = 0;
  }

  /** A name of the label at hand is known: the labels that share it are asked from now on. */
  meet(name: number): void {
    for (const label of this.#in[name] ?? []) {
      const place = this.#place[label] ?? 0;
      if (place > 0) this.#shared[place - 1] = (this.#shared[place - 1] ?? 0) + 1;
      else {
        const at = this.#asked.push(label) - 1;
        this.#place[label] = at + 1;
        this.#shared[at] = 1;
        this.#next[at] = 0;
      }
    }
  }

  /** Weighs the names beyond the last one. */
  weigh(last: number): void {
    const weights = this.#weight;
    for (const name of this.#likely) weights[name] = 0;
    this.#likely.length = 0;
    let ended = 0;
    let all = 0;
    for (let place = 0; place < this.#asked.length; place += 1) {
      const names = this.#labels[this.#asked[place] ?? 0] ?? [];
      const shared = this.#shared[place] ?? 0;
      let at = this.#next[place] ?? 0;
      while ((names[at] ?? last + 1) <= last) at += 1;
      this.#next[place] = at;
      all += shared;
      if (at === names.length) ended += shared;
      const until = Math.min(names.length, at + AHEAD);
      for (let weight = shared; at < until; at += 1, weight /= 2) this.#add(names[at] ?? 0, weight);
    }
    this.ends = all === 0 ? ALL : Math.floor((ALL * ended) / all);
    this.#order();
  }

  #add(name: number, weight: number): void {
    const before = this.#weight[name] ?? 0;
    if (before === 0) this.#likely.push(name);
    this.#weight[name] = before + weight;
  }

  /** The heavier first, of two alike the one with the smaller number: as one number. */
  #keyOf(name: number): number {
    return (this.#weight[name] ?? 0) * STEPS * NAMES - name;
  }

  #order(): void {
    const { length } = this.#likely;
    if (this.#keys.length < length) this.#keys = new Float64Array(length * 2);
    let best = 0;
    let second = 0;
    for (let at = 0; at < length; at += 1) {
      const name = this.#likely[at] ?? 0;
      const now = this.#weight[name] ?? 0;
      this.#keys[at] = this.#keyOf(name);
      if (now > best) {
        second = best;
        best = now;
      } else if (now > second) second = now;
    }
    this.best = best;
    this.second = second;
  }

  /** How many are likelier than this name; -1 when nothing tells of it. */
  rankOf(name: number): number {
    if (this.#weight[name] === 0) return -1;
    const key = this.#keyOf(name);
    return this.#keys.subarray(0, this.#likely.length).filter((other) => other > key).length;
  }

  /** The name with so many likelier, 0 when there are not so many. */
  ranked(rank: number): number {
    const keys = this.#keys;
    const { length } = this.#likely;
    let last = Number.POSITIVE_INFINITY;
    for (let place = 0; place <= rank; place += 1) {
      let next = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < length; at += 1) {
        const key = keys[at] ?? 0;
        if (key < last && key > next) next = key;
      }
      last = next;
    }
    return this.#likely[keys.subarray(0, length).indexOf(last)] ?? 0;
  }
}
