/** A change is told to each who would hear of it once, whatever falls; to nobody who would not. */
import { expect, inject, onTestFinished, test } from "vitest";
import { freshPostgresUrl } from "../databases.ts";
import { felledOn } from "../felled.ts";
import { scheduleMany } from "../questions.ts";
import { sendOffToAll, tellAll } from "../tellings.ts";

const CUSTOMERS = 32;
const WOULD_HEAR = CUSTOMERS / 2;
const PER_MINUTE = 10;
const postgres = inject("postgres");

test.skipIf(!postgres)(
  `of ${CUSTOMERS} customers, half of whom want no mail, each other hears once during kills`,
  { timeout: 300_000 },
  async () => {
    const url = await freshPostgresUrl(postgres);
    const { victim, relay, close } = await felledOn(url);
    onTestFinished(close);
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
