/** Very many questions that fall due at once, asked by a desk that is killed again and again. */
import pg from "pg";
import { SMTPServer } from "smtp-server";
import type { AddressInfo } from "node:net";
import type { Victim } from "./victim.ts";

/** Fills a founded house with closed cases, each of a customer of its own, each with a question. */
export async function scheduleMany(url: string, many: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const run = (text: string) => client.query(text);
  await run("set synchronous_commit = off");
  await run(`
    create temporary table house as select id from workspaces limit 1;
    create temporary table crowd as
      select n, gen_random_uuid() as customer_id, gen_random_uuid() as conversation_id,
        gen_random_uuid() as case_id, gen_random_uuid() as message_id,
        gen_random_uuid() as follow_up_id,
        date_trunc('milliseconds', now() - interval '9 days') as at
      from generate_series(1, ${many}) crowd (n);
    insert into customers (workspace_id, id, name, email, created_at)
      select house.id, customer_id, 'Maria ' || n, 'q' || n || '@example.org', at from crowd, house;
    insert into conversations
        (workspace_id, id, customer_id, channel, subject, started_at, last_at)
      select house.id, conversation_id, customer_id, 'mail', 'Order ' || n, at, at
      from crowd, house;
    insert into messages (workspace_id, id, conversation_id, direction, channel, at, by_kind, by_id,
        by_name, subject, body)
      select house.id, message_id, conversation_id, 'in', 'mail', at, 'customer',
        customer_id::text, 'Maria ' || n, 'Order ' || n, 'My order ' || n || ' came broken.'
      from crowd, house;
    insert into cases (workspace_id, id, number, conversation_id, customer_id, title, state,
        complained_at, opened_at, playbook_id, playbook_version, stance, cause_state)
      select house.id, case_id, 1000 + n, conversation_id, customer_id, 'Order ' || n, 'closed',
        at, at, 'five-steps', 1, 'at_fault', 'not_yet_known' from crowd, house;
    insert into follow_ups (workspace_id, id, case_id, checkpoint, about, state, scheduled_at,
        due_at)
      select house.id, follow_up_id, case_id, 'after-remedy', 'remedy', 'scheduled', at,
        at + interval '3 days' from crowd, house;
    insert into counters (workspace_id, name, value)
      select id, 'case', ${many} + 1001 from house
      on conflict (workspace_id, name) do update set value = excluded.value;
    insert into journal (workspace_id, seq, at, what, by_kind, by_id, by_name, case_id, facts,
        previous, hash)
      select house.id, (select seq from journal_heads where workspace_id = house.id)
          + 2 * n - 1 + place, at, case place when 0 then 'case opened'
          else 'follow-up scheduled' end,
        'desk', 'desk', 'Amends', case_id, case place
          when 0 then jsonb_build_object('complainedAt', at, 'number', 1000 + n)
          else jsonb_build_object('followUpId', follow_up_id, 'dueAt', at, 'about', 'remedy') end,
        '', ''
      from crowd, house, generate_series(0, 1) place;
    update journal_heads set seq = seq + 2 * ${many};
    insert into watch_heads (workspace_id, seq) select workspace_id, seq from journal_heads
      on conflict (workspace_id) do update set seq = excluded.seq;
    insert into list_heads (workspace_id, seq) select workspace_id, seq from journal_heads
      on conflict (workspace_id) do update set seq = excluded.seq`);
  await run("analyze");
  await client.end();
}

/** A relay that keeps no letters, only how many each address got. */
export async function openCounter() {
  const got = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, { envelope }, answer) {
      stream.resume();
      stream.on("end", () => {
        for (const { address } of envelope.rcptTo) got.set(address, (got.get(address) ?? 0) + 1);
        answer();
      });
    },
  });
  server.on("error", () => undefined); // whoever brought a letter fell; the next one comes
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", () => open()));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return { url: `smtp://127.0.0.1:${port}`, got, close };
}

export type Asked = {
  readonly seconds: number;
  readonly kills: number;
  /** Addresses that got the question once, and more than once. */
  readonly once: number;
  readonly doubled: number;
  /** Whether they arrived nobody knows: the desk fell as it handed them over; a person decides. */
  readonly uncertain: number;
  /** Of those, which did not come to the relay. */
  readonly missing: number;
  /** Questions that stand twice in the journal, or not at all. */
  readonly notedTwice: number;
  readonly unnoted: number;
};

type Asking = {
  readonly many: number;
  readonly killEvery: number;
  /** So often at the most; then it may finish in peace. */
  readonly kills: number;
  readonly got: ReadonlyMap<string, number>;
  readonly told?: (left: number, seconds: number) => void;
};

const pause = (milliseconds: number) => new Promise((rested) => setTimeout(rested, milliseconds));

/** Counting what is left costs the database more than a mail does. */
const LOOK_MS = 5_000;

/** Lets the victim ask until nothing is left, killed on the way; then counts on both sides. */
export async function askMany(victim: Victim, url: string, asking: Asking): Promise<Asked> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // a database that is stopped under a broken-off run
  await client.connect();
  const one = async (text: string) => Number((await client.query(text)).rows[0].n);
  const left = () =>
    one(`select (select count(*) from follow_ups where state = 'scheduled')
      + (select count(*) from deliveries
        where state in ('queued', 'claimed', 'handing_over') or not noted) as n`);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  let kills = 0;
  victim.start();
  await victim.ready();
  let lived = performance.now();
  for (let waits = await left(); waits > 0; waits = await left()) {
    asking.told?.(waits, seconds());
    await pause(Math.min(asking.killEvery, LOOK_MS));
    if (kills >= asking.kills || performance.now() - lived < asking.killEvery) continue;
    await victim.kill();
    kills += 1;
    victim.start();
    await victim.ready();
    lived = performance.now();
  }
  const took = seconds();
  const counts = [...asking.got.values()];
  const noted = `select count(*) as n from (select facts ->> 'followUpId' from journal
    where what = 'follow-up asked' group by 1 having count(*)`;
  const found = {
    seconds: took,
    kills,
    once: counts.filter((count) => count === 1).length,
    doubled: counts.filter((count) => count > 1).length,
    missing: asking.many - counts.length,
    uncertain: await one("select count(*) as n from deliveries where state = 'uncertain'"),
    notedTwice: await one(`${noted} > 1) twice`),
    unnoted: asking.many - (await one(`${noted} >= 1) known`)),
  };
  await client.end();
  return found;
}
