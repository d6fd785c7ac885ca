/** Which rows of a table are a customer's: one condition for each way that a row hangs on them. */
import { sql, type SQL } from "drizzle-orm";
import type { Scope } from "./place.ts";

export type Whose = Readonly<Record<Scope, (table: string) => SQL>> & {
  /** The ids of their cases, as a question. */
  readonly cases: SQL;
};

/** @param addresses in lower case */
export function whose(
  workspaceId: string,
  ids: readonly string[],
  addresses: readonly string[],
): Whose {
  const list = (all: readonly string[]) =>
    sql`(${sql.join(
      all.map((each) => sql`${each}`),
      sql`, `,
    )})`;
  const oneOf = (column: SQL, all: readonly string[]) =>
    all.length > 0 ? sql`${column} in ${list(all)}` : sql`false`;
  const from = (table: SQL) => sql`select id from ${table} where workspace_id = ${workspaceId} and`;
  const their = (column: SQL) => oneOf(column, ids);
  const conversations = sql`${from(sql`conversations`)} ${their(sql`customer_id`)}`;
  const messages = sql`${from(sql`messages`)} conversation_id in (${conversations})`;
  const cases = sql`${from(sql`cases`)} ${their(sql`customer_id`)}`;
  const offers = sql`${from(sql`offers`)} case_id in (${cases})`;
  const debts = sql`${from(sql`debts`)} case_id in (${cases})`;
  const written = (column: SQL) => oneOf(sql`lower(${column})`, addresses);
  const says = (text: SQL, words: readonly string[]) =>
    words.length > 0
      ? sql`(${sql.join(
          words.map((each) => sql`strpos(lower(${text}), ${each}) > 0`),
          sql` or `,
        )})`
      : sql`false`;

  /** A mail may be another customer's who names this one: those stay, and so do those unread. */
  const mails = sql`(
    id in (select raw_mail_id from messages
      where workspace_id = ${workspaceId} and conversation_id in (${conversations}))
    or id in (select raw_mail_id from matches
      where workspace_id = ${workspaceId} and conversation_id in (${conversations})
        and state <> 'new')
    or (not exists (select from messages other where other.workspace_id = ${workspaceId}
        and other.raw_mail_id = raw_mails.id)
      and (${written(sql`mail_from`)} or (state in ('read', 'set_aside')
        and ${says(sql`encode(content, 'escape')`, addresses)}))))`;

  return {
    cases,
    customer: (table) => their(table === "customers" ? sql`id` : sql`customer_id`),
    conversation: () => sql`conversation_id in (${conversations})`,
    message: () => sql`message_id in (${messages})`,
    case: () => sql`case_id in (${cases})`,
    letter: () => sql`letter_id in (${from(sql`letters`)} case_id in (${cases}))`,
    offer: () => sql`offer_id in (${offers})`,
    debt: () => sql`debt_id in (${debts})`,
    voucher: () => sql`voucher_id in (${from(sql`vouchers`)} debt_id in (${debts}))`,
    mail: () => mails,
    incident: () =>
      sql`id in (select incident_id from incident_cases
        where workspace_id = ${workspaceId} and case_id in (${cases}))`,
    call: () =>
      sql`(${their(sql`customer_id`)} or case_id in (${cases})
        or ${written(sql`caller->>'email'`)})`,
    match: () =>
      sql`(${written(sql`writer_address`)}
        or conversation_id in (${conversations}) and state <> 'new')`,
    delivery: () => sql`(message_id in (${messages}) or ${written(sql`to_address`)})`,
    address: () => written(sql`address`),
    answer: () =>
      sql`(${says(sql`answer::text`, [...ids, ...addresses])}
        or exists (select from cases where workspace_id = ${workspaceId}
          and ${their(sql`customer_id`)} and strpos(replays.answer::text, cases.id::text) > 0))`,
  };
}
