/** Letters on their way out: whose they are while it matters, whoever dies or is thought dead. */
import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import { type Moment, minutesLater, moment } from "../words/moment.ts";
import type { Delivery, DeliveryState, HandOver } from "./delivery.ts";
import { deliver, type Post } from "./mail.job.ts";
import type { Outbox } from "./outbox.ts";

const NOW = moment("2026-11-23T09:00:00.000Z");
const TAKEN: HandOver = { end: "taken", kept: false };

/** One letter, its outbox in memory, and whoever of its workers is gone. */
function house(state: DeliveryState = "queued", claimedBy: string | null = null) {
  let letter: Delivery = {
    messageId: "letter",
    toAddress: "maria@example.org",
    content: new Uint8Array(),
    state,
    dueAt: NOW,
    attempts: 0,
    claimedBy,
    claimedUntil: claimedBy === null ? null : minutesLater(NOW, 5),
    sentAt: null,
    problem: null,
    bounceKind: null,
    deliveredAt: null,
    sealed: false,
    automatic: false,
    goesTo: "one",
    noted: true,
  };
  let now: Moment = NOW;
  const gone = new Set<string>();
  const told: string[] = [];
  const handed: string[] = [];
  const outbox: Outbox = {
    queue: async () => undefined,
    find: async () => letter,
    sentTo: async () => [],
    bounces: async () => false,
    automaticTo: async () => [],
    among: async () => [letter],
    pace: async () => ({ minute: 0, breath: 0 }),
    unnoted: async () => (letter.noted ? [] : [letter]),
    note: async () => void (letter = { ...letter, noted: true }),
    async claim({ worker, now: at, until }) {
      if (letter.state !== "queued" || letter.dueAt > at) return [];
      letter = { ...letter, state: "claimed", claimedBy: worker, claimedUntil: until };
      return [letter];
    },
    async move(_id, from, change, worker) {
      const may = from.includes(letter.state) && (!worker || letter.claimedBy === worker);
      if (may) letter = { ...letter, ...change };
      return may;
    },
    async lapsed(at, worker) {
      const { claimedBy: by, claimedUntil: until } = letter;
      const isClaimed = letter.state === "claimed" || letter.state === "handing_over";
      const isOver = (until !== null && until <= at) || (by && by !== worker && gone.has(by));
      return isClaimed && isOver ? [letter] : [];
    },
  };
  const journal = {
    add: async ({ what }: Line) => void told.push(what),
    ofCase: async () => [],
  };
  /** A round of one worker; `way` is what happens on the way to the relay. */
  const round = (worker: string, way: Partial<Way> = {}) => {
    const { before = nothing, between = nothing, end = TAKEN } = way;
    const post: Post = {
      worker,
      goesTo: "one",
      lanes: 1,
      perMinute: null,
      now: () => now,
      inside: (work) => work({ outbox, journal, caseOfLetter: async () => undefined }),
      async hand(_letter, onHandingOver) {
        await before();
        await onHandingOver();
        handed.push(worker);
        await between();
        return end;
      },
    };
    return deliver(post);
  };
  return {
    round,
    gone,
    told,
    handed,
    outbox,
    letter: () => letter,
    pass: (minutes: number) => void (now = minutesLater(now, minutes)),
  };
}

type Way = { before: () => Promise<unknown>; between: () => Promise<unknown>; end: HandOver };
const nothing = async () => undefined;
const never = () => new Promise<never>(() => undefined);

test("a letter leaves, and the journal says so", async () => {
  const { round, letter, told } = house();
  expect(await round("ana")).toBe(1);
  expect(letter()).toMatchObject({ state: "sent", attempts: 1, claimedBy: null, sentAt: NOW });
  expect(told).toEqual(["letter left"]);
  expect(await round("ana")).toBe(0);
});

test.each`
  was               | then           | handed     | told                    | why
  ${"claimed"}      | ${"sent"}      | ${["ben"]} | ${["letter left"]}      | ${"nothing was handed over: it is safe to send"}
  ${"handing_over"} | ${"uncertain"} | ${[]}      | ${["letter uncertain"]} | ${"the relay may have it: a person decides"}
`("a dead worker's letter that was $was: $why", async ({ was, then, handed, told }) => {
  const it = house(was as DeliveryState, "ana");
  it.gone.add("ana");
  await it.round("ben");
  expect(it.letter().state).toBe(then);
  expect([it.handed, it.told]).toEqual([handed, told]);
});

test("a living worker's letter is left alone, until it hangs longer than a relay may", async () => {
  const it = house("handing_over", "ana");
  await it.round("ben");
  expect(it.letter().state).toBe("handing_over");
  it.pass(5);
  await it.round("ben");
  expect(it.letter().state).toBe("uncertain");
});

test("handing over takes its time from its own beginning, not from that of the round", async () => {
  const it = house();
  void it.round("ana", { before: async () => it.pass(4), between: never });
  await expect.poll(() => it.letter().state).toBe("handing_over");
  it.pass(4);
  await it.round("ben");
  expect(it.letter().state).toBe("handing_over");
});

test("whoever was thought gone hands nothing over once another has the letter", async () => {
  const it = house();
  const late = it.round("ana", {
    before: async () => {
      it.gone.add("ana");
      await it.round("ben", { between: async () => undefined });
    },
  });
  await expect(late).rejects.toThrow("no longer ours");
  expect(it.handed).toEqual(["ben"]);
  expect(it.letter().state).toBe("sent");
});

test.each`
  end                                                       | state          | told                                          | why
  ${TAKEN}                                                  | ${"sent"}      | ${["letter uncertain", "letter left"]}        | ${"it arrived after all"}
  ${{ end: "refused", permanent: true, answer: "Unknown" }} | ${"given_up"}  | ${["letter uncertain", "letter undelivered"]} | ${"it surely did not"}
  ${{ end: "unknown", answer: "The line went dead." }}      | ${"uncertain"} | ${["letter uncertain", "letter uncertain"]}   | ${"nobody knows, still"}
`("a late answer of one who was thought gone counts: $why", async ({ end, state, told }) => {
  const it = house();
  await it.round("ana", {
    between: async () => {
      it.gone.add("ana");
      await it.round("ben");
      expect(it.letter().state).toBe("uncertain");
    },
    end: end as HandOver,
  });
  expect(it.letter().state).toBe(state);
  expect(it.told).toEqual(told);
  expect(it.handed).toEqual(["ana"]);
});

test("a late answer changes nothing once a person has sent the letter again", async () => {
  const it = house();
  await it.round("ana", {
    between: async () => {
      it.gone.add("ana");
      await it.round("ben");
      await it.outbox.move("letter", ["uncertain"], {
        state: "queued",
        dueAt: minutesLater(NOW, 1),
        claimedBy: null,
      });
    },
    end: { end: "refused", permanent: false, answer: "Later." },
  });
  expect(it.letter()).toMatchObject({ state: "queued", attempts: 1, problem: expect.any(String) });
  it.pass(1);
  await it.round("ben");
  expect(it.handed).toEqual(["ana", "ben"]);
  expect(it.letter().state).toBe("sent");
});

test("our own fault before anything is handed over: again in a minute, and told of", async () => {
  const it = house();
  const fall = async () => {
    throw new Error("the disk is full");
  };
  await expect(it.round("ana", { before: fall })).rejects.toThrow("the disk is full");
  expect(it.letter()).toMatchObject({ state: "queued", dueAt: minutesLater(NOW, 1) });
  it.pass(1);
  await it.round("ana");
  expect(it.letter().state).toBe("sent");
});
