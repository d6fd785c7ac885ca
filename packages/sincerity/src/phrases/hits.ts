/** The places where phrases were found: the set, the first and the last word of each. */
import { Column } from "../text/column.ts";
import { type Automaton, DEAD, NOTHING } from "./automaton.ts";

const NONE = -1;

export class Hits {
  readonly set = new Column();
  readonly first = new Column();
  readonly last = new Column();
  /** For each set its first hit, for each hit the next of its set. */
  #first = new Int32Array(0);
  readonly #next = new Column();
  /** The latest hit of each set, if it is still one. */
  #latest = new Int32Array(0);

  get size(): number {
    return this.set.size;
  }

  clear(): void {
    this.#cut(0);
  }

  /** Finds the phrases of one sentence. None reaches over its end. */
  find(automaton: Automaton, words: Column, first: number, last: number): void {
    automaton.rest();
    if (this.#latest.length !== automaton.sets) this.#latest = new Int32Array(automaton.sets);
    const from = this.size;
    for (let start = first; start <= last; start += 1) {
      let state = automaton.begin(words.at(start), start === first);
      let at = start;
      while (state !== DEAD) {
        this.#note(automaton, state, from, start, at);
        at += 1;
        if (at > last) break;
        state = automaton.next(state, words.at(at));
      }
      if (state === DEAD) continue;
      const ended = automaton.next(state, automaton.lexis.end);
      this.#note(automaton, ended, from, start, last);
    }
  }

  /** Leftmost first, longest of those that start together; what overlaps it is not kept. */
  #note(automaton: Automaton, state: number, from: number, first: number, last: number): void {
    const complete = automaton.complete(state);
    if (complete === NOTHING) return;
    const until = automaton.setsFrom(complete + 1);
    for (let at = automaton.setsFrom(complete); at < until; at += 1) {
      const set = automaton.setAt(at);
      const before = this.#latest[set] ?? NONE;
      const isHere = before >= from && before < this.size && this.set.at(before) === set;
      if (isHere && this.first.at(before) === first) this.last.cells[before] = last;
      if (isHere && this.last.at(before) >= first) continue;
      this.#latest[set] = this.size;
      this.set.push(set);
      this.first.push(first);
      this.last.push(last);
    }
  }

  /** Takes over the hits of an earlier reading from one to another, some words on. */
  take(other: Hits, from: number, to: number, moved: number): void {
    this.set.take(other.set, from, to);
    this.first.take(other.first, from, to, moved);
    this.last.take(other.last, from, to, moved);
  }

  /** Strings the hits of each set together. Call when all are found. */
  sort(sets: number): void {
    if (this.#first.length !== sets) this.#first = new Int32Array(sets);
    this.#first.fill(NONE);
    this.#next.size = 0;
    for (let hit = 0; hit < this.size; hit += 1) this.#next.push(NONE);
    for (let hit = this.size - 1; hit >= 0; hit -= 1) {
      const set = this.set.at(hit);
      this.#next.cells[hit] = this.#first[set] ?? NONE;
      this.#first[set] = hit;
    }
  }

  /** The first hit of a set, or -1; `after` goes on from one to the next. */
  of(set: number): number {
    return this.#first[set] ?? NONE;
  }

  after(hit: number): number {
    return this.#next.at(hit);
  }

  #cut(size: number): void {
    this.set.size = size;
    this.first.size = size;
    this.last.size = size;
  }
}
