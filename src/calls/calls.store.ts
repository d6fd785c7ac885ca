/** Calls in the database, one workspace at a time; and who may be on the line. */
import { and, asc, desc, eq, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { calls } from "./calls.tables.ts";

/** Of so many running calls somebody is on one; the others were forgotten. */
const OPEN_MOST = 50;
const OF_ONE_MOST = 200;
/** What a customer has read off a parcel or a letter; "on 3 May" is none. */
const ORDER_LETTERS = 4;
/** Fewer digits are in too many phone numbers. */
const PHONE_DIGITS = 5;

export function callsIn(tx: Tx, workspaceId: string): Calls {
  const mine = eq(calls.workspaceId, workspaceId);
  const one = (id: string) => and(mine, eq(calls.id, id));
  const over = and(mine, ne(calls.state, "open"), ne(calls.state, "discarded"));
  return {
    find: async (id) => (await tx.select(CALL).from(calls).where(one(id)))[0],
    hold: async (id) => (await tx.select(CALL).from(calls).where(one(id)).for("update"))[0],
    keep: async (call) => void (await tx.insert(calls).values({ workspaceId, ...call })),
    async replace(call, version) {
      const changed = await tx
        .update(calls)
        .set(call)
        .where(and(one(call.id), eq(calls.version, version)))
        .returning({ id: calls.id });
      return changed.length === 1;
    },
    ofCase: (caseId) =>
      tx
        .select(CALL)
        .from(calls)
        .where(and(mine, ne(calls.state, "discarded"), eq(calls.caseId, caseId)))
        .orderBy(desc(calls.beganAt), desc(calls.id))
        .limit(OF_ONE_MOST),
    ofCustomer: (customerId) =>
      tx
        .select(CALL)
        .from(calls)
        .where(
          and(
            mine,
            ne(calls.state, "discarded"),
            sql`${calls.customerId} = any(array(
              select same_customers(${workspaceId}, ${customerId})))`,
          ),
        )
        .orderBy(desc(calls.beganAt), desc(calls.id))
        .limit(OF_ONE_MOST),
    open: () =>
      tx
        .select(CALL)
        .from(calls)
        .where(and(mine, eq(calls.state, "open")))
        .orderBy(asc(calls.beganAt))
        .limit(OPEN_MOST),
    log: (limit, after) =>
      tx
        .select(CALL)
        .from(calls)
        .where(
          and(
            over,
            after
              ? or(
                  lt(calls.beganAt, after.beganAt),
                  and(eq(calls.beganAt, after.beganAt), lt(calls.id, after.id)),
                )
              : undefined,
          ),
        )
        .orderBy(desc(calls.beganAt), desc(calls.id))
        .limit(limit),
    likely: async (search, limit) =>
      (
        await tx
          .select({ id: sql<string>`found.id` })
          .from(likely(workspaceId, search))
          .groupBy(sql`found.id`)
          .orderBy(sql`min(found.rank), found.id`)
          .limit(limit)
      ).map(({ id }) => id),
  };
}

/** By name and address first; by case number; by a number that they once wrote of. */
function likely(workspaceId: string, search: string): SQL {
  const like = `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const digits = search.replace(/\D/g, "");
  // 030… at home is +49 30… from abroad.
  const phone = `%${digits.replace(/^0+/, "")}%`;
  const isPhone = digits.length >= PHONE_DIGITS && /^[\d\s()+/.-]+$/.test(search);
  const number = /^#?(\d{1,9})$/.exec(search)?.[1] ?? null;
  const isOrder = search.length >= ORDER_LETTERS && digits.length >= 2;
  return sql`(
      select coalesce(merged_into, id) as id, 1 as rank from customers
      where workspace_id = ${workspaceId} and (name ilike ${like} or email ilike ${like}
        or (${isPhone} and regexp_replace(phone, '[^0-9]', '', 'g') like ${phone}))
      union all
      select customer_id, 2 from cases
      where workspace_id = ${workspaceId} and (number = ${number}::integer or title ilike ${like})
      union all
      select conversations.customer_id, 3 from conversations
      join messages on messages.workspace_id = conversations.workspace_id
        and messages.conversation_id = conversations.id
      where ${isOrder} and conversations.workspace_id = ${workspaceId}
        and (messages.body ilike ${like} or messages.subject ilike ${like})
    ) as found`;
}

const CALL = {
  id: calls.id,
  way: calls.way,
  state: calls.state,
  customerId: calls.customerId,
  caller: calls.caller,
  caseId: calls.caseId,
  subject: calls.subject,
  consent: calls.consent,
  notes: calls.notes,
  outcome: calls.outcome,
  ringBack: calls.ringBack,
  miss: calls.miss,
  beganAt: calls.beganAt,
  endedAt: calls.endedAt,
  byKind: calls.byKind,
  byId: calls.byId,
  byName: calls.byName,
  updatedAt: calls.updatedAt,
  version: calls.version,
} satisfies Record<keyof Call, unknown>;
