/** A small soak; `bench/soak.ts` is the long one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openPglite } from "../../src/rim/db/pglite.ts";
import { Client } from "../clients.ts";
import { soak } from "../soak.ts";
import { victimWith } from "../victim.ts";
import { HOUSE } from "../world.ts";

test("of 100 mails during three kills none is lost, none doubled", {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "amends-soaked-"));
  const victim = await victimWith({ AMENDS_DATA: folder, AMENDS_SMTP_PER_MINUTE: "100000" });
  onTestFinished(async () => {
    await victim.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  victim.start();
  await victim.ready();
  const client = new Client(victim.url);
  const { workspace } = await client.call("POST /workspace", {
    body: HOUSE,
  });
  const database = () => openPglite(join(folder, "database"));
  const pour = { mails: 100, lanes: 4, killEvery: 700, kills: [3, 3] } as const;
  const found = await soak(victim, client, workspace.id, database, pour);
  expect(found).toMatchObject({ lost: [], doubled: [] });
  expect(found.kills).toBeGreaterThanOrEqual(3);
  expect(victim.faults).toEqual([]);
});
