/** Awards, entries and vouchers as they lay before debts: one of each kind that there was. */
import { newId } from "../src/rim/clock.ts";
import type { Session } from "../src/rim/db/engine.ts";

const AT = "2026-10-01T09:00:00Z";
const KINDS = ["owed", "paid", "back", "fresh", "used", "law"] as const;
type Kind = (typeof KINDS)[number];

type Row = {
  readonly kind: string;
  readonly minor: number;
  readonly currency: string;
  readonly state: string;
  readonly entitlement: string | null;
};
const goodwill = (kind: string, minor: number, state: string): Row => ({
  kind,
  minor,
  currency: "EUR",
  state,
  entitlement: null,
});
const ROWS: Readonly<Record<Kind, Row>> = {
  owed: goodwill("refund", 1_000, "pledged"),
  paid: goodwill("refund", 2_000, "paid"),
  back: goodwill("replacement", 3_000, "withdrawn"),
  fresh: goodwill("voucher", 4_000, "paid"),
  used: goodwill("voucher", 5_000, "paid"),
  law: { ...goodwill("refund", 12_500, "paid"), currency: "GBP", entitlement: newId() },
};

/** The code of the voucher that nobody has used is 7KQM-2XWB-9DRT. */
export async function fillOldBooks(
  session: Session,
): Promise<{ workspaceId: string; awards: Readonly<Record<Kind, string>> }> {
  const [workspaceId, caseId, offerId] = [newId(), newId(), newId()];
  const awards = Object.fromEntries(KINDS.map((kind) => [kind, newId()])) as Record<Kind, string>;
  const put = (sql: string, values: readonly (string | number | null)[]) =>
    session.query(sql, [workspaceId, ...values]);
  await put(
    `insert into workspaces (id, name, industry, currency, time_zone, mailbox, created_at)
     values ($1, 'Lumen', 'retail', 'EUR', 'Europe/Berlin', 'care@lumen.example', $2)`,
    [AT],
  );
  await put(
    `insert into customers (workspace_id, id, name, created_at) values ($1, $2, 'Maria', $3)`,
    [caseId, AT],
  );
  await put(
    `insert into conversations (workspace_id, id, customer_id, channel, subject, started_at,
       last_at)
     values ($1, $2, $2, 'mail', 'x', $3, $3)`,
    [caseId, AT],
  );
  await put(
    `insert into cases (workspace_id, id, number, conversation_id, customer_id, title, state,
       complained_at, opened_at, playbook_id, playbook_version, stance, cause_state)
     values ($1, $2, 1, $2, $2, 'x', 'open', $3, $3, 'five-steps', 1, 'at_fault', 'known')`,
    [caseId, AT],
  );
  await put(
    `insert into offers (workspace_id, id, case_id, state, clause_id, why, options, currency,
       cost_minor, allowed_minor, proposed_by_kind, proposed_by_id, proposed_by_name, proposed_at,
       expires_at)
     values ($1, $2, $3, 'accepted', 'x', 'x', '[]', 'EUR', 0, 0, 'colleague', 'ana', 'Ana', $4,
       $4)`,
    [offerId, caseId, AT],
  );
  for (const [place, kind] of KINDS.entries()) {
    const { kind: remedy, minor, currency, state, entitlement } = ROWS[kind];
    await put(
      `insert into awards (workspace_id, id, case_id, offer_id, place, kind, what, amount_minor,
         currency, state, awarded_at, entitlement_id)
       values ($1, $2, $3, $4, $5, $6, 'x', $7, $8, $9, $10, $11)`,
      [awards[kind], caseId, offerId, place, remedy, minor, currency, state, AT, entitlement],
    );
    const enter = (act: string, from: string, to: string) =>
      put(
        `insert into entries (workspace_id, id, award_id, act, from_account, to_account,
           amount_minor, currency, at, by_id, by_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'ana', 'Ana')`,
        [newId(), awards[kind], act, from, to, minor, currency, AT],
      );
    await enter("pledge", "goodwill", "owed");
    if (state === "paid") await enter("pay", "owed", "given");
    if (state === "withdrawn") await enter("withdraw", "owed", "goodwill");
  }
  const hand = (kind: Kind, hash: string, usedAt: string | null, order: string | null) =>
    put(
      `insert into vouchers (workspace_id, id, award_id, code_hash, amount_minor, currency,
         issued_at, expires_at, redeemed_at, redeemed_for)
       values ($1, $2, $3, $4, $5, 'EUR', $6, '2027-10-01T09:00:00Z', $7, $8)`,
      [newId(), awards[kind], hash, ROWS[kind].minor, AT, usedAt, order],
    );
  await hand("fresh", "hash of 7KQM-2XWB-9DRT", null, null);
  await hand("used", "hash of 0000-0000-0000", "2026-10-05T09:00:00Z", "order 9");
  return { workspaceId, awards };
}
