/** The beta distribution, on which exact intervals of counts rest. */

/** Lanczos' series for ln Γ, g = 7, nine terms (Godfrey 2001); good to 13 digits above ½. */
const LANCZOS = [
  0.999_999_999_999_809_9, 676.520_368_121_885_1, -1_259.139_216_722_402_8, 771.323_428_777_653_1,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12,
  9.984_369_578_019_572e-6, 1.505_632_735_149_311_6e-7,
];

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  const base = y + 7.5;
  const sum = LANCZOS.reduce((all, term, i) => (i === 0 ? term : all + term / (y + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(base) - base + Math.log(sum);
}

const TINY = 1e-300;
const CLOSE = 1e-15;
const ROUNDS = 500;

/** The chance that a Beta(a, b) is at most x: the regularised incomplete beta function. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  return (front * fraction(x, a, b)) / a;
}

/** Lentz's way through the continued fraction of the incomplete beta function. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notNought(1 - ((a + b) * x) / (a + 1));
  let all = d;
  for (let m = 1; m <= ROUNDS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notNought(1 + even * d);
    c = notNought(1 + even / c);
    all *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notNought(1 + odd * d);
    c = notNought(1 + odd / c);
    const step = d * c;
    all *= step;
    if (Math.abs(step - 1) < CLOSE) break;
  }
  return all;
}

const notNought = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

/** The x below which a Beta(a, b) lies with chance p; found by halving, to 15 digits. */
export function betaAt(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let round = 0; round < 200 && high - low > CLOSE * high; round += 1) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
