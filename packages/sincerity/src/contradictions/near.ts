/** Slips of the finger and of the ear: what was meant to be the same and isn't. */

const LONGEST = 40;

/** How many letters differ, a swap counting once; 3 for anything further apart. */
export const slips = (one: string, other: string): number => {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > 2 || one.length > LONGEST) return 3;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(row[other.length] ?? 3, 3);
};

const sorted = (text: string): string => [...text].toSorted().join("");

/** The same figures in another order: 4471 and 4417. */
export const shuffled = (one: string, other: string): boolean =>
  one !== other && one.length > 1 && sorted(one) === sorted(other);

/** Forty and fourteen, heard wrong. */
export const misheard = (one: number, other: number): boolean => {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low > 12 && low < 20 && high === (low - 10) * 10;
};
