/** Letters on their way out: whatever the relay does, none is lost, none leaves twice by itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { openLetterbox } from "../letterbox.ts";
import { THANKS } from "../letters.ts";
import { MARIA, openWorld, type World } from "../world.ts";

onBoth("the outbox", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  /** Maria's case, and our first letter to her sent off. */
  async function send(options: { relay?: boolean; before?: () => unknown } = {}) {
    world = await openWorld(await fresh(), options);
    const { ana, leo } = world;
    const { id } = await ana.call("POST /complaints", { body: COMPLAINT });
    const params = { case: id };
    const { id: letter, version } = await ana.call("POST /cases/:case/letters", {
      params,
      body: { kind: "acknowledgement", subject: "Your lamp", body: THANKS },
    });
    await leo.call("POST /letters/:letter/approval", { params: { letter }, body: { version } });
    await options.before?.();
    const { messageId } = await ana.call("POST /letters/:letter/sending", {
      params: { letter },
      body: {
        commitments: [
          { kind: "followup", what: "write again", ownerId: ana.id, dueOn: "2026-11-24", quote },
        ],
      },
      key: "send",
    });
    const message = { message: messageId ?? "" };
    const delivery = async () => (await ana.call("GET /deliveries")).deliveries[0];
    return {
      delivery,
      /** Waits until its delivery stands so, and answers it. */
      stands: (state: string, attempts?: number) =>
        world.until(async () => {
          const now = await delivery();
          return now?.state === state && (attempts ?? now.attempts) === now.attempts && now;
        }, `a letter that is ${state}`),
      retry: (key: string) => ana.call("POST /deliveries/:message/retry", { params: message, key }),
      mail: async () =>
        Buffer.from(
          await (await ana.send("GET /messages/:message/mail", { params: message })).arrayBuffer(),
        ),
      row: async () => (await ana.call("GET /cases")).rows[0],
      happened: async () =>
        (await ana.call("GET /cases/:case", { params })).timeline
          .map(({ what }) => what)
          .filter((what) => /^letter (left|un|queued)/.test(what)),
    };
  }

  test("while the relay is away it waits, ever longer, and leaves once it is back", async () => {
    const letter = await send({ before: () => world.letterbox.close() });
    const first = await letter.stands("queued", 1);
    expect(minutesFromNow(first.dueAt)).toBe(1);
    expect(first.problem).toMatch(/ECONNREFUSED|connect/i);
    expect(await letter.row()).toMatchObject({ undelivered: false });

    world.pass({ minutes: 1 });
    expect(minutesFromNow((await letter.stands("queued", 2)).dueAt)).toBe(5);
    world.pass({ minutes: 5 });
    expect(minutesFromNow((await letter.stands("queued", 3)).dueAt)).toBe(15);
    expect(await letter.happened()).toEqual([]);

    const port = Number(new URL(world.letterbox.url).port);
    const back = await openLetterbox({ port });
    world.pass({ minutes: 14 });
    await idle();
    expect(await letter.delivery()).toMatchObject({ state: "queued", attempts: 3 });
    world.pass({ minutes: 1 });
    expect((await back.next()).subject).toMatch(/^Re: Cracked screen \[#1-[0-9a-f]{3}\]$/);
    await letter.stands("sent", 4);
    expect(await letter.happened()).toEqual(["letter left"]);
    await back.close();
  });

  test("a relay that cannot take it now is asked again", async () => {
    const letter = await send({ before: () => (world.letterbox.mood = "not now") });
    expect((await letter.stands("queued", 1)).problem).toContain("451");
    world.letterbox.mood = "well";
    world.pass({ minutes: 1 });
    await letter.stands("sent", 2);
    expect(world.letterbox.letters).toHaveLength(1);
  });

  test("refused for good it is given up, shows, and leaves when a person says so", async () => {
    const letter = await send({ before: () => (world.letterbox.mood = "never") });
    const { problem } = await letter.stands("given_up", 1);
    expect(problem).toContain("Nobody of this name lives here");
    expect(await letter.row()).toMatchObject({ undelivered: true });
    expect(await letter.happened()).toEqual(["letter undelivered"]);
    world.pass({ days: 3 });
    await idle();
    expect(await letter.delivery()).toMatchObject({ state: "given_up", attempts: 1 });

    world.letterbox.mood = "well";
    await letter.retry("again");
    await letter.stands("sent", 1);
    expect(world.letterbox.letters).toHaveLength(1);
    expect(await letter.row()).toMatchObject({ undelivered: false });
    expect(await letter.happened()).toEqual([
      "letter undelivered",
      "letter queued again",
      "letter left",
    ]);
    expect(
      await world.ana.refused("POST /deliveries/:message/retry", {
        params: { message: (await letter.delivery())?.messageId ?? "" },
        key: "once more",
      }),
    ).toMatchObject({ status: 409, code: "on_its_way" });
  });

  test("without a relay it is kept in the local outbox, and opens from there", async () => {
    const letter = await send({ relay: false });
    await letter.stands("kept", 1);
    const outbox = join(world.desk.house.config.folder, "outbox");
    const [name = "", ...others] = readdirSync(outbox);
    expect(others).toEqual([]);
    expect(name).toMatch(/\.eml$/);
    const mail = await letter.mail();
    expect(readFileSync(join(outbox, name)).equals(mail)).toBe(true);
    expect(mail.toString()).toMatch(/^To: .*maria\.keller@example\.org/m);
    expect(await letter.row()).toMatchObject({ undelivered: false });
    expect(await letter.happened()).toEqual(["letter left"]);
  });

  test("whether it arrived is unsure: it never leaves again by itself", async () => {
    const letter = await send({ before: () => (world.letterbox.mood = "hangs up") });
    await letter.stands("uncertain", 1);
    expect(await letter.row()).toMatchObject({ undelivered: true });
    expect(await letter.happened()).toEqual(["letter uncertain"]);
    world.letterbox.mood = "well";
    world.pass({ days: 3 });
    await idle();
    expect(world.letterbox.letters).toHaveLength(1);
    expect(await letter.delivery()).toMatchObject({ state: "uncertain", attempts: 1 });

    await letter.retry("sure");
    await letter.stands("sent", 1);
    expect(world.letterbox.letters).toHaveLength(2);
    expect(await letter.row()).toMatchObject({ undelivered: false });
  });

  const minutesFromNow = (moment: string): number =>
    (Date.parse(moment) - Date.parse(world.today())) / 60_000;

  /** Long enough for a round of every job. */
  async function idle(): Promise<void> {
    world.desk.wake();
    await new Promise((rest) => setTimeout(rest, 400));
  }
});

const quote = "I will write to you again by tomorrow with a solution";

const COMPLAINT = {
  channel: "call",
  customer: MARIA,
  subject: "Cracked screen",
  text: "The lamp of order 1042 came with a cracked screen.",
};
