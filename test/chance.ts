/** Chance that can be had again: the same seed gives the same row of numbers. */

export type Chance = {
  readonly seed: number;
  /** A whole number from `least` to `most`, both of them included. */
  between(least: number, most: number): number;
  oneOf<T>(things: readonly T[]): T;
};

/** Mulberry32 by Tommy Ettinger: small, and random enough to choose moments with. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    seed,
    between,
    oneOf: (things) => {
      const chosen = things[between(0, things.length - 1)];
      if (chosen === undefined) throw new Error("there is nothing to choose from");
      return chosen;
    },
  };
}
