/** How work grows with its text: a ratio, since seconds differ from one machine to the next. */

const TIMES = 8;

/**
 * How many times as much work eight times as much text is: about 8 where it grows evenly, 64 where
 * each piece is held against each other. Counted in the processor's time of this thread, and the
 * least of several, so that whatever else the machine does is left out.
 */
export function growth(work: (pieces: number) => unknown, pieces: number): number {
  work(pieces);
  return (
    effort(() => work(pieces * TIMES)) /
    Math.max(
      effort(() => work(pieces)),
      LEAST_US,
    )
  );
}

/** The most that even growth shows on a busy machine: caches fill, memory is swept. */
export const EVEN = 3 * TIMES;

/** Less can't be told from what the clock itself takes. */
const LEAST_US = 100;

const effort = (work: () => unknown): number =>
  Math.min(...Array.from({ length: 5 }, () => once(work)));

function once(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
