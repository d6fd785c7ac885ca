/** Keeps the lists true: each deed makes the rows of its cases anew, just before its commit. */
import { and, eq, inArray } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import type { Books } from "../../journal/journal.store.ts";
import { lastly } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import type { Lists } from "../../worklists/index.ts";
import { type ListingNeeds, listingsOf, type PartsNeeds, partsOf } from "./listings.ts";

export type KeepingNeeds = PartsNeeds & {
  readonly now: () => Moment;
  readonly lists: Pick<Lists, "keep">;
  readonly listingNeeds: () => Promise<ListingNeeds & { readonly print: string }>;
};

/** What happens at a till changes nothing that a list shows; there are many tills. */
const SHOWN_NOWHERE: ReadonlySet<string> = new Set([
  "voucher redeemed",
  "voucher overspent",
  "voucher taken back",
  "voucher expired",
]);

/** A journal that remembers which cases its lines are about, or whose customer's. */
export function remembering(journal: Books, wanted: Omit<KeepingNeeds, "journal">): Books {
  const needs = { ...wanted, journal };
  const touched = new Set<string>();
  const customers = new Set<string>();
  const remember = (set: Set<string>, id: string) => {
    if (touched.size + customers.size === 0) {
      lastly(needs.tx, async () =>
        remake(needs, [...touched, ...(await ofCustomers(needs, [...customers]))]),
      );
    }
    set.add(id);
  };
  return {
    ...journal,
    async add(line) {
      const { customerId, otherId } = line.facts ?? {};
      if (SHOWN_NOWHERE.has(line.what)) return journal.add(line);
      if (line.caseId) remember(touched, line.caseId);
      else if (typeof customerId === "string") {
        remember(customers, customerId);
        if (typeof otherId === "string") remember(customers, otherId);
      }
      await journal.add(line);
    },
    async eraseWords(of, erasure) {
      for (const id of of.caseIds) remember(touched, id);
      return journal.eraseWords(of, erasure);
    },
  };
}

/** Makes the rows of these cases as they stand now. */
export async function remake(needs: KeepingNeeds, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  const { lists, listingNeeds } = needs;
  const [{ print, ...how }, parts] = await Promise.all([listingNeeds(), partsOf(needs, caseIds)]);
  await lists.keep(await listingsOf(parts, how), print);
}

async function ofCustomers({ tx, workspaceId }: KeepingNeeds, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.workspaceId, workspaceId), inArray(cases.customerId, [...ids])));
  return rows.map(({ id }) => id);
}
