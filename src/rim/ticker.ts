/** Recurring work: each job runs again and again, never twice at once, and sooner when woken. */
import type { Log } from "./log.ts";

export type Job = {
  readonly name: string;
  /** How long it rests when there was nothing to do, in milliseconds. */
  readonly every: number;
  /** Does one round; answers how much it did: a full round is followed at once by another. */
  readonly round: () => Promise<number>;
};

export type Ticker = {
  /** Something happened: every job looks now. */
  wake(): void;
  /** Waits for the round that runs, then rests for ever. */
  stop(): Promise<void>;
};

/** Where much happens, a job that found nothing looks four times a second, not without a pause. */
const BREATH = 250;

export function startTicker(jobs: readonly Job[], log: Log): Ticker {
  const end = new AbortController();
  const bells = new Set<() => void>();

  async function keepRunning({ name, every, round }: Job): Promise<void> {
    let patience = every;
    while (!end.signal.aborted) {
      let woken = false;
      let ring: () => void = () => undefined;
      const bell = () => {
        ring();
        woken = true;
      };
      bells.add(bell);
      const did = await round().then(
        (count) => {
          patience = every;
          return count;
        },
        (problem: unknown) => {
          log.fault("a job failed", problem, { job: name });
          patience = Math.min(patience * 2, 60_000);
          return 0;
        },
      );
      if (did === 0 && !end.signal.aborted) {
        await new Promise<void>((rested) => {
          const alarm = setTimeout(rested, woken ? BREATH : patience);
          ring = () => {
            if (woken && !end.signal.aborted) return;
            clearTimeout(alarm);
            rested();
          };
        });
      }
      bells.delete(bell);
    }
  }

  const running = jobs.map(keepRunning);
  const wake = () => {
    for (const bell of bells) bell();
  };
  return {
    wake,
    async stop() {
      end.abort();
      wake();
      await Promise.all(running);
    },
  };
}
