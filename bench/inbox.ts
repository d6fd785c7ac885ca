/**
 * A list of 100,000 cases over HTTP on Postgres: how soon it opens, filters, counts and finds,
 * beside a plain `select count(*)` of the same cases.
 *
 *   npm run bench:inbox -- [cases] [rounds]     with AMENDS_DATABASE_URL: in that empty Postgres
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { Client } from "../test/clients.ts";
import { crowd } from "../test/crowd.ts";
import { ownPostgres } from "../test/postgres.ts";
import { share } from "../test/soak.ts";
import { victimWith } from "../test/victim.ts";
import { HOUSE, PASSWORD } from "../test/world.ts";

const [cases = 100_000, rounds = 40] = process.argv.slice(2).map(Number);
const GOAL_MS = 100;

const own = process.env["AMENDS_DATABASE_URL"] ? undefined : await ownPostgres();
const url = process.env["AMENDS_DATABASE_URL"] ?? own?.url ?? "";
const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
const desk = await victimWith({ AMENDS_DATA: folder, AMENDS_DATABASE_URL: url });
const ms = (took: readonly number[], part: number) => share(took, part).toFixed(1).padStart(7);

try {
  desk.start();
  await desk.ready();
  const client = new Client(desk.url);
  const { colleague } = await client.call("POST /workspace", {
    body: HOUSE,
  });
  for (const name of ["Ana", "Leo", "Mei", "Oda"]) {
    const email = `${name.toLowerCase()}@lumen.example`;
    const body = { name, email, role: "agent", password: PASSWORD };
    await client.call("POST /colleagues", { body });
  }
  await desk.stop();
  await crowd(url, cases);
  const database = new pg.Client({ connectionString: url });
  await database.connect();

  const began = performance.now();
  desk.start();
  await desk.ready();
  for (;;) {
    const { rows } = await database.query("select count(*)::int as made from listings");
    if (rows[0]?.made >= cases) break;
    await new Promise((rest) => setTimeout(rest, 500));
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(`${cases} rows made from the journal: ${(cases / seconds).toFixed(0)} a second`);
  await database.query("vacuum analyze");

  const tooLate = await measure();
  await database.end();
  process.exitCode = tooLate > 0 || desk.faults.length > 0 ? 1 : 0;
  if (desk.faults.length > 0) console.error(desk.faults.slice(0, 5).join("\n"));

  async function measure(): Promise<number> {
    const floor = await timed(() => database.query("select count(*) from cases"));
    console.log(`${"".padEnd(46)}    p50     p95`);
    console.log(
      `${"floor: select count(*) from cases".padEnd(46)}${ms(floor, 0.5)} ${ms(floor, 0.95)}`,
    );
    const door = await timed(() => client.call("GET /session"));
    console.log(
      `${"floor: a door that only knows who calls".padEnd(46)}${ms(door, 0.5)} ${ms(door, 0.95)}`,
    );
    const one = (await client.call("GET /cases", { query: {} })).rows[0];
    const { next } = await client.call("GET /cases", { query: {} });
    const { rows: said } = await database.query(
      "select body, by_name from messages where direction = 'in' limit 400 offset 777",
    );
    const words = said.map(({ body }) => String(body).split(" "));
    const nth = (list: readonly string[][], round: number, place: number) =>
      list[round % list.length]?.at(place) ?? "";
    const questions: Record<string, (round: number) => Record<string, string>> = {
      "opens: all that is open": () => ({}),
      "opens: mine": () => ({ view: "mine" }),
      "opens: new": () => ({ view: "new" }),
      "opens: due": () => ({ view: "due" }),
      "opens: closed": () => ({ view: "closed" }),
      "the next page": () => ({ cursor: next ?? "" }),
      "filter: a colleague": () => ({ owner: colleague.id }),
      "filter: critical": () => ({ severity: "critical" }),
      "filter: a failure and a clock run out": () => ({ failure: "late", clock: "overdue" }),
      "filter: nothing fits": () => ({ severity: "critical", failure: "none" }),
      "filter: by stance, by phone, next deadline": () => ({
        stance: "partly",
        channel: "call",
        sort: "deadline",
      }),
      "search: an order number": (round) => ({ view: "all", search: nth(words, round, 2) }),
      "search: a case number": (round) => ({ view: "all", search: String(1_500 + round * 7) }),
      "search: a whole name": (round) => ({ view: "all", search: said[round]?.by_name ?? "" }),
      "search: a first name, one in eight": () => ({ view: "all", search: "Aylin" }),
      "search: a common word": () => ({ view: "open", search: "order" }),
      "search: two words of a letter": (round) => ({
        view: "all",
        search: `${nth(words, round, 9)} ${nth(words, round, 20)}`,
      }),
      "search: three letters as one types": (round) => ({
        view: "open",
        search: nth(words, round, 12).slice(0, 3),
      }),
      "search: a word, critical, nobody's": (round) => ({
        search: nth(words, round, 15),
        severity: "critical",
        owner: "none",
      }),
      "search: a word that nobody said": () => ({ view: "all", search: "xyzzyx" }),
    };
    let late = 0;
    for (const [what, query] of Object.entries(questions)) {
      let round = 0;
      const took = await timed(() => client.call("GET /cases", { query: query(round++) }));
      if (share(took, 0.95) > GOAL_MS) late += 1;
      console.log(`${what.padEnd(46)}${ms(took, 0.5)} ${ms(took, 0.95)}`);
    }
    for (const [what, query] of [
      ["counts: all that is open", {}],
      ["counts: a common word", { search: "order" }],
    ] as const) {
      const took = await timed(() => client.call("GET /counts", { query }));
      if (share(took, 0.95) > GOAL_MS) late += 1;
      console.log(`${what.padEnd(46)}${ms(took, 0.5)} ${ms(took, 0.95)}`);
    }
    const opened = await timed(() =>
      client.call("GET /cases/:case", { params: { case: one?.id ?? "" } }),
    );
    console.log(`${"opens one case".padEnd(46)}${ms(opened, 0.5)} ${ms(opened, 0.95)}`);
    return late;
  }
} catch (problem) {
  console.error(problem);
  process.exitCode = 1;
} finally {
  await desk.stop();
  await own?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function timed(work: () => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < 3; warm += 1) await work();
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took;
}
