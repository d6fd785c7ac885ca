/**
 * A storm over many awards: faults at every call, calls back doubled and out of order, two workers
 * of which one is killed again and again. It ends when every award has reached its end.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runDesk } from "../../src/desk/run.ts";
import { instructAward } from "../../src/payouts/instruct-award.ts";
import { atTheDoor } from "../../src/people/people.store.ts";
import { configFrom } from "../../src/rim/config.ts";
import { THE_DESK } from "../../src/words/actor.ts";
import { done } from "../../src/words/outcome.ts";
import { chanceFrom } from "../chance.ts";
import { Client } from "../clients.ts";
import { MAILBOX, PASSWORD } from "../world.ts";
import { fastFrom } from "./clock.ts";
import { count, type End, isOpen } from "./ending.ts";
import type { Fault } from "./line.ts";
import { promise } from "./promised.ts";
import { openStripe, SECRET, WEBHOOK_SECRET } from "./stripe.ts";

export type Weather = {
  readonly url: string;
  readonly many: number;
  readonly seed: number;
  /** After so many calls a worker is killed, in the midst of them. */
  readonly killEveryCalls: number;
  readonly patienceMs: number;
  /** So long after the first call the faults cease, and somebody asks about what is still open. */
  readonly stormMs: number;
  readonly say?: (line: string) => void;
};

const SPEED = 30;
const AWARDS_A_CASE = 10;
const FAULTS: readonly Fault[] = [
  "reset_before",
  "reset_after",
  "error_before",
  "error_after",
  "hang_before",
  "hang_after",
  "later",
];
const ROOT = join(import.meta.dirname, "../..");

