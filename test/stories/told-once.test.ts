/** A change is told to each who would hear of it once, whatever falls; to nobody who would not. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { Client } from "../clients.ts";
import { freshPostgresUrl } from "../databases.ts";
import { openCounter, scheduleMany } from "../questions.ts";
import { sendOffToAll, tellAll } from "../tellings.ts";
import { victimWith } from "../victim.ts";
import { MAILBOX, PASSWORD } from "../world.ts";

const CUSTOMERS = 32;
const WOULD_HEAR = CUSTOMERS / 2;
const PER_MINUTE = 10;
const postgres = inject("postgres");

test.skipIf(!postgres)(
  `of ${CUSTOMERS} customers, half of whom want no mail, each other hears once during kills`,
  { timeout: 300_000 },
  async () => {
    const url = await freshPostgresUrl(postgres);
    const folder = mkdtempSync(join(tmpdir(), "amends-told-"));
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
    await scheduleMany(url, CUSTOMERS);
    await sendOffToAll(url, PER_MINUTE);
    const found = await tellAll(victim, url, { kills: 3, killEvery: 700, got: relay.got });
    expect(found).toMatchObject({ unwanted: 0, doubled: 0, notOnce: 0, astray: 0 });
    // What fell between the last byte and the relay's yes is never sent again by itself.
    expect(found.missing).toBeLessThanOrEqual(found.uncertain);
    expect(found.got + found.missing).toBe(WOULD_HEAR);
    expect(found.mostAMinute).toBeLessThanOrEqual(PER_MINUTE);
    expect(victim.faults).toEqual([]);
  },
);
