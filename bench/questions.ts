/**
 * 100,000 questions that fall due at one moment, on a Postgres, asked while `kill -9` hits the
 * desk: each asked once, each sent once. Prints figures; ends with 1 when a promise is broken.
 *
 * On two processors that did much else (a load of 10 to 38), killed twelve times: 99,990 arrived
 * once, none twice, none was noted twice or not at all; of 60 a person is asked, 10 of which had
 * not arrived. 31 a second over 53 minutes, in which it also stood still for some; 107 at a load
 * of 12. One at a time left two.
 *
 *   npm run bench:questions -- [questions] [kill every … ms] [kills]
 */
import { loadavg } from "node:os";
import { felledOn } from "../test/felled.ts";
import { ownPostgres } from "../test/postgres.ts";
import { askMany, scheduleMany } from "../test/questions.ts";

const [many = 100_000, killEvery = 30_000, kills = 20] = process.argv.slice(2).map(Number);

const postgres = await ownPostgres();
const { victim, relay, close } = await felledOn(postgres.url, { AMENDS_RELAY_CONNECTIONS: "20" });
try {
  await scheduleMany(postgres.url, many);
  console.log(`${many} questions are due; load ${loadavg()[0]?.toFixed(1)}`);
  let told = 0;
  const found = await askMany(victim, postgres.url, {
    many,
    killEvery,
    kills,
    got: relay.got,
    told(left, seconds) {
      if (seconds < told) return;
      told = seconds + 60;
      console.log(`${seconds.toFixed(0)} s: ${left} left`);
    },
  });
  await victim.stop();
  const { seconds, once, doubled, missing, uncertain, notedTwice, unnoted } = found;
  console.log(
    `${(many / seconds).toFixed(0)} a second over ${seconds.toFixed(0)} s, ` +
      `${found.kills} times kill -9; load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(
    `arrived once ${once} · twice ${doubled} · not ${missing}, of which a person is asked to ` +
      `look at ${uncertain} · noted twice ${notedTwice} · not noted ${unnoted}`,
  );
  if (victim.faults.length > 0) console.error(victim.faults.slice(0, 5).join("\n"));
  const broken = doubled + notedTwice + unnoted > 0 || missing > uncertain;
  process.exitCode = broken || victim.faults.length > 0 ? 1 : 0;
} finally {
  await close();
  await postgres.stop();
}
