/** The states of a net: what leads to each, and by which label. */
import type { Pen } from "./pen.ts";
import {
  BACK,
  bitsFor,
  both,
  IS_NEW,
  LABEL,
  NOT,
  rests,
  STEP,
  type Steps,
  WAY,
} from "./streams.ts";

/** `asked`: its label, doubled, plus 1 for "any word without it". `before`: what leads to it. */
export type State = { readonly asked: number; readonly before: readonly number[] };

const FIRST = 2;

/** What leads to a state, as it mostly is: the two before it tell. */
const MOSTLY: readonly ((state: number, last: readonly number[]) => readonly number[])[] = [
  /** A word follows a word. */
  (state) => [state - 1],
  /** One word or another. */
  (_, last) => last,
  /** What follows a word that may be left out. */
  (state, last) => [state - 1, ...last],
  /** A phrase begins. */
  () => [0],
];
const ONE_OTHER = MOSTLY.length;
const OTHERS = ONE_OTHER + 1;

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, at) => number === other[at]);

/** All states. `labels`: how many there are. */
export function* statesThrough(
  pen: Pen,
  labels: number,
  count: number,
  given?: readonly State[],
): Steps<readonly State[]> {
  const states: State[] = [];
  const bits = bitsFor(labels);
  const beforeOf = (state: number) => states[state - FIRST]?.before ?? [];
  /** Where phrases begin counts as a label of its own. */
  const askedOf = (state: number) => states[state - FIRST]?.asked ?? -1 - state;
  let known = 0;
  let [way, wayBefore, isNew] = [0, 0, 0];
  for (let state = FIRST; states.length < count; state += 1) {
    const [last, lastAsked] = [beforeOf(state - 1), askedOf(state - 1)];
    const told = given?.[states.length];
    const ways = [
      both(way, wayBefore),
      both(lastAsked, 1),
      both(way * 4 + (lastAsked & 1) * 2 + isNew, 2),
    ];
    [way, wayBefore] = [pen.number(WAY, 3, ways, told && wayOf(state, last, told.before)), way];
    const before =
      MOSTLY[way]?.(state, last) ??
      (way === ONE_OTHER
        ? [state - 1 - pen.size(BACK, [0, both(wayBefore, 1)], state - 1 - (told?.before[0] ?? 0))]
        : othersThrough(pen, state, wayBefore, told?.before));
    const lead = before[0] ?? 0;
    const leads = askedOf(lead);
    const label = (told?.asked ?? 0) >> 1;
    const news = [both(way * 2 + isNew, wayBefore), both(leads, 1), both(both(lastAsked, way), 2)];
    isNew = pen.number(IS_NEW, 1, news, label === known ? 1 : 0);
    const labelContexts = [0, both(leads, 1), both(lastAsked, 3)];
    const now = isNew ? known : pen.number(LABEL, bits, labelContexts, label);
    known = Math.max(known, now + 1);
    const not = pen.number(NOT, 1, [both(isNew, way), both(now, 1)], (told?.asked ?? 0) & 1);
    states.push({ asked: now * 2 + not, before });
    if (rests(states.length)) yield;
  }
  return states;
}

const wayOf = (state: number, last: readonly number[], before: readonly number[]): number => {
  const way = MOSTLY.findIndex((mostly) => isSame(mostly(state, last), before));
  if (way >= 0) return way;
  return before.length === 1 ? ONE_OTHER : OTHERS;
};

/** How far back each lies from the one before it; no step at all ends them. */
const othersThrough = (
  pen: Pen,
  state: number,
  way: number,
  given?: readonly number[],
): readonly number[] => {
  const before: number[] = [];
  for (let [last, step, stepBefore] = [state, 0, 0]; ; ) {
    const next = given?.[before.length];
    const at = Math.min(before.length, 10) * 8 + way;
    const contexts = [both(both(step, stepBefore), 2), both(at, 3), both(last, 4)];
    const now = pen.size(STEP, contexts, next === undefined ? 0 : last - next);
    if (now === 0) return before;
    last -= now;
    before.push(last);
    [step, stepBefore] = [now, step];
  }
};
