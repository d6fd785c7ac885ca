/**
 * 10,000 mails in while `kill -9` hits the desk every few seconds: none lost, none doubled; and how
 * soon a mail is seen in an open inbox. Prints figures; ends with 1 when a promise is broken.
 *
 *   npm run soak -- [mails] [kill every … ms]        with AMENDS_DATABASE_URL: on that Postgres
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPglite } from "../src/rim/db/pglite.ts";
import { openPostgres } from "../src/rim/db/postgres.ts";
import { Client } from "../test/clients.ts";
import { share, soak, timesToSight } from "../test/soak.ts";
import { victimWith } from "../test/victim.ts";
import { HOUSE } from "../test/world.ts";

const [mails = 10_000, killEvery = 4_000] = process.argv.slice(2).map(Number);
const SIGHTS = 200;
const GOAL_MS = 1_000;

const folder = mkdtempSync(join(tmpdir(), "amends-soak-"));
const url = process.env["AMENDS_DATABASE_URL"];
const settings = {
  AMENDS_DATA: folder,
  AMENDS_SMTP_PER_MINUTE: "1000000",
  ...(url ? { AMENDS_DATABASE_URL: url } : {}),
};
const victim = await victimWith(settings);
victim.start();
await victim.ready();
const client = new Client(victim.url);
const { workspace } = await client.call("POST /workspace", {
  body: HOUSE,
});
const fresh = await timesToSight(victim, client, SIGHTS);
const database = () => (url ? openPostgres(url, 2) : openPglite(join(folder, "database")));
const found = await soak(victim, client, workspace.id, database, {
  mails,
  lanes: 8,
  killEvery,
  kills: [1, Number.POSITIVE_INFINITY],
});
victim.start();
await victim.ready();
const full = await timesToSight(victim, client, SIGHTS);
await victim.stop();
rmSync(folder, { recursive: true, force: true });

const ms = (took: readonly number[], part: number) => share(took, part).toFixed(0);
console.log(`${url ? "Postgres" : "the embedded database"}, ${mails} mails, 8 senders at once`);
console.log(
  `${(mails / found.seconds).toFixed(0)} mails/s taken in and filed, over ` +
    `${found.seconds.toFixed(0)} s; ${found.kills} times kill -9, ` +
    `${found.sentAgain} times no yes was heard`,
);
console.log(
  `lost ${found.lost.length} · doubled ${found.doubled.length} · ` +
    `copies known and set aside ${found.copiesAside}`,
);
for (const [when, took] of [
  ["in an empty house", fresh],
  [`beside ${mails} cases`, full],
] as const) {
  console.log(
    `from arrived to seen in an open inbox, ${when}: p50 ${ms(took, 0.5)} ms, ` +
      `p99 ${ms(took, 0.99)} ms, of ${took.length}`,
  );
}
const kept = found.lost.length + found.doubled.length === 0 && victim.faults.length === 0;
if (victim.faults.length > 0) console.error(victim.faults.slice(0, 5).join("\n"));
process.exit(kept && share(full, 0.99) < GOAL_MS ? 0 : 1);
