/** What the numbers of a packed net are about: each kind is foretold from its own past. */
export const COUNT = 0;
export const LETTER = 1;
export const NEXT = 2;
export const NAME = 3;
export const WAY = 4;
export const BACK = 5;
export const STEP = 6;
export const IS_NEW = 7;
export const LABEL = 8;
export const NOT = 9;
export const END = 10;
export const KINDS = 11;

/** Work that rests now and then, for whoever has other things to do; and what comes of it. */
export type Steps<Outcome> = Generator<undefined, Outcome>;

/** All of it at once. */
export const allOf = <Outcome>(steps: Steps<Outcome>): Outcome => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** So many letters, labels or states are read between two rests. */
const STRIDE = 64;
export const rests = (done: number): boolean => done % STRIDE === 0;

/** How many bits tell apart so many numbers and one more. */
export const bitsFor = (count: number): number => 32 - Math.clz32(count);

/** Two contexts as one. */
export const both = (one: number, other: number): number => Math.imul(one, 0x9e3779b1) ^ other;
