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
  /** Every job looks now, or as soon as it has taken a breath. */
  wake(): void;
  /** Something happened, maybe to others: whoever keeps finding nothing looks more seldom. */
  hear(): void;
  /** Waits for the round that runs, then rests for ever. */
  stop(): Promise<void>;
};

/** Where much happens, a job that found nothing looks four times a second, not without a pause. */
const BREATH = 250;
/** So long it may get between one look and the next, while all that happens is for others. */
const YAWN = 2_000;

export function startTicker(jobs: readonly Job[], log: Log): Ticker {
  const end = new AbortController();
  const bells = new Set<(loud: boolean) => void>();

  async function keepRunning({ name, every, round }: Job): Promise<void> {
    let patience = every;
    /** How often in a row it was called for nothing. */
    let vain = 0;
    while (!end.signal.aborted) {
      let woken = false;
      let ring: (loud: boolean) => void = () => undefined;
      const bell = (loud: boolean) => {
        if (loud) vain = 0;
        ring(loud);
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
        const breath = Math.min(BREATH * 2 ** vain, Math.max(BREATH, Math.min(every, YAWN)));
        vain = woken ? vain + 1 : 0;
        await new Promise<void>((rested) => {
          let yawns = woken && breath > BREATH;
          let alarm = setTimeout(rested, woken ? breath : patience);
          ring = (loud) => {
            if (woken && !end.signal.aborted) {
              if (!loud || !yawns) return;
              yawns = false;
              clearTimeout(alarm);
              alarm = setTimeout(rested, BREATH);
              return;
            }
            clearTimeout(alarm);
            rested();
          };
        });
      } else vain = 0;
      bells.delete(bell);
    }
  }

  const running = jobs.map(keepRunning);
  const call = (loud: boolean) => {
    for (const bell of bells) bell(loud);
  };
  const wake = () => call(true);
  return {
    wake,
    hear: () => call(false),
    async stop() {
      end.abort();
      wake();
      await Promise.all(running);
    },
  };
}
