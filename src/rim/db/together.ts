/** Questions asked side by side go to the database as one: many deeds cost little more than one. */

type Ask<K, V> = (keys: readonly K[]) => Promise<(key: K) => V>;

/**
 * What is asked in one breath is asked at once; whoever asks alone asks for one. Deeds that walk in
 * step through one transaction so share every statement.
 *
 * @param ask answers for all these keys; when it throws, each who asked hears of it
 */
export const together = <K, V>(ask: Ask<K, V>) =>
  gathering(ask, (askForAll) => void setImmediate(askForAll));

/** The same, one question after another: what is asked while one is out goes with the next. */
export function inTurns<K, V>(ask: Ask<K, V>): (key: K) => Promise<V> {
  let last: Promise<void> = Promise.resolve();
  return gathering(ask, (askForAll) => {
    last = last.then(askForAll);
  });
}

/** Lets all of them begin, and waits for each to end; then the first that fell is thrown. */
export async function inStep<T, R>(
  all: readonly T[],
  walk: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const ended = await Promise.allSettled(all.map(walk));
  for (const each of ended) if (each.status === "rejected") throw each.reason;
  return ended.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
}

type Asker<K, V> = {
  readonly key: K;
  readonly hear: (answer: V) => void;
  readonly fail: (problem: unknown) => void;
};

function gathering<K, V>(
  ask: Ask<K, V>,
  soon: (askForAll: () => Promise<void>) => void,
): (key: K) => Promise<V> {
  let waiting: Asker<K, V>[] = [];
  const askForAll = async () => {
    const all = waiting;
    waiting = [];
    try {
      const answer = await ask(all.map(({ key }) => key));
      for (const { key, hear } of all) hear(answer(key));
    } catch (problem) {
      for (const { fail } of all) fail(problem);
    }
  };
  return (key) =>
    new Promise<V>((hear, fail) => {
      waiting.push({ key, hear, fail });
      if (waiting.length === 1) soon(askForAll);
    });
}

/** The row of each key, or nothing. */
export function rowOf<R, K>(rows: readonly R[], keyOf: (row: R) => K): (key: K) => R | undefined {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return (key) => found.get(key);
}

/** The rows of each key, in the order they came. */
export function rowsOf<R, K>(rows: readonly R[], keyOf: (row: R) => K): (key: K) => R[] {
  const found = Map.groupBy(rows, keyOf);
  return (key) => [...(found.get(key) ?? [])];
}
