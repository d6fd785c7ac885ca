/** `kill -9` at any moment of the journey loses nothing acknowledged, and doubles nothing. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, describe, expect, inject, onTestFailed, test } from "vitest";
import { messages } from "../../src/conversations/conversations.tables.ts";
import { journalIn } from "../../src/journal/journal.store.ts";
import { firstBreak } from "../../src/journal/index.ts";
import { rawMails } from "../../src/mail/mail.tables.ts";
import { now, sha256 } from "../../src/rim/clock.ts";
import { databaseOver } from "../../src/rim/db/db.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { openPglite } from "../../src/rim/db/pglite.ts";
import { openPostgres } from "../../src/rim/db/postgres.ts";
import { type Chance, chanceFrom } from "../chance.ts";
import { Client } from "../clients.ts";
import { freshPostgresUrl } from "../databases.ts";
import { journey, type Told } from "../journey.ts";
import { sure } from "../patience.ts";
import { mailIn } from "../posting.ts";
import { type Letterbox, openLetterbox } from "../letterbox.ts";
import { type Victim, victimWith } from "../victim.ts";
import { HOUSE } from "../world.ts";

/** So many, or on a slow machine what it starts in so long, but never fewer than the least. */
const KILLS = { most: 12, least: 4, forMs: 24_000 };
const LANES = 3;
const TIMEOUT_MS = 200_000;
const SEED = Number(process.env["AMENDS_TEST_SEED"] ?? Date.now() % 1_000_000);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const postgres = inject("postgres");

describe("kill -9", () => {
  test("on the embedded database", { timeout: TIMEOUT_MS }, async () => {
    const folder = dataFolder();
    const database = () => openPglite(join(folder, "database"));
    await killAgainAndAgain({ AMENDS_DATA: folder }, database);
  });

  test.skipIf(!postgres)("on Postgres", { timeout: TIMEOUT_MS }, async () => {
    const url = await freshPostgresUrl(postgres);
    const settings = { AMENDS_DATA: dataFolder(), AMENDS_DATABASE_URL: url };
    await killAgainAndAgain(settings, () => openPostgres(url, 2));
  });
});

async function killAgainAndAgain(
  settings: Record<string, string>,
  database: () => Promise<Engine>,
) {
  console.info(`AMENDS_TEST_SEED=${SEED}`);
  const chance = chanceFrom(SEED);
  const bells = bellsOf();
  const letterbox = await openLetterbox({
    answering: () => {
      bells.ring("letter");
      return rest(chance.between(0, 60));
    },
  });
  closing.push(letterbox.close);
  const victim = await victimWith({ ...settings, AMENDS_SMTP_URL: letterbox.url });
  closing.push(victim.kill);
  onTestFailed(() => console.error([`AMENDS_TEST_SEED=${SEED}`, ...victim.faults].join("\n")));
  victim.start();
  await victim.ready();

  const client = new Client(victim.url);
  const { colleague, workspace } = await client.call("POST /workspace", { body: HOUSE });
  const desk = { url: victim.url, smtpPort: victim.smtpPort, client, letterbox, ring: bells.ring };

  const end = new AbortController();
  let number = 1_000;
  const told: Told[] = [];
  const dropped: string[] = [];
  const lane = async () => {
    while (!end.signal.aborted)
      told.push(await journey({ ...desk, ownerId: colleague.id }, (number += 1)));
  };
  const postman = async () => {
    for (let letter = 1; !end.signal.aborted; letter += 1) {
      const [name, email] = [`Tom Adeyemi ${letter}`, `tom.${letter}@example.org`];
      const lines = [`Subject: No answer ${letter}`, "", "Nobody called me back."];
      const mail = { name, email, messageId: `<${letter}.tom@example.org>`, lines };
      await mailIn(desk, mail);
      // To the sender a yes that was lost on the way is none.
      if (chance.between(1, 6) === 1) await mailIn(desk, mail);
      dropped.push(mail.messageId);
      await rest(chance.between(20, 200));
    }
  };
  const lanes = Promise.all([...Array.from({ length: LANES }, lane), postman()]);
  const kills = await Promise.race([killer(victim, chance, bells), lanes.then(() => 0)]).finally(
    () => {
      end.abort();
    },
  );
  await victim.ready();
  await lanes;

  await settled(client, told.length + dropped.length);
  const left = await mailsOf(client, told);
  await nothingIsLostOrDoubled(client, told, letterbox, left);
  expect(victim.faults).toEqual([]);
  expect(await victim.stop()).toBe(0);
  const mails = [...told.flatMap((each) => each.mails), ...dropped];
  const opened = told.length + dropped.length;
  const twice = await besideTheDesk(await database(), workspace.id, mails, opened);
  const unsure = left.filter(({ state }) => state === "uncertain").length;
  console.info(
    `${kills} kills, ${told.length} journeys, ${mails.length} mails, ${twice} of them twice; ` +
      `of ${unsure} letters out of ${left.length} a person is asked`,
  );
  expect(kills).toBeGreaterThanOrEqual(KILLS.least);
}

