/**
 * Awards paid and vouchers redeemed over HTTP on Postgres: how many a second, and how long each
 * took, beside a floor that only takes a request and inserts one row.
 *
 *   npm run bench:tills -- [deeds] [at once]     with AMENDS_DATABASE_URL: in that empty Postgres
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { spell } from "../src/vouchers/index.ts";
import { Client } from "../test/clients.ts";
import { crowd } from "../test/crowd.ts";
import { ownPostgres } from "../test/postgres.ts";
import { share } from "../test/soak.ts";
import { victimWith } from "../test/victim.ts";
import { MAILBOX, PASSWORD } from "../test/world.ts";

const [deeds = 4_000, atOnce = 16] = process.argv.slice(2).map(Number);
const GOAL = { perSecond: 500, p99: 50 };

const own = process.env["AMENDS_DATABASE_URL"] ? undefined : await ownPostgres();
const url = process.env["AMENDS_DATABASE_URL"] ?? own?.url ?? "";
const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
const desk = await victimWith({ AMENDS_DATA: folder, AMENDS_DATABASE_URL: url });
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

try {
  desk.start();
  await desk.ready();
  const client = new Client(desk.url);
  await client.call("POST /workspace", {
    body: {
      name: "Lumen & Co",
      industry: "retail",
      currency: "EUR",
      timeZone: "Europe/Berlin",
      mailbox: MAILBOX,
      administrator: { name: "Iris Weber", email: "iris@lumen.example", password: PASSWORD },
    },
  });
  const { secret } = await client.call("POST /keys", { body: { name: "Tills", role: "agent" } });
  await desk.stop();
  await crowd(url, deeds);
  const { awards, codes } = await owe(url);
  desk.start();
  await desk.ready();

  console.log(
    `${deeds} of each, ${atOnce} at once; load ${loadavg()[0]?.toFixed(1)}, ${cpus().length} cores`,
  );
  await floor();
  const post = (path: string, body: object) =>
    send(`${desk.url}/api/v1${path}`, body, { authorization: `Bearer ${secret}` });
  const part = { amountMinor: 500 };
  const tills = await measure("redeems a part of a voucher", codes, (code) =>
    post("/vouchers/redemption", { code, order: "A", ...part }),
  );
  const again = await measure("the same order asks again", codes, (code) =>
    post("/vouchers/redemption", { code, order: "A", ...part }),
  );
  const paid = await measure("pays an award", awards, (id) =>
    post(`/awards/${id}/payment`, { proof: "Transfer 4711" }),
  );
  const [book] = (await client.call("GET /books", { query: {} })).books;
  const whole = book?.balanced && book.redeemedMinor === codes.length * part.amountMinor;
  console.log(`the books balance: ${whole ? "yes" : "NO"}; load ${loadavg()[0]?.toFixed(1)}`);
  process.exitCode =
    whole && desk.faults.length === 0 && [tills, again, paid].every(Boolean) ? 0 : 1;
  if (desk.faults.length > 0) console.error(desk.faults.slice(0, 5).join("\n"));
} catch (problem) {
  console.error(problem);
  process.exitCode = 1;
} finally {
  agent.destroy();
  await desk.stop();
  await own?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** For each case an award that waits to be paid, and one that is a voucher in a customer's hand. */
