/** Makes the rows of lists: of the cases that something was noted about, or whose customer's. */
import { and, eq, inArray } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import type { Books } from "../../journal/journal.store.ts";
import { afterwards } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import type { Lists } from "../../worklists/index.ts";
import { type ListingNeeds, listingsOf, type PartsNeeds, partsOf } from "./listings.ts";

export type KeepingNeeds = PartsNeeds & {
  readonly now: () => Moment;
  readonly lists: Pick<Lists, "hold" | "keep" | "follow" | "setAside">;
  readonly listingNeeds: () => Promise<ListingNeeds & { readonly print: string }>;
};

/** What happens at a till changes nothing that a list shows; there are many tills. */
export const SHOWN_NOWHERE: readonly string[] = [
  "voucher redeemed",
  "voucher overspent",
  "voucher taken back",
  "voucher expired",
];

type Followed = Omit<KeepingNeeds, "journal"> & {
  /** Lets the rows of this house follow its journal: see following.ts. */
  readonly follow: (workspaceId: string) => Promise<void>;
};

/** A journal whose lines the rows of lists follow, once they are kept. */
export function followed(journal: Books, { follow, ...wanted }: Followed): Books {
  const needs = { ...wanted, journal };
  let noted = false;
  const note = () => {
    if (!noted) afterwards(needs.tx, () => follow(needs.workspaceId));
    noted = true;
  };
  return {
    ...journal,
    async add(line) {
      if (!SHOWN_NOWHERE.includes(line.what)) note();
      await journal.add(line);
    },
    /** Words that are taken out are gone from the lists with the same deed. */
    async eraseWords(of, erasure) {
      note();
      const count = await journal.eraseWords(of, erasure);
      await remake(needs, of.caseIds);
      return count;
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

type Where = Pick<KeepingNeeds, "tx" | "workspaceId">;

export async function ofCustomers({ tx, workspaceId }: Where, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.workspaceId, workspaceId), inArray(cases.customerId, [...ids])));
  return rows.map(({ id }) => id);
}
