/** Awards that wait to be paid and vouchers in customers' hands, one of each for every case. */
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { spell } from "../../src/vouchers/index.ts";

/** For each case an award that waits to be paid, and one that is a voucher in a customer's hand. */
export async function owe(database: string): Promise<{ awards: string[]; codes: string[] }> {
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
  const line = (place: number, what: string, which: string, facts: string) =>
    `select '${what}' as what, ${place} as place, case_id, workspace_id, id, at, ${facts} as facts
       from owed where kind = '${which}'`;
  const award = "jsonb_build_object('awardId', id, 'kind', kind, 'amountMinor', 2500)";
  await db.query(`
    insert into journal (workspace_id, seq, at, what, by_kind, by_id, by_name, case_id, facts,
        previous, hash)
      select workspace_id, (select seq from journal_heads) + row_number() over (order by case_id,
          place), at, what, 'colleague', 'x', 'Ana', case_id, facts, '', ''
        from (
          ${line(1, "offer made", "refund", "jsonb_build_object('offerId', offer_id)")} union all
          ${line(2, "offer accepted", "refund", "jsonb_build_object('offerId', offer_id)")} union all
          ${line(3, "award pledged", "refund", award)} union all
          ${line(4, "award pledged", "voucher", award)} union all
          ${line(5, "award paid", "voucher", award)}
        ) lines;
    update journal_heads set seq = (select max(seq) from journal);
    update list_heads set seq = (select max(seq) from journal);
    update watches set look_at = now()`);
  const waiting = await db.query("select id from owed where kind = 'refund'");
  await db.query("analyze");
  await db.end();
  return { awards: waiting.rows.map(({ id }) => id), codes };
}
