/** Erasing in the database: one list of places, each with one question and one change. */
import { sql, type SQL } from "drizzle-orm";
import { ERASED, wordless } from "../../journal/index.ts";
import type { Customer } from "../../people/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import { type Ground, namesOf, type Open, type Thing } from "./erasure.ts";
import type { Filling, Place } from "./place.ts";
import { PLACES } from "./places.ts";
import { whose } from "./whose.ts";

export type Erasing = ReturnType<typeof erasingIn>;

/** @param customers everybody who is this customer, as they were before */
export function erasingIn(tx: Tx, workspaceId: string, customers: readonly Customer[]) {
  const ids = customers.map(({ id }) => id);
  const addresses = customers.flatMap(({ email }) => (email ? [email.toLowerCase()] : []));
  const { whole, parts } = namesOf(customers);
  const within = whose(workspaceId, ids, addresses);
  const ask = async (query: SQL) => (await tx.execute(query)) as unknown as unknown[][];
  const idsOf = async (query: SQL) => (await ask(query)).map(([id]) => String(id));

  const unnamed = (text: SQL): SQL => {
    const all =
      whole.length > 0 ? sql`regexp_replace(${text}, ${either(whole)}, ${ERASED}, 'gi')` : text;
    const word = `\\m${either(parts)}\\M`;
    return parts.length > 0 ? sql`regexp_replace(${all}, ${word}, ${ERASED}, 'g')` : all;
  };
  const filled = (column: string, filling: Filling): SQL => {
    const name = sql.identifier(column);
    if (filling === "nothing") return sql`null`;
    if (filling === "empty") return sql`''::bytea`;
    if (filling === "id") return sql`id::text`;
    if (filling === "by") return sql`case by_kind when 'customer' then ${ERASED} else ${name} end`;
    if (filling === "print") return sql`encode(sha256(convert_to(${name}, 'UTF8')), 'hex')`;
    if (filling === "names") return unnamed(sql`${name}`);
    if (filling === "inside") return sql`${unnamed(sql`${name}::text`)}::jsonb`;
    return sql`case when ${name} is null then null else ${ERASED} end`;
  };

  const ofHouse = sql`workspace_id = ${workspaceId}`;
  const mine = (place: Place) => sql`${ofHouse} and ${within[place.of](place.table)}`;

  async function empty(place: Place): Promise<void> {
    const table = sql.identifier(place.table);
    if (place.erased === "forget") {
      await tx.execute(sql`delete from ${table} where ${mine(place)}`);
      return;
    }
    const columns = Object.entries(place.erased);
    for (const [column] of columns.filter(([, filling]) => filling === "codes")) {
      const name = sql.identifier(column);
      const rows = await ask(
        sql`select id::text, ${name} from ${table}
             where ${mine(place)} and ${name} is not null for update`,
      );
      for (const [id, value] of rows) {
        const rest = JSON.stringify(wordless(value));
        await tx.execute(
          sql`update ${table} set ${name} = ${rest}::jsonb where ${ofHouse} and id = ${String(id)}`,
        );
      }
    }
    const changes = columns
      .filter(([, filling]) => filling !== "codes")
      .map(([column, filling]) => sql`${sql.identifier(column)} = ${filled(column, filling)}`);
    if (place.ends) {
      const [from, to] = place.ends;
      changes.push(sql`state = case when state in ${from} then ${to} else state end`);
    }
    if (changes.length > 0)
      await tx.execute(sql`update ${table} set ${sql.join(changes, sql`, `)} where ${mine(place)}`);
  }

  return {
    caseIds: () => idsOf(within.cases),
    /** Ids and addresses that lines of the journal outside of any case may name. */
    named: async () => [
      ...ids,
      ...addresses,
      ...(await idsOf(
        sql`select id from raw_mails where ${ofHouse} and ${within.mail("raw_mails")}`,
      )),
    ],
    async open(): Promise<readonly Open[]> {
      const ofCase = (is: string, table: string, states: readonly string[]) => sql`
        select ${is}::text, t.id::text, c.id::text, c.number from ${sql.identifier(table)} t
          join cases c on c.workspace_id = t.workspace_id
            and c.id = t.${sql.identifier(table === "cases" ? "id" : "case_id")}
         where t.workspace_id = ${workspaceId} and t.state in ${states}
           and c.id in (${within.cases})`;
      const rows = await ask(sql`
        select 'mail', id::text, null::text, null::int from raw_mails
         where workspace_id = ${workspaceId} and ${within.mail("raw_mails")}
           and state in ('waiting', 'needs_look', 'match_waits')
        union all
        select 'leaving', message_id::text, null, null from deliveries
         where workspace_id = ${workspaceId} and ${within.delivery("deliveries")}
           and state in ('claimed', 'handing_over')
        union all ${sql.join(
          [
            ofCase("award", "awards", ["pledged", "instructed", "failed", "reversed"]),
            ofCase("case", "cases", ["open"]),
            ofCase("promise", "commitments", ["proposed", "open"]),
            ofCase("offer", "offers", ["proposed", "approved", "made"]),
            ofCase("letter", "letters", ["approved", "scheduled"]),
            ofCase("followUp", "follow_ups", ["scheduled", "asked"]),
          ],
          sql` union all `,
        )}`);
      return rows.map(([is, id, caseId, number]) => ({
        is: is as Thing,
        id: String(id),
        caseId: caseId === null ? null : String(caseId),
        number: number === null ? null : Number(number),
      }));
    },
    async count(): Promise<{ what: string; count: number }[]> {
      const counted = [];
      for (const place of PLACES) {
        if (!place.called) continue;
        const [row] = await ask(
          sql`select count(*)::int from ${sql.identifier(place.table)} where ${mine(place)}`,
        );
        const count = Number(row?.[0] ?? 0);
        if (count > 0) counted.push({ what: place.called[count === 1 ? 0 : 1], count });
      }
      return counted;
    },
    async empty() {
      for (const place of PLACES) await empty(place);
      // Links that they were sent open nothing any more.
      await tx.execute(
        sql`update cases set page_generation = page_generation + 1, version = version + 1
             where workspace_id = ${workspaceId} and ${within.customer("cases")}`,
      );
    },
    async sign({ at, by, ground }: { at: Moment; by: string; ground: Ground }) {
      await tx.execute(
        sql`update customers set since = null, yearly_minor = null, referrals = 0,
              version = version + 1, erased_at = ${at}, erased_by = ${by}, erased_ground = ${ground}
             where workspace_id = ${workspaceId} and ${within.customer("customers")}`,
      );
    },
  };
}

/** Any of these, letter by letter. */
const either = (all: readonly string[]): string =>
  `(?:${all
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|")})`;
