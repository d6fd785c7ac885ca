/** Faults at every call, doubled calls back, two workers and `kill -9`: no double, no loss. */
import { describe, expect, inject, test } from "vitest";
import { freshPostgresUrl } from "../databases.ts";
import { wrongIn } from "./ending.ts";
import { storm } from "./storm.ts";

/** `npm run faults` has ten thousand. */
const MANY = Number(process.env["AMENDS_TEST_AWARDS"] ?? 80);
const SEED = Number(process.env["AMENDS_TEST_SEED"] ?? Date.now() % 1_000_000);
const postgres = inject("postgres");

describe.skipIf(!postgres)("a storm over awards, on Postgres", () => {
  test("ends with each paid once or surely not, and books that balance", {
    timeout: 240_000,
  }, async () => {
    console.info(`AMENDS_TEST_SEED=${SEED}`);
    const url = await freshPostgresUrl(postgres);
    const weather = {
      url,
      many: MANY,
      seed: SEED,
      killEveryCalls: 25,
      stormMs: 20_000,
      patienceMs: 150_000,
    };
    const { end, calls, refunds, left, balanced } = await storm(weather);
    expect(end.rows).toHaveLength(MANY);
    expect(end.open).toBe(0);
    expect(wrongIn(end.rows, refunds)).toEqual({
      doubled: 0,
      lost: 0,
      amiss: 0,
      awards: 0,
      books: 0,
    });
    expect({ left, balanced }).toEqual({ left: 0, balanced: true });
    // A storm that blew past them proves nothing.
    expect(calls.faults).toBeGreaterThan(MANY / 10);
    expect(calls.kills).toBeGreaterThan(0);
    expect(calls.rung).toBeGreaterThan(0);
  });
});
