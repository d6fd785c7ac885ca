/** A house with very many cases, made by the database itself: for measuring lists. */
import pg from "pg";

/** Made-up words, the first ones common, the last ones rare: word n comes about 1/n as often. */
const WORDS = 20_000;
const LETTER = 45;

/**
 * Fills a founded house with cases as mails would: a customer, a conversation, two letters and the
 * journal's lines of each. `open` of a hundred stay open; every fourth of those has no owner.
 */
export async function crowd(url: string, cases: number, open = 60): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const run = (text: string) => client.query(text);
  await run("set synchronous_commit = off");
  await run(`
    create temporary table house as select id, created_at from workspaces limit 1;
    create temporary table staff as
      select id, row_number() over () - 1 as place from colleagues;
    create temporary table vocabulary as select n, substr(translate(md5(n::text),
      '0123456789abcdef', 'aeioulnrstmdkpgb'), 1, 4 + n % 6) as word
      from generate_series(1, ${WORDS}) n;
    create unique index on vocabulary (n);
    create temporary table crowd as
      select n, gen_random_uuid() as customer_id, gen_random_uuid() as conversation_id,
        gen_random_uuid() as case_id, gen_random_uuid() as first_id, gen_random_uuid() as second_id,
        date_trunc('milliseconds', now() - random() * interval '200 days') as at,
        random() * 100 < ${open} as is_open, random() as luck,
        (array['late', 'damaged', 'wrong_item', 'billing', 'rude'])[1 + n % 5] as failure,
        (array['Maria', 'Tom', 'Aylin', 'Noor', 'Jan', 'Chiara', 'Yuki', 'Sami'])[1 + n % 8]
          || ' ' || initcap((select word from vocabulary where vocabulary.n = 200 + crowd.n % 9000))
          as name
      from generate_series(1, ${cases}) crowd (n)`);
  const letter = `(select string_agg(word, ' ') from (
      select word from generate_series(1, ${LETTER}) g
      join vocabulary on vocabulary.n = ceil(exp(ln(${WORDS}) * (hashfloat8(g * 7919.0 + crowd.n
        * 104729.0) & 65535) / 65535.0))) said)`;
  await run(`
    insert into customers (workspace_id, id, name, email, created_at)
      select house.id, customer_id, name, 'c' || n || '@example.org', at from crowd, house;
    insert into conversations
        (workspace_id, id, customer_id, channel, subject, started_at, last_at)
      select house.id, conversation_id, customer_id,
        (array['mail', 'mail', 'form', 'call'])[1 + n % 4], 'Order AB-' || (100000 + n), at,
        at + interval '1 day' from crowd, house;
    insert into messages (workspace_id, id, conversation_id, direction, channel, at, by_kind, by_id,
        by_name, subject, body)
      select house.id, first_id, conversation_id, 'in', 'mail', at, 'customer', customer_id::text,
        name, 'Order AB-' || (100000 + n), 'My order AB-' || (100000 + n) || ' is wrong: '
        || ${letter} from crowd, house;
    insert into messages (workspace_id, id, conversation_id, direction, channel, at, by_kind, by_id,
        by_name, subject, body)
      select house.id, second_id, conversation_id, 'out', 'mail', at + interval '1 day',
        'colleague', 'x', 'Ana', 'Your order', 'Dear ' || name || ', thank you for telling us.'
      from crowd, house where luck > 0.2;
    insert into cases (workspace_id, id, number, conversation_id, customer_id, title, state,
        complained_at, opened_at, owner_id, playbook_id, playbook_version, failure, severity,
        stance, cause_state)
      select house.id, case_id, 1000 + n, conversation_id, customer_id, 'Order AB-' || (100000 + n),
        case when is_open then 'open' else 'closed' end, at, at,
        case when n % 4 = 0 then null else
          (select id from staff where place = n % (select count(*) from staff)) end,
        'five-steps', 1, case when luck > 0.3 then failure end,
        case when luck > 0.3 then
          (array['minor', 'minor', 'moderate', 'moderate', 'severe', 'critical'])[1 + n % 6] end,
        (array['at_fault', 'partly', 'not_at_fault', 'not_yet_known'])[1 + n % 4], 'not_yet_known'
      from crowd, house;
    insert into counters (workspace_id, name, value)
      select id, 'case', ${cases} + 1001 from house
      on conflict (workspace_id, name) do update set value = excluded.value`);
  const line = (what: string, by: string, when: string, facts: string, which = "true") =>
    `select '${what}' as what, '${by}' as by_kind, ${when} as at, case_id, ${facts} as facts, n
     from crowd where ${which}`;
  await run(`
    insert into journal (workspace_id, seq, at, what, by_kind, by_id, by_name, case_id, facts,
        previous, hash)
      select house.id, coalesce((select seq from journal_heads where workspace_id = house.id), 0)
          + row_number() over (order by n, lines.at), lines.at, what, by_kind, by_kind, by_kind,
        case_id, facts, '', ''
      from house, (
        ${line("case opened", "customer", "at", "jsonb_build_object('complainedAt', at, 'number', 1000 + n)")}
        union all
        ${line("customer wrote", "customer", "at + interval '1 second'", "jsonb_build_object('messageId', first_id)")}
        union all
        ${line("case triaged", "colleague", "at + interval '1 hour'", "jsonb_build_object('stance', 'at_fault', 'causeState', 'not_yet_known', 'severity', (array['minor', 'minor', 'moderate', 'moderate', 'severe', 'critical'])[1 + n % 6])", "luck > 0.3")}
        union all
        ${line("letter sent", "colleague", "at + interval '1 day'", "jsonb_build_object('kind', 'acknowledgement', 'messageId', second_id, 'elements', '[]'::jsonb)", "luck > 0.2")}
        union all
        ${line("case closed", "colleague", "at + interval '2 days'", "jsonb_build_object('reason', 'done')", "not is_open")}
      ) lines;
    insert into commitments (workspace_id, id, case_id, kind, what, owner_id, due_on, state,
        made_at, source)
      select house.id, gen_random_uuid(), case_id, 'followup', 'write again',
        (select id from staff where place = n % (select count(*) from staff)),
        (now() + (n % 40 - 3) * interval '1 day')::date, 'open', at, 'letter'
      from crowd, house where is_open and luck > 0.5;
    insert into journal_heads (workspace_id, seq, hash)
      select house.id, (select max(seq) from journal where workspace_id = house.id), '' from house
      on conflict (workspace_id) do update set seq = excluded.seq`);
  // The clocks of all were looked at, as in a house at work: one that has just moved in is busy
  // with that for some minutes.
  await run(`
    insert into watches (workspace_id, case_id, look_at, told_ids)
      select house.id, case_id, now() + (1 + n % 30) * interval '1 day',
        case when luck > 0.7 then array(select id from staff where place = n % 5) else '{}' end
      from crowd, house where is_open;
    insert into watch_heads (workspace_id, seq)
      select workspace_id, seq from journal_heads
      on conflict (workspace_id) do update set seq = excluded.seq;
    insert into list_heads (workspace_id, seq)
      select workspace_id, seq from journal_heads
      on conflict (workspace_id) do update set seq = excluded.seq`);
  await run("analyze");
  await client.end();
}
