/** One change told to many, of whom some want no mail, by a desk that is killed again and again. */
import pg from "pg";
import type { Victim } from "./victim.ts";

/**
 * Lets everybody whom `scheduleMany` brought wait for the same news; of each four the first asked
 * us not to write, the second asked for quiet after the message was sent off.
 */
export async function sendOffToAll(url: string, perMinute: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create temporary table house as select id from workspaces limit 1;
    delete from follow_ups;
    create temporary table crowd as
      select row_number() over (order by number) as n, c.id as case_id, customer_id, email
      from cases c join customers on customers.id = c.customer_id;
    create temporary table news as select gen_random_uuid() as action_id,
      gen_random_uuid() as telling_id, (select case_id from crowd where n = 1) as case_id;
    insert into actions (workspace_id, id, case_id, kind, what, owner_id, due_on, shown,
        created_at, created_by, done_at, done_by, proof, verified, means, window_days)
      select house.id, action_id, case_id, 'preventive', 'A second carton for glass',
        (select id from colleagues limit 1), '2026-11-01', true, now(), 'Iris Weber', now(),
        'Iris Weber', 'Order 12', jsonb_build_object('at', now(), 'byId', 'x', 'by', 'Leo Brandt',
          'words', 'I saw it.'), 'process', 90 from house, news;
    insert into tellings (workspace_id, id, action_id, state, body, per_minute, version, by_id,
        by_name, begun_at)
      select house.id, telling_id, action_id, 'sending', 'We now pack glass in two cartons.',
        ${perMinute}, 1, (select id::text from colleagues limit 1), 'Iris Weber', now()
      from house, news;
    insert into told (workspace_id, telling_id, action_id, customer_id, case_id, state, due_at)
      select house.id, telling_id, action_id, customer_id, crowd.case_id, 'waiting', now()
      from house, news, crowd;
    update customers set contact = 'unwanted' from crowd
     where crowd.customer_id = customers.id and n % 4 = 1;
    insert into quiet_addresses (workspace_id, address, since)
      select house.id, email, now() from house, crowd where n % 4 = 2`);
  await client.end();
}

export type Told = {
  /** Addresses that got it, and those of them that had asked us not to write. */
  readonly got: number;
  readonly unwanted: number;
  readonly doubled: number;
  readonly missing: number;
  readonly uncertain: number;
  /** Customers of whom the journal says it not once, and messages outside of their own thread. */
  readonly notOnce: number;
  readonly astray: number;
  /** The most that were told in any minute. */
  readonly mostAMinute: number;
};

type Telling = {
  readonly kills: number;
  readonly killEvery: number;
  readonly got: ReadonlyMap<string, number>;
};

const pause = (milliseconds: number) => new Promise((rested) => setTimeout(rested, milliseconds));

/** Lets the victim tell until nobody waits, killed on the way; then counts on both sides. */
export async function tellAll(victim: Victim, url: string, telling: Telling): Promise<Told> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // a database that is stopped under a broken-off run
  await client.connect();
  const rows = async (text: string) => (await client.query(text)).rows;
  const one = async (text: string) => Number((await rows(text))[0].n);
  const left = () =>
    one(`select (select count(*) from tellings where state = 'sending')
      + (select count(*) from deliveries
        where state in ('queued', 'claimed', 'handing_over') or not noted) as n`);
  victim.start();
  await victim.ready();
  for (let kills = 0; (await left()) > 0; kills += 1) {
    await pause(telling.killEvery);
    if (kills >= telling.kills) continue;
    await victim.kill();
    victim.start();
    await victim.ready();
  }
  const wanted = `exists (select from customers c where c.id = told.customer_id
    and contact <> 'unwanted' and not exists (select from quiet_addresses q
      where q.address = c.email))`;
  const would = await rows(`select c.email from told join customers c on c.id = told.customer_id
    where ${wanted}`);
  const welcome = new Set(would.map(({ email }) => String(email)));
  const addresses = [...telling.got.keys()];
  const found = {
    got: addresses.length,
    unwanted: addresses.filter((address) => !welcome.has(address)).length,
    doubled: [...telling.got.values()].filter((count) => count > 1).length,
    missing: [...welcome].filter((address) => !telling.got.has(address)).length,
    uncertain: await one("select count(*) as n from deliveries where state = 'uncertain'"),
    notOnce: await one(`select count(*) as n from told where ${wanted}
      and 1 <> (select count(*) from journal where what = 'change told'
        and journal.case_id = told.case_id)`),
    astray: await one(`select count(*) as n from told join messages m on m.id = told.message_id
      join cases c on c.id = told.case_id where m.conversation_id <> c.conversation_id`),
    mostAMinute: await one(`select max(n) as n from (select count(*) over (order by told_at
      range between '59 seconds' preceding and current row) as n from told
      where told_at is not null) minutes`),
  };
  await client.end();
  return found;
}
