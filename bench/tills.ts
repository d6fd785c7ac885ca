/**
 * Awards paid and vouchers redeemed over HTTP on Postgres: how many a second, how long each took,
 * and how long client, desk and database were busy with it, beside a floor that only takes a
 * request and inserts one row. The client, the floor, the desk and Postgres are a process each.
 *
 *   npm run bench:tills -- [deeds] [at once]     with AMENDS_DATABASE_URL: in that empty Postgres
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "../test/clients.ts";
import { crowd } from "../test/crowd.ts";
import { ownPostgres } from "../test/postgres.ts";
import { victimWith } from "../test/victim.ts";
import { HOUSE } from "../test/world.ts";
import { atRest } from "./tills/rest.ts";
import { owe } from "./tills/owed.ts";
import { busyOf, busyWith, postmasterOf } from "./tills/processor.ts";
import { caller, type Measured, measure } from "./tills/rate.ts";

const [deeds = 4_000, atOnce = 16] = process.argv.slice(2).map(Number);
const GOAL = { perSecond: 500, p99: 50 };
const judged = ({ perSecond, p99 }: Measured, floor: Measured): string => {
  const met = perSecond >= GOAL.perSecond && p99 < GOAL.p99;
  return `${met ? "met" : "not met"}, ${(perSecond / floor.perSecond).toFixed(2)} of the floor`;
};

const own = process.env["AMENDS_DATABASE_URL"] ? undefined : await ownPostgres();
const url = process.env["AMENDS_DATABASE_URL"] ?? own?.url ?? "";
const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
const desk = await victimWith({ AMENDS_DATA: folder, AMENDS_DATABASE_URL: url });
const { post, end } = caller(atOnce);

try {
  desk.start();
  await desk.ready();
  const client = new Client(desk.url);
  await client.call("POST /workspace", {
    body: HOUSE,
  });
  const { secret } = await client.call("POST /keys", { body: { name: "Tills", role: "agent" } });
  await desk.stop();
  await crowd(url, deeds);
  const { awards, codes } = await owe(url);
  const postgres = await postmasterOf(url);
  desk.start();
  await desk.ready();
  await atRest(desk.pid, url);

  console.log(
    `${deeds} of each, ${atOnce} at once; load ${loadavg()[0]?.toFixed(1)}, ${cpus().length} cores`,
  );
  const busyBeside = (pid: number | undefined, name: string) => () => ({
    client: process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000,
    [name]: busyOf(pid),
    database: busyWith(postgres),
  });
  const busy = busyBeside(desk.pid, "desk");
  const floor = await theFloor((pid) => busyBeside(pid, "server"));
  const ask = (path: string, body: object) =>
    post(`${desk.url}/api/v1${path}`, body, { authorization: `Bearer ${secret}` });
  const part = { amountMinor: 500 };
  const redeem = (code: string) => ask("/vouchers/redemption", { code, order: "A", ...part });
  const pay = (id: string) => ask(`/awards/${id}/payment`, { proof: "Transfer 4711" });
  const of = <T>(what: string, things: readonly T[]) => ({ what, things, atOnce, busy });
  const redeemed = await measure(of("redeems a part of a voucher", codes), redeem);
  const again = await measure(of("the same order asks again", codes), redeem);
  const paid = await measure(of("pays an award", awards), pay);
  const [book] = (await client.call("GET /books", { query: {} })).books;
  const whole = book?.balanced && book.redeemedMinor === codes.length * part.amountMinor;
  console.log(`redemption: ${judged(redeemed, floor)}\npayment: ${judged(paid, floor)}`);
  console.log(`the books balance: ${whole ? "yes" : "NO"}; load ${loadavg()[0]?.toFixed(1)}`);
  process.exitCode =
    whole && desk.faults.length === 0 && [redeemed, again, paid].every(({ well }) => well) ? 0 : 1;
  if (desk.faults.length > 0) console.error(desk.faults.slice(0, 5).join("\n"));
} catch (problem) {
  console.error(problem);
  process.exitCode = 1;
} finally {
  end();
  await desk.stop();
  await own?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** What any door would cost that takes a request and keeps one row. */
async function theFloor(
  busyOfServer: (pid: number | undefined) => () => Record<string, number>,
): Promise<Measured> {
  const server = fork(join(import.meta.dirname, "tills/floor.ts"), {
    env: { ...process.env, AMENDS_DATABASE_URL: url },
  });
  try {
    const port = await new Promise<number>((open, failed) => {
      server.once("message", (said) => open(Number(said)));
      server.once("exit", () => failed(new Error("the floor did not open")));
    });
    const rows = Array.from({ length: deeds }, (_, nth) => ({ nth }));
    const what = "floor: bare HTTP and one insert";
    return await measure({ what, things: rows, atOnce, busy: busyOfServer(server.pid) }, (row) =>
      post(`http://127.0.0.1:${port}/`, row),
    );
  } finally {
    server.kill();
  }
}
