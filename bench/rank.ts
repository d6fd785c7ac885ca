/** Rank correlation, with ties at their mean rank. */

const ranksOf = (values: readonly number[]): number[] => {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (const at of order.slice(from, to)) ranks[at] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
};

/** Spearman's rho, -1 to 1. NaN when one side is all the same. */
export const spearman = (left: readonly number[], right: readonly number[]): number => {
  const a = ranksOf(left);
  const b = ranksOf(right);
  const middle = (a.length - 1) / 2;
  const sum = (of: (at: number) => number) => a.reduce((total, _, at) => total + of(at), 0);
  const from = (ranks: readonly number[], at: number) => (ranks[at] ?? 0) - middle;
  const shared = sum((at) => from(a, at) * from(b, at));
  return shared / Math.sqrt(sum((at) => from(a, at) ** 2) * sum((at) => from(b, at) ** 2));
};
