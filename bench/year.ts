/**
 * The whole simulated year on both databases: each cent of each currency beside a plain tally.
 *
 *   npm run year -- [cases] [pglite | postgres] [seed]
 */
import { ownPostgres } from "../test/postgres.ts";
import { amiss } from "../test/year/tally.ts";
import { liveYear } from "../test/year/year.ts";
import { migrate } from "../src/rim/db/migrate.ts";
import type { Engine } from "../src/rim/db/engine.ts";
import { openPglite } from "../src/rim/db/pglite.ts";
import { openPostgres } from "../src/rim/db/postgres.ts";

const [cases = 50_000] = process.argv.slice(2).map(Number);
const which = process.argv[3];
const seed = Number(process.argv[4] ?? 2026);
const LANES = { pglite: 2, postgres: 10 } as const;

if (which !== "postgres") {
  const engine = await openPglite();
  await migrate(engine);
  await told(engine);
  await engine.close();
}
if (which !== "pglite") {
  const own = await ownPostgres();
  const engine = await openPostgres(own.url, LANES.postgres);
  await migrate(engine);
  await told(engine);
  await engine.close();
  await own.stop();
}

async function told(engine: Engine): Promise<void> {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1_000).toFixed(0);
  const say = (lived: number) => {
    if (lived % 5_000 === 0) console.log(`  ${lived} cases after ${seconds()} s`);
  };
  const year = await liveYear(engine, { cases, seed, lanes: LANES[engine.name], say });
  const { books, tallies, counts } = year;
  console.log(`${engine.name}: ${cases} cases, seed ${seed}, in ${seconds()} s`);
  console.log(`  ${JSON.stringify(counts)}`);
  for (const { currency, entries, pledgedMinor, givenMinor, owedMinor, vouchersMinor } of books) {
    console.log(
      `  ${currency}: ${entries} entries, pledged ${pledgedMinor}, given ${givenMinor}, ` +
        `owed ${owedMinor}, on vouchers ${vouchersMinor}`,
    );
  }
  const wrong = amiss(books, tallies);
  console.log(`  balances to the cent: ${wrong.length === 0 ? "yes" : wrong.join("; ")}`);
  if (wrong.length > 0) process.exitCode = 1;
}
