/** Questions that fall due at once survive restarts, and each is sent once. */
import { expect, inject, onTestFinished, test } from "vitest";
import { freshPostgresUrl } from "../databases.ts";
import { felledOn } from "../felled.ts";
import { askMany, scheduleMany } from "../questions.ts";

const MANY = 30;
const postgres = inject("postgres");

test.skipIf(!postgres)(
  `of ${MANY} questions during two kills none is lost, none doubled`,
  {
    timeout: 200_000,
  },
  async () => {
    const url = await freshPostgresUrl(postgres);
    const { victim, relay, close } = await felledOn(url);
    onTestFinished(close);
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