/** Where it hurts most, as often as it is here. */
const MOMENTS = ["mail", "mail", "letter", "letter", "deed", "deed", "whenever", "start"] as const;

/** For how long after its beginning, in milliseconds. */
const WINDOW = { mail: 15, letter: 70, deed: 40, whenever: 800 };

type Moment = "mail" | "letter" | "deed";

/** Kills in the middle of a mail, a letter, a deed, a start; or whenever. Answers how often. */
async function killer(victim: Victim, chance: Chance, bells: Bells): Promise<number> {
  const until = Date.now() + KILLS.forMs;
  let kills = 0;
  for (; kills < KILLS.most; kills += 1) {
    if (kills >= KILLS.least && Date.now() > until) break;
    const moment = chance.oneOf(MOMENTS);
    if (moment === "start") await rest(chance.between(0, 2_000));
    else {
      await victim.ready();
      await rest(chance.between(0, 400));
      if (moment !== "whenever") await bells.next(moment);
      await rest(chance.between(0, WINDOW[moment]));
    }
    await victim.kill();
    victim.start();
  }
  return kills;
}

type Bells = ReturnType<typeof bellsOf>;

function bellsOf() {
  const ears = new Map<Moment, Set<() => void>>();
  return {
    ring(what: Moment) {
      for (const hear of ears.get(what) ?? []) hear();
      ears.delete(what);
    },
    /** The next time it happens; a moment that does not come is not waited for. */
    next: (what: Moment) =>
      Promise.race([
        rest(1_500),
        new Promise<void>((hear) => {
          ears.set(what, (ears.get(what) ?? new Set()).add(hear));
        }),
      ]),
  };
}

/** Nothing waits any more: mails are read, letters have left or are shown to a person. */
async function settled(client: Client, opened: number): Promise<void> {
  for (let patience = 0; patience < 200; patience += 1) {
    const { deliveries } = await sure(() => client.call("GET /deliveries"));
    const { counts } = await sure(() => client.call("GET /cases"));
    const over = deliveries.every(({ state }) => state === "sent" || state === "uncertain");
    if (over && counts.open >= opened) return;
    await rest(100);
  }
  throw new Error("mails still wait, or letters are on their way");
}

/** Of each letter the Message-ID that it leaves with, and where its delivery stands. */
async function mailsOf(client: Client, told: readonly Told[]) {
  const views = await Promise.all(
    told.map(({ caseId }) => client.call("GET /cases/:case", { params: { case: caseId } })),
  );
  const letters = views.flatMap((view) =>
    view.messages.filter(
      ({ direction, delivery }) => direction === "out" && delivery?.sealed !== true,
    ),
  );
  return Promise.all(
    letters.map(async ({ id, delivery }) => {
      const mail = await client.send("GET /messages/:message/mail", { params: { message: id } });
      const messageId = /^message-id:\s*(<\S+>)/im.exec(await mail.text())?.[1];
      return { messageId, state: delivery?.state };
    }),
  );
}

type Left = Awaited<ReturnType<typeof mailsOf>>;

