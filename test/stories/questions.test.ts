/** Questions that fall due at once survive restarts, and each is sent once. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { Client } from "../clients.ts";
import { freshPostgresUrl } from "../databases.ts";
import { askMany, openCounter, scheduleMany } from "../questions.ts";
import { victimWith } from "../victim.ts";
import { MAILBOX, PASSWORD } from "../world.ts";

const MANY = 30;
const postgres = inject("postgres");

test.skipIf(!postgres)(
  `of ${MANY} questions during two kills none is lost, none doubled`,
  {
    timeout: 200_000,
  },
  async () => {
    const url = await freshPostgresUrl(postgres);
    const folder = mkdtempSync(join(tmpdir(), "amends-asked-"));
    const relay = await openCounter();
    const victim = await victimWith({
      AMENDS_DATA: folder,
      AMENDS_DATABASE_URL: url,
      AMENDS_SMTP_URL: relay.url,
    });
    onTestFinished(async () => {
      await victim.kill();
      await relay.close();
      rmSync(folder, { recursive: true, force: true });
    });
    victim.start();
    await victim.ready();
    await new Client(victim.url).call("POST /workspace", {
      body: {
        name: "Lumen & Co",
        industry: "retail",
        currency: "EUR",
        timeZone: "Europe/Berlin",
        mailbox: MAILBOX,
        administrator: { name: "Iris Weber", email: "iris@lumen.example", password: PASSWORD },
      },
    });
    await victim.stop();
    await scheduleMany(url, MANY);
    const asking = { many: MANY, killEvery: 1_200, kills: 2, got: relay.got };
    const found = await askMany(victim, url, asking);
    expect(found).toMatchObject({ doubled: 0, notedTwice: 0, unnoted: 0 });
    // What fell between the last byte and the relay's yes is never sent again by itself.
    expect(found.missing).toBeLessThanOrEqual(found.uncertain);
    expect(found.kills).toBeGreaterThanOrEqual(1);
    expect(victim.faults).toEqual([]);
  },
);
