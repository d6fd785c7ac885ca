/** A median is the middle one: half are no smaller, half no greater, and one slow case is one. */

/** Of an even number, halfway between the two in the middle; of none, nothing. */
export function median(values: readonly number[]): number | null {
  const ordered = [...values].sort((a, b) => a - b);
  const half = Math.floor(ordered.length / 2);
  const upper = ordered[half];
  if (upper === undefined) return null;
  const lower = ordered.length % 2 === 0 ? ordered[half - 1] : upper;
  return ((lower ?? upper) + upper) / 2;
}