async function nothingIsLostOrDoubled(
  client: Client,
  told: readonly Told[],
  { letters, codes }: Letterbox,
  left: Left,
): Promise<void> {
  const sent = codes.map(({ messageId }) => messageId);
  expect(new Set(sent).size, "a code was mailed twice").toBe(sent.length);
  expect(told.length).toBeGreaterThanOrEqual(LANES);
  expect(left).toHaveLength(told.length * 2);
  for (const { messageId, state } of left) {
    const arrived = letters.filter((letter) => letter.messageId === messageId).length;
    if (state === "sent") expect(arrived, `${messageId} was sent`).toBe(1);
    else expect(arrived, `${messageId} is ${state}`).toBeLessThanOrEqual(1);
  }

  for (const { caseId, name } of told) {
    const view = await client.call("GET /cases/:case", { params: { case: caseId } });
    const said = view.messages.filter(({ direction }) => direction === "in");
    expect(said, `${name} wrote twice`).toHaveLength(2);
    expect(view.letters).toHaveLength(2);
    expect(view.offers).toHaveLength(1);
    expect(view.commitments).toHaveLength(4);
    expect(view.actions).toHaveLength(1);
    expect(view.awards.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      "replacement paid",
      "voucher paid",
    ]);
    const happened = Object.groupBy(view.timeline, ({ what }) => what);
    const apology = happened["letter sent"]?.find(({ facts }) => facts["kind"] === "apology");
    const arrived = happened["letter left"]?.some(
      ({ facts }) => facts["messageId"] === apology?.facts["messageId"],
    );
    // Nobody is asked about an apology of which nobody knows whether they have it.
    const asked = [...(arrived ? ["apology"] : []), "relation", "remedy"];
    expect(view.followUps.map(({ about }) => about).sort()).toEqual(asked);
    expect(happened["follow-up scheduled"]?.length).toBe(asked.length);
    for (const [what, times] of Object.entries(ONCE_EACH)) {
      expect(happened[what]?.length, `${what}, case of ${name}`).toBe(times);
    }
    const ends = ["letter left", "letter uncertain"].flatMap((what) => happened[what] ?? []);
    expect(ends.length).toBe(2);
  }

  const owed = told.reduce((sum, { optionCost }) => sum + optionCost, 0);
  const [books] = (await client.call("GET /books")).books;
  expect(books).toMatchObject({
    pledgedMinor: owed,
    givenMinor: owed,
    owedMinor: 0,
    vouchersMinor: 0,
    withdrawnMinor: 0,
    balanced: true,
  });
  for (const { door, ask, answer } of told.flatMap(({ keyed }) => keyed)) {
    expect(await client.call(door, ask)).toEqual(answer);
  }
}

const ONCE_EACH = {
  "case opened": 1,
  "customer wrote": 1,
  "case triaged": 1,
  "listening noted": 1,
  "letter sent": 2,
  "offer proposed": 1,
  "offer made": 1,
  "offer accepted": 1,
  "award pledged": 2,
  "award paid": 2,
  "voucher issued": 1,
  "voucher redeemed": 1,
  "action planned": 1,
  "action completed": 1,
};

/**
 * Read past the desk, once it is closed: the chain holds from its first line to its last, and of
 * each mail there is one message, however often it came. Answers how many came again.
 */
async function besideTheDesk(
  engine: Engine,
  id: string,
  acknowledged: readonly string[],
  opened: number,
): Promise<number> {
  const db = databaseOver(engine);
  closing.push(db.close);
  const entries = await db.look(id, (tx) => journalIn(tx, id, { now, hash: sha256 }).all());
  expect(firstBreak(entries, sha256)).toBeUndefined();
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, place) => place + 1));
  expect(entries.filter(({ what }) => what === "case opened")).toHaveLength(opened);

  const { filed, came } = await db.look(id, async (tx) => ({
    filed: await tx.select().from(messages).where(eq(messages.direction, "in")),
    came: await tx.select().from(rawMails),
  }));
  const named = filed.map(({ mailId }) => `<${mailId}>`);
  expect(named.sort()).toEqual([...acknowledged].sort());
  const again = came.filter(({ state }) => state === "set_aside");
  expect(came).toHaveLength(filed.length + again.length);
  return again.length;
}

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "amends-killed-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const rest = (milliseconds: number) =>
  new Promise<void>((rested) => setTimeout(rested, milliseconds));
