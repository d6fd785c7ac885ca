/** What cases are called in a list: number, title, customer. */
import { and, eq, inArray } from "drizzle-orm";
import { cases } from "../cases/cases.tables.ts";
import { nameNow } from "../people/customers.store.ts";
import { customers } from "../people/people.tables.ts";
import type { Tx } from "../rim/db/db.ts";

export const captionsIn = (tx: Tx, workspaceId: string) => async (caseIds: readonly string[]) => {
  if (caseIds.length === 0) return {};
  const rows = await tx
    .select({
      id: cases.id,
      number: cases.number,
      title: cases.title,
      customer: nameNow,
    })
    .from(cases)
    .innerJoin(
      customers,
      and(eq(customers.workspaceId, cases.workspaceId), eq(customers.id, cases.customerId)),
    )
    .where(and(eq(cases.workspaceId, workspaceId), inArray(cases.id, [...caseIds])));
  return Object.fromEntries(rows.map(({ id, ...caption }) => [id, caption]));
};
