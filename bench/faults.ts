/**
 * Ten thousand awards in a storm: faults at every fourth call, calls back doubled, late and out of
 * order, two workers of which one is killed every few seconds. Says what it came to.
 *
 *   npm run faults -- [awards] [seed]     with AMENDS_DATABASE_URL: in that empty Postgres
 */
import { wrongIn } from "../test/payouts/ending.ts";
import { storm } from "../test/payouts/storm.ts";
import { ownPostgres } from "../test/postgres.ts";

const [many = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const own = process.env["AMENDS_DATABASE_URL"] ? undefined : await ownPostgres();
const url = process.env["AMENDS_DATABASE_URL"] ?? own?.url ?? "";
const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const weather = {
    url,
    many,
    seed,
    killEveryCalls: 250,
    stormMs: many * 60,
    patienceMs: 3_600_000,
    say,
  };
  const { end, calls, refunds, found, left, balanced, tookMs, ...books } = await storm(weather);
  const wrong = wrongIn(end.rows, refunds);
  say(`${many} awards, seed ${seed}, ${Math.round(tookMs / 1_000)} s`);
  say(`calls ${calls.asked}, of which ${calls.faults} fell; ${calls.rung} calls back`);
  say(`workers killed ${calls.kills} times; refunds there ${refunds.length}`);
  say(`ended as ${JSON.stringify(end.states)}`);
  say(`given ${books.givenMinor}, owed ${books.owedMinor}, balanced: ${balanced}`);
  say(
    `the reckoning found ${found} that no call had told of, and ${left} once they were asked about`,
  );
  say(`wrong: ${JSON.stringify(wrong)}`);
  const sound = balanced && left === 0 && end.open === 0;
  process.exitCode = sound && Object.values(wrong).every((count) => count === 0) ? 0 : 1;
} finally {
  await own?.stop();
}