async function owe(database: string): Promise<{ awards: string[]; codes: string[] }> {
  const db = new pg.Client({ connectionString: database });
  db.on("error", () => undefined);
  await db.connect();
  const { rows } = await db.query("select id from cases");
  const codes = rows.map(() => spell(randomBytes(12)));
  const hashes = codes.map((code) => createHash("sha256").update(code).digest("hex"));
  await db.query("set synchronous_commit = off");
  await db.query(
    `create temporary table owed as select w.id as workspace_id, case_id, hash, kind,
       gen_random_uuid() as id, gen_random_uuid() as offer_id, now() as at
       from workspaces w, unnest($1::uuid[], $2::text[]) as c (case_id, hash),
         (values ('refund'), ('voucher')) as k (kind)`,
    [rows.map(({ id }) => id), hashes],
  );
  await db.query(`
    insert into offers (workspace_id, id, case_id, state, clause_id, why, options, currency,
        cost_minor, allowed_minor, proposed_by_kind, proposed_by_id, proposed_by_name, proposed_at,
        made_at, expires_at)
      select workspace_id, offer_id, case_id, 'accepted', 'late', 'w', '[]', 'EUR', 2500, 2500,
        'colleague', 'x', 'Ana', at, at, at from owed;
    insert into debts (workspace_id, id, case_id, source, currency)
      select workspace_id, id, case_id, 'goodwill', 'EUR' from owed;
    insert into awards (workspace_id, id, case_id, offer_id, place, kind, what, amount_minor,
        currency, state, awarded_at)
      select workspace_id, id, case_id, offer_id, 0, kind, 'x', 2500, 'EUR',
        case kind when 'refund' then 'pledged' else 'paid' end, at from owed;
    insert into entries (workspace_id, id, debt_id, case_id, source, act, from_account, to_account,
        amount_minor, currency, at, by_id, by_name)
      select workspace_id, gen_random_uuid(), id, case_id, 'goodwill', 'pledge', 'goodwill',
        'owed', 2500, 'EUR', at, 'x', 'Ana' from owed;
    insert into entries (workspace_id, id, debt_id, case_id, source, act, from_account, to_account,
        amount_minor, currency, at, by_id, by_name)
      select workspace_id, gen_random_uuid(), id, case_id, 'goodwill', 'pay', 'owed', 'vouchers',
        2500, 'EUR', at, 'x', 'Ana' from owed where kind = 'voucher';
    insert into vouchers (workspace_id, id, debt_id, code_hash, amount_minor, currency, issued_at,
        expires_at, left_minor)
      select workspace_id, gen_random_uuid(), id, hash, 2500, 'EUR', at,
        at + interval '365 days', 2500 from owed where kind = 'voucher'`);
  const waiting = await db.query("select id from owed where kind = 'refund'");
  await db.query("analyze");
  await db.end();
  return { awards: waiting.rows.map(({ id }) => id), codes };
}

/** What any door would cost that takes a request and keeps one row. */
async function floor(): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query("create table floor (id bigserial primary key, body jsonb not null)");
  const bare = createServer((asked, answer) => {
    let body = "";
    asked.on("data", (bytes) => (body += bytes));
    asked.on("end", async () => {
      await pool.query("insert into floor (body) values ($1)", [body]);
      answer.writeHead(201).end("{}");
    });
  });
  await new Promise<void>((open) => bare.listen(0, "127.0.0.1", open));
  const { port } = bare.address() as AddressInfo;
  const rows = Array.from({ length: deeds }, (_, nth) => ({ nth }));
  const one = `http://127.0.0.1:${port}/`;
  await measure("floor: bare HTTP and one insert", rows, (row) => send(one, row, {}));
  bare.closeAllConnections();
  await new Promise((closed) => bare.close(closed));
  await pool.end();
}

/** Says how many a second and how long each took; answers whether all went well. */
async function measure<T>(
  what: string,
  things: readonly T[],
  deed: (thing: T) => Promise<number>,
): Promise<boolean> {
  const took: number[] = [];
  const answers = new Map<number, number>();
  let next = 0;
  const worker = async () => {
    for (let thing = things[next++]; thing !== undefined; thing = things[next++]) {
      const began = performance.now();
      const status = await deed(thing);
      took.push(performance.now() - began);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const perSecond = things.length / ((performance.now() - began) / 1000);
  const [p50, p99] = [share(took, 0.5), share(took, 0.99)];
  const met = perSecond >= GOAL.perSecond && p99 < GOAL.p99 ? "met" : "not met";
  const said = [...answers].map(([status, count]) => `${count} × ${status}`).join(", ");
  console.log(
    `${what.padEnd(34)}${perSecond.toFixed(0).padStart(6)} a second · p50 ${p50.toFixed(1)} ms ` +
      `· p99 ${p99.toFixed(1)} ms · ${met} · ${said}`,
  );
  return [...answers.keys()].every((status) => status === 201);
}

function send(to: string, body: object, headers: Record<string, string>): Promise<number> {
  const bytes = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asked = request(
      to,
      {
        method: "POST",
        agent,
        headers: { ...headers, "content-type": "application/json", "content-length": bytes.length },
      },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve(answer.statusCode ?? 0));
      },
    );
    asked.on("error", reject);
    asked.end(bytes);
  });
}
