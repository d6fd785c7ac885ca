/**
 * A storm over many awards: faults at every call, calls back doubled and out of order, two workers
 * of which one is killed again and again. It ends when every award has reached its end.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runDesk } from "../../src/desk/run.ts";
import { atTheDoor } from "../../src/people/people.store.ts";
import { configFrom } from "../../src/rim/config.ts";
import { chanceFrom } from "../chance.ts";
import { Client } from "../clients.ts";
import { questions, reckon } from "./aftermath.ts";
import { ringing } from "./bells.ts";
import { fastFrom } from "./clock.ts";
import { openCrew } from "./crew.ts";
import { count, openIn, statesOf } from "./ending.ts";
import { found, instruct, nthOf } from "./instructed.ts";
import type { Fault } from "./line.ts";
import { openStripe } from "./stripe.ts";

export type Weather = {
  readonly url: string;
  readonly many: number;
  readonly seed: number;
  /** After so many calls a worker is killed, in the midst of them. */
  readonly killEveryCalls: number;
  readonly patienceMs: number;
  /**
   * The faults cease once all but a few have reached their end, or so long after the first call;
   * then somebody asks about what is still open.
   */
  readonly stormMs: number;
  readonly say?: (line: string) => void;
};

const SPEED = 30;
const LOOK_MS = 2_000;
const SAY_MS = 20_000;
const FEW = 0.02;
const FAULTS: readonly Fault[] = [
  "reset_before",
  "reset_after",
  "error_before",
  "error_after",
  "hang_before",
  "hang_after",
  "later",
];

export async function storm(weather: Weather) {
  const { url, many, seed, killEveryCalls, patienceMs, stormMs, say } = weather;
  const chance = chanceFrom(seed);
  const odds = (percent: number) => chance.between(1, 100) <= percent;
  const begun = Date.now();
  const clock = fastFrom(begun, SPEED);
  // One payment in fifty is smaller than what is asked back: that is surely refused.
  const charged = (id: string) => ({
    amount: nthOf(id) % 50 === 0 ? 1 : 100_000,
    currency: "EUR",
  });
  const stripe = await openStripe(charged, () => odds(15));
  const folder = mkdtempSync(join(tmpdir(), "amends-storm-"));
  const settings = {
    AMENDS_PORT: "0",
    AMENDS_SMTP_PORT: "0",
    AMENDS_DATA: folder,
    AMENDS_DATABASE_URL: url,
    AMENDS_STRIPE_URL: stripe.url,
    AMENDS_CALL_SECONDS: "0.4",
  };
  /** What the desk's web side took for its own fault; workers die too often to be asked. */
  const faults: string[] = [];
  const fault = (what: string, problem: unknown) =>
    void faults.push(`${what}: ${String((problem as Error).stack ?? problem).slice(0, 900)}`);
  const opening = { config: configFrom(settings), log: { info: () => undefined, fault }, clock };
  const desk = await runDesk(opening, { web: true, work: false, mail: false });
  const { db } = desk.house;
  const base = `http://127.0.0.1:${desk.port}`;
  const iris = new Client(base);
  const { id: way, address } = await found(iris);
  const [workspaceId = ""] = await db.atDoor((tx) => atTheDoor(tx).workspaceIds());
  await instruct(desk, iris, { workspaceId, way, many });
  say?.(`${many} awards are on their way after ${since(begun)}`);

  const calls = { asked: 0, faults: 0, kills: 0 };
  let [firstCallAt, cleared, nextKill] = [0, false, killEveryCalls];
  const crew = openCrew(settings, { begun, speed: SPEED, many: 2 });
  const to = new URL(new URL(address).pathname, base).href;
  const bells = ringing(stripe, { chance, to, now: clock });
  stripe.whenever(() => {
    calls.asked += 1;
    firstCallAt ||= Date.now();
    if (calls.asked >= nextKill && !cleared) kill();
    if (cleared || !odds(25)) return "none";
    calls.faults += 1;
    return chance.oneOf(FAULTS);
  });
  const asking = questions(desk, workspaceId, iris);

  try {
    await passing();
    bells.stop();
    // What a lost call never told is found by the reckoning, and then asked about.
    const told = await reckon(desk, workspaceId, iris);
    const end = await count(db, workspaceId);
    const left = await reckon(desk, workspaceId, iris);
    const { books } = await iris.call("GET /books", {});
    return {
      end,
      calls: { ...calls, rung: bells.rung() },
      faults,
      found: told,
      left,
      balanced: books.every(({ balanced }) => balanced),
      owedMinor: books[0]?.owedMinor ?? 0,
      givenMinor: books[0]?.givenMinor ?? 0,
      refunds: stripe.refunds.map(({ id, status, amount, metadata }) => ({
        id,
        status,
        amount,
        key: metadata["amends_key"] ?? "",
      })),
      tookMs: Date.now() - begun,
    };
  } finally {
    for (const each of faults.slice(0, 5)) say?.(each);
    bells.stop();
    await crew.over();
    await desk.close();
    await stripe.close();
    rmSync(folder, { recursive: true, force: true });
  }

  /** Until nothing is open, here and there; or patience is at its end. */
  async function passing(): Promise<void> {
    const until = Date.now() + patienceMs;
    for (let last = 0; Date.now() < until; ) {
      await new Promise((rest) => setTimeout(rest, LOOK_MS));
      const states = await statesOf(db, workspaceId);
      if (Date.now() - last > SAY_MS) {
        last = Date.now();
        say?.(`${JSON.stringify(states)} after ${since(begun)}, ${calls.kills} kills`);
      }
      const isLong = firstCallAt > 0 && Date.now() - firstCallAt > stormMs;
      if (!cleared && (isLong || openIn(states) <= many * FEW)) {
        cleared = true;
        say?.(`the storm is over after ${since(begun)}: ${JSON.stringify(states)}`);
      }
      if (cleared) await asking();
      if (openIn(states) === 0 && stripe.refunds.every(({ status }) => status !== "pending"))
        return;
    }
  }

  function kill(): void {
    nextKill = calls.asked + killEveryCalls;
    calls.kills += 1;
    crew.kill(chance.between(0, 1));
  }
}

const since = (begun: number): string => `${Math.round((Date.now() - begun) / 1_000)} s`;
