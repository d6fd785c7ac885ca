/** The embedded database: PGlite in a folder, in a thread of its own, one session for all. */
import { Worker } from "node:worker_threads";
import type { Engine, Session } from "./engine.ts";

export type Ask =
  | { deed: "query"; sql: string; values: readonly unknown[] }
  | { deed: "exec"; sql: string }
  | { deed: "listen"; channel: string }
  | { deed: "dump"; file: string }
  | { deed: "close" };

export type Answer =
  | { id: number; value: unknown }
  | { id: number; problem: Record<string, unknown> }
  | { heard: string; payload: string };

export type Embedded = Engine & {
  /** Writes the whole database to one file, between two transactions. */
  dump(file: string): Promise<void>;
};

/**
 * @param folder where the data lies; left out, it lives in memory only
 * @param from a file that `dump` wrote, to begin with
 */
export async function openPglite(folder?: string, from?: string): Promise<Embedded> {
  const worker = new Worker(new URL("./pglite.worker.ts", import.meta.url), {
    workerData: { folder, from },
  });
  const waiting = new Map<number, { done(value: unknown): void; failed(why: Error): void }>();
  const ears = new Map<string, Array<(payload: string) => void>>();
  let asked = 0;

  worker.on("message", (answer: Answer) => {
    if ("heard" in answer) {
      for (const heard of ears.get(answer.heard) ?? []) heard(answer.payload);
      return;
    }
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("problem" in answer) {
      waiter?.failed(Object.assign(new Error(String(answer.problem["message"])), answer.problem));
    } else waiter?.done(answer.value);
  });
  let stopped = false;
  const fallen = (why: Error) => {
    stopped = true;
    for (const { failed } of waiting.values()) failed(why);
    waiting.clear();
  };
  worker.on("error", fallen);
  worker.on("exit", () => fallen(new Error("the embedded database has stopped")));

  const reply = (id: number) =>
    new Promise<unknown>((done, failed) => waiting.set(id, { done, failed }));
  const ask = (question: Ask) => {
    if (stopped) return Promise.reject(new Error("the embedded database has stopped"));
    const id = ++asked;
    const answer = reply(id);
    worker.postMessage({ id, ask: question });
    return answer;
  };

  await reply(0);

  const session: Session = {
    query: async (sql, values = []) => ({
      rows: (await ask({ deed: "query", sql, values })) as unknown[][],
    }),
    exec: async (sql) => void (await ask({ deed: "exec", sql })),
  };

  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    name: "pglite",
    lend: (work) => inTurn(() => work(session)),
    async listen(channel, heard) {
      const known = ears.get(channel);
      ears.set(channel, [...(known ?? []), heard]);
      if (!known) await inTurn(() => ask({ deed: "listen", channel }));
    },
    // Nobody else can be alive on this database, so nobody has to be told.
    attend: async () => undefined,
    dump: (file) => inTurn(async () => void (await ask({ deed: "dump", file }))),
    async close() {
      await inTurn(() => (stopped ? Promise.resolve() : ask({ deed: "close" })));
      await worker.terminate();
    },
  };
}
