/**
 * The whole simulated year on both databases: each cent of each currency beside a plain tally.
 *
 *   npm run year -- [cases] [pglite | postgres]
 */
import { ownPostgres } from "../test/postgres.ts";
import { liveYear, type Year } from "../test/year.ts";
import { migrate } from "../src/rim/db/migrate.ts";
import { openPglite } from "../src/rim/db/pglite.ts";
import { openPostgres } from "../src/rim/db/postgres.ts";

const [cases = 50_000] = process.argv.slice(2).map(Number);
const which = process.argv[3];

if (which !== "postgres") {
  const engine = await openPglite();
  await migrate(engine);
  await told("pglite", () => liveYear(engine, cases));
  await engine.close();
}
if (which !== "pglite") {
  const own = await ownPostgres();
  const engine = await openPostgres(own.url, 4);
  await migrate(engine);
  await told("postgres", () => liveYear(engine, cases));
  await engine.close();
  await own.stop();
}

async function told(name: string, live: () => Promise<Year>): Promise<void> {
  const began = performance.now();
  const { books, tallies, offers, approved, awards } = await live();
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${name}: ${cases} cases, ${offers} offers (${approved} approved by another), ` +
      `${awards} awards in ${seconds.toFixed(0)} s`,
  );
  for (const book of books) {
    const { currency, entries, pledgedMinor, givenMinor, owedMinor, vouchersMinor } = book;
    const same = (["goodwill", "statutory"] as const).every((source) => {
      const tally = tallies.get(`${currency} ${source}`);
      const sums = book.sources[source];
      return (
        sums.pledgedMinor === (tally?.pledged ?? 0) &&
        sums.owedMinor === (tally?.owed ?? 0) &&
        sums.givenMinor === (tally?.given ?? 0) &&
        sums.vouchersMinor === (tally?.vouchers ?? 0)
      );
    });
    const balances = book.balanced && same;
    console.log(
      `  ${currency}: ${entries} entries, pledged ${pledgedMinor}, given ${givenMinor}, ` +
        `owed ${owedMinor}, on vouchers ${vouchersMinor}; balances: ${balances ? "yes" : "NO"}`,
    );
    if (!balances) process.exitCode = 1;
  }
}
