/** Recurring work: alone, woken, stopped, and patient with its own faults. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { silence } from "./log.ts";
import { startTicker, type Ticker } from "./ticker.ts";

let ticker: Ticker | undefined;
beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await ticker?.stop();
  ticker = undefined;
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A job whose rounds one ends by hand, with what they did or what went wrong. */
function job(every = 1_000) {
  const open: { did(count: number): void; fell(problem: Error): void }[] = [];
  let begun = 0;
  return {
    name: "post",
    every,
    round: () =>
      new Promise<number>((did, fell) => {
        begun += 1;
        open.push({ did, fell });
      }),
    begun: () => begun,
    running: () => open.length,
    async ends(did: number | Error): Promise<void> {
      const round = open.shift();
      if (did instanceof Error) round?.fell(did);
      else round?.did(did);
      await pass(0);
    },
  };
}

test("a job rests when there was nothing to do, and goes on at once when there was", async () => {
  const post = job();
  ticker = startTicker([post], silence);
  await post.ends(0);
  await pass(999);
  expect(post.begun()).toBe(1);
  await pass(1);
  expect(post.begun()).toBe(2);
  await post.ends(25);
  expect(post.begun()).toBe(3);
  await post.ends(0);
});

test("it never runs twice at once, however often woken and however long it takes", async () => {
  const post = job();
  ticker = startTicker([post], silence);
  for (let n = 0; n < 5; n += 1) {
    ticker.wake();
    await pass(5_000);
  }
  expect(post.begun()).toBe(1);
  await post.ends(0);
  await pass(250);
  expect(post.running()).toBe(1);
  await post.ends(0);
});

test("woken while it runs, it looks once more: what came meanwhile is not left lying", async () => {
  const post = job();
  ticker = startTicker([post], silence);
  ticker.wake();
  ticker.wake();
  await post.ends(0);
  // Where much happens it takes a breath before it looks once more.
  ticker.wake();
  await pass(249);
  expect(post.begun()).toBe(1);
  await pass(1);
  expect(post.begun()).toBe(2);
  await post.ends(0);
  await pass(500);
  expect(post.begun()).toBe(2);
});

test("woken while it rests, it looks now; one job's rest is not another's", async () => {
  const [post, mail] = [job(60_000), job(1_000)];
  ticker = startTicker([post, mail], silence);
  await post.ends(0);
  await mail.ends(0);
  await pass(1_000);
  expect([post.begun(), mail.begun()]).toEqual([1, 2]);
  await mail.ends(0);
  ticker.wake();
  await pass(0);
  expect([post.begun(), mail.begun()]).toEqual([2, 3]);
  await post.ends(0);
  await mail.ends(0);
});

test("who is called for nothing looks ever more seldom, two seconds apart at most", async () => {
  const [post, mail] = [job(60_000), job(1_000)];
  ticker = startTicker([post, mail], silence);
  const rests = async (one: typeof post) => {
    ticker?.hear();
    await one.ends(0);
    const [begun, before] = [one.begun(), Date.now()];
    while (one.begun() === begun) await pass(50);
    return Date.now() - before;
  };
  for (const rest of [250, 500, 1_000, 2_000, 2_000]) expect(await rests(post)).toBe(rest);
  // None is slower for it than it is by itself.
  for (const rest of [250, 500, 1_000, 1_000]) expect(await rests(mail)).toBe(rest);
  // It found something: the next may follow soon.
  ticker.hear();
  await post.ends(1);
  expect(await rests(post)).toBe(250);
  await post.ends(0);
  await mail.ends(0);
});

test("who is woken aloud takes one breath, however sleepy it was", async () => {
  const post = job(60_000);
  ticker = startTicker([post], silence);
  for (let n = 0; n < 4; n += 1) {
    ticker.hear();
    await post.ends(0);
    await pass(2_000);
  }
  ticker.hear();
  await post.ends(0);
  expect(post.begun()).toBe(5);
  await pass(100);
  ticker.wake();
  await pass(100);
  ticker.wake();
  await pass(149);
  expect(post.begun()).toBe(5);
  await pass(1);
  expect(post.begun()).toBe(6);
  await post.ends(0);
});

test("stopping waits for the round that runs; none begins after it", async () => {
  const post = job();
  const stopping = startTicker([post], silence);
  let stopped = false;
  const over = stopping.stop().then(() => {
    stopped = true;
  });
  await pass(10_000);
  expect(stopped).toBe(false);
  await post.ends(25);
  await over;
  await pass(10_000);
  expect(post.begun()).toBe(1);
});

test("after faults it rests twice as long, a minute at most; each is told once", async () => {
  const post = job();
  const told: unknown[] = [];
  const log = { ...silence, fault: (...said: unknown[]) => void told.push(said) };
  ticker = startTicker([post], log);
  const waits: number[] = [];
  for (let fault = 1; fault <= 8; fault += 1) {
    await post.ends(new Error("the database is away"));
    const before = Date.now();
    while (post.begun() === fault) await pass(100);
    waits.push((Date.now() - before) / 1_000);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  expect(told).toHaveLength(8);
  expect(told[0]).toEqual(["a job failed", new Error("the database is away"), { job: "post" }]);

  await post.ends(0);
  await pass(1_000);
  expect(post.begun(), "one good round, and it is as quick as before").toBe(10);
  await post.ends(0);
});

test("one job's fault holds up no other", async () => {
  const [post, mail] = [job(), job()];
  ticker = startTicker([post, mail], silence);
  await post.ends(new Error("it fell"));
  await mail.ends(3);
  expect(mail.begun()).toBe(2);
  await mail.ends(0);
});
