/** States from which the same may follow are made one: phrases share their endings, too. */

/** A state: its label, whether it is any word without it, and the states that lead to it. */
export type State = {
  readonly label: number;
  readonly not: boolean;
  readonly before: readonly number[];
};

/** States but the two that phrases begin in; for each set those that complete a phrase of it. */
export type Woven = {
  readonly states: readonly State[];
  readonly ends: readonly (readonly number[])[];
};

const ROOTS = 2;
const ordered = (numbers: Iterable<number>): number[] =>
  [...new Set(numbers)].sort((one, other) => one - other);

/**
 * Two states are one when they have the same label, complete the same sets and lead to the same
 * states. No state leads back, so one walk from the last to the first finds all of them.
 */
export const merged = ({ states, ends }: Woven): Woven => {
  const completes = states.map((): number[] => []);
  ends.forEach((done, set) => {
    for (const state of done) completes[state - ROOTS]?.push(set);
  });
  const leads = states.map((): number[] => []);
  const same = new Map<string, number>();
  const stands: number[] = [];
  for (let at = states.length - 1; at >= 0; at -= 1) {
    const { label, not, before } = states[at] as State;
    const name = [label, not, completes[at], ordered(leads[at] ?? [])].join("|");
    const standIn = same.get(name) ?? at + ROOTS;
    same.set(name, standIn);
    stands[at + ROOTS] = standIn;
    for (const one of before) leads[one - ROOTS]?.push(standIn);
  }
  return renumbered({ states, ends }, (state) =>
    state < ROOTS ? state : (stands[state] ?? state),
  );
};

/** The states that stand for others, closed up, in their order. */
const renumbered = ({ states, ends }: Woven, standIn: (state: number) => number): Woven => {
  const before = new Map<number, number[]>();
  states.forEach((state, at) => {
    const kept = before.get(standIn(at + ROOTS)) ?? [];
    kept.push(...state.before.map(standIn));
    before.set(standIn(at + ROOTS), kept);
  });
  const left = ordered(before.keys());
  const places = new Map(left.map((state, at) => [state, at + ROOTS]));
  const place = (state: number) => places.get(state) ?? state;
  return {
    states: left.map((state) => ({
      ...(states[state - ROOTS] as State),
      before: ordered((before.get(state) ?? []).map(place)),
    })),
    ends: ends.map((done) => ordered(done.map((state) => place(standIn(state))))),
  };
};
