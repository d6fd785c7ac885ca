/** Many letters on their way out: how many at once, who goes first, how fast, and what is told. */
import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import { type Moment, minutesLater, moment } from "../words/moment.ts";
import { type Delivery, type GoesTo, type HandOver, queued } from "./delivery.ts";
import { deliver, type Post } from "./mail.job.ts";
import type { Outbox } from "./outbox.ts";

const NOW = moment("2026-11-23T09:00:00.000Z");
const TAKEN: HandOver = { end: "taken", kept: false };

/** So many letters due, an outbox in memory, and how often a transaction was opened. */
function house(many: number, caseOf = (_messageId: string): string | undefined => undefined) {
  const letters = new Map<string, Delivery>();
  for (let n = 0; n < many; n += 1) {
    const messageId = `letter ${n}`;
    const toAddress = `${n}@example.org`;
    const content = new Uint8Array();
    const letter = { messageId, toAddress, content, dueAt: NOW, automatic: true } as const;
    letters.set(messageId, queued({ ...letter, goesTo: n % 10 === 0 ? "one" : "many" }));
  }
  const told = new Map<string, string[]>();
  let opened = 0;
  let [writing, most] = [0, 0];
  let now: Moment = NOW;
  const those = (which: (each: Delivery) => boolean) => [...letters.values()].filter(which);
  const change = (id: string, as: Partial<Delivery>) => {
    const letter = letters.get(id);
    if (letter) letters.set(id, { ...letter, ...as });
  };
  const outbox: Pick<Outbox, "claim" | "move" | "lapsed" | "pace" | "unnoted" | "note"> = {
    async claim({ worker, goesTo, until, limit }) {
      const due = those((each) => each.state === "queued" && each.goesTo === goesTo);
      return due.slice(0, limit).map((each) => {
        const claimed = { state: "claimed", claimedBy: worker, claimedUntil: until } as const;
        change(each.messageId, claimed);
        return { ...each, ...claimed };
      });
    },
    async move(id, from, as) {
      const letter = letters.get(id);
      const may = letter !== undefined && from.includes(letter.state);
      if (may) change(id, as);
      return may;
    },
    lapsed: async () => [],
    async pace(at) {
      const left = (since: Moment) =>
        those(({ state, sentAt }) => state === "claimed" || (sentAt !== null && sentAt >= since));
      return {
        minute: left(minutesLater(at, -1)).length,
        breath: left(minutesLater(at, -0.1)).length,
      };
    },
    unnoted: async (limit, among) =>
      those((each) => !each.noted && (!among || among.includes(each.messageId))).slice(0, limit),
    note: async (ids) => ids.forEach((id) => void change(id, { noted: true })),
  };
  const journal = {
    add: async ({ what, facts }: Line) => {
      most = Math.max(most, (writing += 1));
      await soon();
      writing -= 1;
      const id = String(facts?.["messageId"]);
      told.set(id, [...(told.get(id) ?? []), what]);
    },
    ofCase: async () => [],
  };
  const round = (goesTo: GoesTo, post: Partial<Post> & Pick<Post, "hand">) =>
    deliver({
      worker: "ana",
      goesTo,
      lanes: 4,
      perMinute: null,
      now: () => now,
      inside: async (work) => {
        opened += 1;
        return work({ outbox: outbox as Outbox, journal, caseOfLetter: async (id) => caseOf(id) });
      },
      ...post,
    });
  return {
    round,
    told,
    opened: () => opened,
    in: (state: Delivery["state"]) => those((each) => each.state === state).length,
    pass: (seconds: number) => void (now = minutesLater(now, seconds / 60)),
    /** So many lines were added to the journal at once. */
    atOnce: () => most,
    unnoted: () => those(({ noted }) => !noted).length,
  };
}

const soon = () => new Promise((later) => setImmediate(later));

test("as many are on their way at once as there are lanes, and not one more", async () => {
  const it = house(100);
  let [now, most] = [0, 0];
  const taken = await it.round("many", {
    async hand(_letter, onHandingOver) {
      now += 1;
      most = Math.max(most, now);
      await soon();
      await onHandingOver();
      now -= 1;
      return TAKEN;
    },
  });
  expect([taken, most, it.in("sent"), it.in("queued")]).toEqual([90, 4, 90, 10]);
});

test("each is told of once, and what several lanes write down goes together", async () => {
  const it = house(300);
  await it.round("many", {
    async hand(_letter, onHandingOver) {
      await onHandingOver();
      return TAKEN;
    },
  });
  expect([...it.told.values()].every((what) => what.join() === "letter left")).toBe(true);
  expect([it.told.size, it.unnoted()]).toEqual([270, 0]);
  // One letter alone takes three: handing over, its end, the journal.
  expect(it.opened()).toBeLessThan((3 * 270) / 2);
});

test("what is told of one case is told one after the other", async () => {
  const hand: Post["hand"] = async (_letter, onHandingOver) => {
    await onHandingOver();
    return TAKEN;
  };
  const [same, others] = [house(60, () => "one case"), house(60)];
  for (const it of [same, others]) await it.round("many", { hand });
  expect([same.told.size, same.atOnce()]).toEqual([54, 1]);
  expect(others.atOnce()).toBeGreaterThan(1);
});

test("one that hangs at the relay holds up none but its lane", async () => {
  const it = house(100);
  let free = () => undefined as void;
  const hangs = new Promise<void>((freed) => void (free = freed));
  const round = it.round("many", {
    async hand({ messageId }, onHandingOver) {
      await onHandingOver();
      if (messageId === "letter 1") await hangs;
      return TAKEN;
    },
  });
  await expect.poll(() => it.in("sent")).toBe(89);
  expect(it.in("handing_over")).toBe(1);
  free();
  await round;
  expect(it.in("sent")).toBe(90);
});

test("letters to one have a round of their own, whatever waits to go to many", async () => {
  const it = house(1_000);
  const hand: Post["hand"] = async (_letter, onHandingOver) => {
    await onHandingOver();
    return TAKEN;
  };
  expect(await it.round("one", { hand })).toBe(100);
  expect([it.in("sent"), it.in("queued")]).toEqual([100, 900]);
});

test("no more leave in a minute than the relay is to get; letters keep their place", async () => {
  const it = house(1_000);
  const hand: Post["hand"] = async (_letter, onHandingOver) => {
    await onHandingOver();
    return TAKEN;
  };
  const gone: number[] = [];
  for (let breath = 0; breath < 10; breath += 1) {
    gone.push(await it.round("many", { hand, perMinute: 100 }));
    it.pass(6.5);
  }
  expect(gone).toEqual([9, 9, 9, 9, 9, 9, 9, 9, 9, 9]);
  expect(await it.round("one", { hand, perMinute: 100 })).toBe(10);
});

test("where one cannot be told of, the others are, and it waits", async () => {
  const it = house(30);
  const add = it.told.set.bind(it.told);
  it.told.set = (id, what) => {
    if (id === "letter 7") throw new Error("its case cannot be read");
    return add(id, what);
  };
  const hand: Post["hand"] = async (_letter, onHandingOver) => {
    await onHandingOver();
    return TAKEN;
  };
  await expect(it.round("many", { hand })).rejects.toThrow("cannot be read");
  expect([it.in("sent"), it.unnoted()]).toEqual([27, 1]);
});
