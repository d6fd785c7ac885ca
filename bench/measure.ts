/** Times something several times, and says minimum, median and maximum beside a floor. */
export type Spread = { readonly min: number; readonly median: number; readonly max: number };

/** Milliseconds of each run, after one that warms up. */
export async function timed(runs: number, work: () => Promise<unknown> | unknown): Promise<Spread> {
  await work();
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return spreadOf(took);
}

export function spreadOf(took: readonly number[]): Spread {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { min: at(0), median: at(0.5), max: at(1) };
}

const shown = ({ min, median, max }: Spread): string =>
  `${median.toFixed(2)} ms [${min.toFixed(2)}–${max.toFixed(2)}]`;

/** One line: ours, the floor of the same run, and how many times the floor it is. */
export const beside = (what: string, ours: Spread, floor: string, theirs: Spread): string =>
  `${what}: ${shown(ours)} · ${floor}: ${shown(theirs)} · ` +
  `ratio ${(ours.median / theirs.median).toFixed(1)}`;