export async function storm({
  url,
  many,
  seed,
  killEveryCalls,
  patienceMs,
  stormMs,
  say,
}: Weather) {
  const chance = chanceFrom(seed);
  const odds = (percent: number) => chance.between(1, 100) <= percent;
  const begun = Date.now();
  const clock = fastFrom(begun, SPEED);
  // One payment in fifty is smaller than what is asked back: that is surely refused.
  const charged = (id: string) => {
    const nth = Number(id.replace("pi_storm", ""));
    return { amount: nth % 50 === 0 ? 1 : 100_000, currency: "EUR" };
  };
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
  const base = `http://127.0.0.1:${desk.port}`;
  const iris = new Client(base);
  const way = await found(iris);
  const [workspaceId = ""] = await desk.house.db.atDoor((tx) => atTheDoor(tx).workspaceIds());
  const inside = desk.house.needsIn;
  let [firstCallAt, cleared, nextKill] = [0, false, killEveryCalls];
  const calls = { asked: 0, faults: 0, rung: 0, kills: 0 };

  stripe.whenever(() => {
    calls.asked += 1;
    firstCallAt ||= Date.now();
    if (calls.asked >= nextKill && !cleared) kill();
    if (!odds(25)) return "none";
    calls.faults += 1;
    return chance.oneOf(FAULTS);
  });

  const workers: ChildProcess[] = [];
  await send();
  say?.(`${many} awards are on their way after ${since(begun)}`);
  workers.push(begin(), begin());
  const ringing = setInterval(ring, 250);

  let end: End | undefined;
  try {
    const until = Date.now() + patienceMs;
    for (let last = 0; Date.now() < until; ) {
      await new Promise((rest) => setTimeout(rest, 1_000));
      end = await count(desk, workspaceId);
      if (Date.now() - last > 20_000) {
        last = Date.now();
        say?.(`${JSON.stringify(end.states)} after ${since(begun)}, ${calls.kills} kills`);
      }
      if (firstCallAt > 0 && Date.now() - firstCallAt > stormMs) {
        cleared = true;
        stripe.whenever(() => "none");
        await askAbout(end);
      }
      if (end.open === 0 && stripe.refunds.every(({ status }) => status !== "pending")) break;
    }
    clearInterval(ringing);
    // What a lost call never told is found by the reckoning, and then asked about.
    const told = await reckon();
    end = await count(desk, workspaceId);
    const left = await reckon();
    const { books } = await iris.call("GET /books", {});
    return {
      end,
      calls,
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
    clearInterval(ringing);
    await Promise.all(workers.map(over));
    await desk.close();
    await stripe.close();
    rmSync(folder, { recursive: true, force: true });
  }

  /** Everything promised and instructed before the storm begins. */
  async function send(): Promise<void> {
    for (let from = 0; from < many; from += AWARDS_A_CASE) {
      const { id: caseId } = await iris.call("POST /complaints", { body: complaint(from) });
      const here = Math.min(AWARDS_A_CASE, many - from);
      const outcome = await desk.house.db.inside(workspaceId, async (tx) => {
        const needs = inside(tx, workspaceId);
        const amounts = Array.from({ length: here }, (_, nth) => 500 + ((from + nth) % 977));
        const kinds = amounts.map((amountMinor) => ({ kind: "refund", amountMinor }) as const);
        const made = await promise(needs, caseId, kinds);
        if (!made.ok) return made;
        for (const [nth, { id: awardId }] of made.value.entries()) {
          const given = { payment: `pi_storm${from + nth + 1}` };
          const deed = { awardId, instrumentId: way, given, by: THE_DESK };
          const sent = await instructAward(needs, deed);
          if (!sent.ok) return sent;
        }
        return done(here);
      });
      if (!outcome.ok) throw new Error(outcome.refusal.because);
    }
  }

  function begin(): ChildProcess {
    const args = ["--import", "./src/rim/tsx.ts", "test/payouts/worker.ts", `${begun}`, `${SPEED}`];
    const { PATH } = process.env;
    return spawn(process.execPath, args, {
      cwd: ROOT,
      env: { PATH, ...settings },
      stdio: ["ignore", "ignore", "ignore"],
    });
  }

  function kill(): void {
    const at = chance.between(0, 1);
    nextKill = calls.asked + killEveryCalls;
    calls.kills += 1;
    workers[at]?.kill("SIGKILL");
    workers[at] = begin();
  }

  /** Refunds end by and by; some that were paid come back; calls come twice, late, or never. */
  function ring(): void {
    for (const refund of stripe.refunds) {
      if (refund.status === "pending" && odds(20)) stripe.finish(refund.id, odds(90));
      else if (refund.status === "succeeded" && chance.between(1, 20_000) === 1) {
        stripe.finish(refund.id, false);
      } else continue;
      if (odds(30)) continue;
      for (let times = chance.between(1, 3); times > 0; times -= 1) {
        const type = chance.oneOf(["refund.updated", "refund.failed", "charge.refund.updated"]);
        setTimeout(() => void tell(type, { ...refund }), chance.between(0, 2_000));
      }
    }
  }

  async function tell(type: string, refund: object): Promise<void> {
    calls.rung += 1;
    const { payload, signature } = stripe.event(type, refund, Date.parse(clock()));
    const { instruments } = await iris.call("GET /instruments").catch(() => ({ instruments: [] }));
    const { pathname } = new URL(instruments[0]?.address ?? base);
    const headers = { "stripe-signature": signature };
    await fetch(`${base}${pathname}`, { method: "POST", body: payload, headers }).catch(() => null);
  }

  async function askAbout({ rows }: End): Promise<void> {
    for (const { id } of rows.filter(({ state }) => isOpen(state)).slice(0, 200)) {
      const params = { instruction: id };
      await iris.knock("POST /instructions/:instruction/question", { params });
    }
  }

  /** Looks what differs, asks about each, and waits until all of it has come right. */
  async function reckon(): Promise<number> {
    stripe.whenever(() => "none");
    const before = (await iris.call("GET /differences")).reckonings[0]?.at;
    await iris.call("POST /reckonings");
    const until = Date.now() + 60_000;
    while (Date.now() < until) {
      await new Promise((rest) => setTimeout(rest, 500));
      const { reckonings } = await iris.call("GET /differences");
      if (reckonings[0]?.state === "done" && reckonings[0].at !== before) break;
    }
    const { differences } = await iris.call("GET /differences");
    const open = differences.filter(({ goneAt }) => goneAt === null);
    for (const { instructionId } of open) {
      if (!instructionId) continue;
      const params = { instruction: instructionId };
      await iris.knock("POST /instructions/:instruction/question", { params });
    }
    for (let patience = 0; open.length > 0 && patience < 60; patience += 1) {
      await new Promise((rest) => setTimeout(rest, 500));
      if ((await count(desk, workspaceId)).waiting === 0) break;
    }
    return open.length;
  }
}

const since = (begun: number): string => `${Math.round((Date.now() - begun) / 1_000)} s`;

const over = (child: ChildProcess | undefined): Promise<void> =>
  new Promise((gone) => {
    if (!child || child.exitCode !== null || child.signalCode) return gone();
    child.once("close", () => gone());
    child.kill("SIGKILL");
  });

const complaint = (nth: number) => ({
  channel: "form",
  customer: { name: `Customer ${nth}`, email: `customer${nth}@example.org` },
  subject: "It came broken",
  text: "It came broken.",
});

async function found(iris: Client): Promise<string> {
  await iris.call("POST /workspace", {
    body: {
      name: "Lumen & Co",
      industry: "retail",
      currency: "EUR",
      timeZone: "Europe/Berlin",
      mailbox: MAILBOX,
      administrator: { name: "Iris Weber", email: "iris@lumen.example", password: PASSWORD },
    },
  });
  const { id } = await iris.call("POST /instruments", {
    body: {
      means: "stripe",
      name: "Card payments",
      carries: [{ kind: "refund", currency: "EUR" }],
      secret: SECRET,
      webhookSecret: WEBHOOK_SECRET,
    },
  });
  return id;
}
