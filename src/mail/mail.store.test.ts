/** Mail in the database: copies of one mail, and whose a claim on a letter is. */
import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { queueLetter } from "../../test/queued.ts";
import { newId } from "../rim/clock.ts";
import { type Moment, minutesLater, moment } from "../words/moment.ts";
import { mailsIn } from "./mail.store.ts";
import type { Mails } from "./mails.ts";
import { outboxIn } from "./outbox.store.ts";
import type { Outbox } from "./outbox.ts";
import type { RawState } from "./raw.ts";

const NOW = moment("2026-11-23T09:00:00.000Z");
const [ANA, BEN] = [newId(), newId()];

onBoth("mail in the database", (fresh, engine) => {
  async function house() {
    const opened = await fresh();
    const filed = await fileCase(opened);
    const { inside, workspaceId } = filed;
    const mails = <T>(work: (mails: Mails) => Promise<T>) =>
      inside((tx) => work(mailsIn(tx, workspaceId)));
    const outbox = <T>(work: (outbox: Outbox) => Promise<T>) =>
      inside((tx) => work(outboxIn(tx, workspaceId)));
    return { ...filed, engine: opened, mails, outbox };
  }

  const raw = (print: string, state: RawState = "waiting") => ({
    id: newId(),
    receivedAt: NOW,
    mailFrom: "maria@example.org",
    rcptTo: "care@lumen.example",
    size: 1,
    content: new Uint8Array([1]),
    print,
    state,
    problem: null,
    attempts: 0,
  });

  test("of two copies the first one counts, of any number of others each counts", async () => {
    const { mails } = await house();
    const [first, second, other] = [raw("one"), raw("one"), raw("other")];
    for (const each of [first, second, other]) await mails((them) => them.keep(each));
    const before = (mail: typeof first) => mails((them) => them.arrivedBefore(mail));
    expect(await Promise.all([first, second, other].map(before))).toEqual([false, true, false]);
  });

  test("the copy that was read counts, though the other came before it", async () => {
    const { mails } = await house();
    const [slow, quick] = [raw("one"), raw("one", "read")];
    for (const each of [quick, slow]) await mails((them) => them.keep(each));
    expect(await mails((them) => them.arrivedBefore(slow))).toBe(true);
  });

  test("two that are asked about at once cannot both be the first", async () => {
    const { mails } = await house();
    const copies = [raw("one"), raw("one"), raw("one")];
    for (const each of copies) await mails((them) => them.keep(each));
    const read = (copy: (typeof copies)[0]) =>
      mails(async (them) => {
        if (await them.arrivedBefore(copy)) return 0;
        await them.mark(copy.id, { state: "read", problem: null });
        return 1;
      });
    const counted = await Promise.all(copies.toReversed().map(read));
    expect(counted.reduce<number>((sum, each) => sum + each, 0)).toBe(1);
  });

  const until = minutesLater(NOW, 5);
  const claim =
    (by: string, now: Moment = NOW) =>
    (outbox: Outbox) =>
      outbox.claim({ worker: by, goesTo: "one", now, until, limit: 20 });

  test("a letter is claimed by one, when it is due, and moved on by nobody else", async () => {
    const it = await house();
    const id = await queueLetter(it, NOW);
    expect(await it.outbox(claim(ANA, minutesLater(NOW, -1)))).toEqual([]);
    const [mine, others] = await Promise.all([it.outbox(claim(ANA)), it.outbox(claim(BEN))]);
    expect(mine.length + others.length).toBe(1);
    const [owner, other] = mine.length === 1 ? [ANA, BEN] : [BEN, ANA];

    const move = (by?: string) =>
      it.outbox((outbox) => outbox.move(id, ["claimed"], { state: "handing_over" }, by));
    expect(await move(other)).toBe(false);
    expect(await move(owner)).toBe(true);
    expect(await move(owner), "it is not claimed any more").toBe(false);
  });

  test("a claim ends with its worker at once, with its time when it hangs", async () => {
    const it = await house();
    await queueLetter(it, NOW);
    await it.engine.attend(ANA);
    await it.outbox(claim(ANA));
    const lapsed = async (now: Moment, asks: string) =>
      (await it.outbox((outbox) => outbox.lapsed(now, asks))).length;
    expect(await lapsed(NOW, ANA), "my own").toBe(0);
    // On the embedded database nobody else can be alive.
    expect(await lapsed(NOW, BEN)).toBe(engine === "postgres" ? 0 : 1);
    expect(await lapsed(until, ANA), "I hung myself").toBe(1);
    expect(await lapsed(until, BEN)).toBe(1);
  });

  test("the claim of one who never came, or is gone, is nobody's", async () => {
    const it = await house();
    await queueLetter(it, NOW);
    await it.outbox(claim(ANA));
    expect(await it.outbox((outbox) => outbox.lapsed(NOW, BEN))).toMatchObject([
      { state: "claimed", claimedBy: ANA },
    ]);
  });
});
