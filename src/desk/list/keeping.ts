/** Keeps the lists true: each deed makes the rows of its cases anew, just before its commit. */
import { and, asc, eq, gt, inArray, lte } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import type { Books } from "../../journal/journal.store.ts";
import { journalHeads } from "../../journal/journal.tables.ts";
import { lastly, type Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import { done, type Outcome } from "../../words/outcome.ts";
import type { Lists } from "../../worklists/index.ts";
import { listings } from "../../worklists/worklists.tables.ts";
import { type ListingNeeds, listingsOf } from "./listings.ts";

export type KeepingNeeds = {
  readonly tx: Tx;
  readonly workspaceId: string;
  readonly now: () => Moment;
  readonly lists: Pick<Lists, "keep">;
  readonly listingNeeds: () => Promise<ListingNeeds & { readonly print: string }>;
};

/** A journal that remembers which cases its lines are about, or whose customer's. */
export function remembering(journal: Books, needs: KeepingNeeds): Books {
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

async function remake(needs: KeepingNeeds, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  const { print, ...how } = await needs.listingNeeds();
  await needs.lists.keep(await listingsOf(needs.tx, needs.workspaceId, how, caseIds), print);
}

async function ofCustomers({ tx, workspaceId }: KeepingNeeds, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.workspaceId, workspaceId), inArray(cases.customerId, [...ids])));
  return rows.map(({ id }) => id);
}

const AT_ONCE = 100;

/** How far the rows of a house were looked through, and by which rules they should be made. */
type Pass = { readonly print: string; readonly after: string | null };
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/**
 * Makes the rows anew that other rules made, or nobody: once after each start, and when the rules
 * change. Answers how many cases it looked at.
 */
export function bringUpToDate() {
  const passes = new Map<string, Pass>();
  return async (needs: KeepingNeeds): Promise<Outcome<number>> => {
    const { tx, workspaceId } = needs;
    const { print } = await needs.listingNeeds();
    const known = passes.get(workspaceId);
    const pass = known?.print === print ? known : { print, after: BEFORE_ALL };
    if (pass.after === null) return again(needs);
    await hold(needs);
    const some = await tx
      .select({ id: cases.id, madeBy: listings.madeBy })
      .from(cases)
      .leftJoin(
        listings,
        and(eq(listings.workspaceId, cases.workspaceId), eq(listings.caseId, cases.id)),
      )
      .where(and(eq(cases.workspaceId, workspaceId), gt(cases.id, pass.after)))
      .orderBy(asc(cases.id))
      .limit(AT_ONCE);
    const stale = some.filter(({ madeBy }) => madeBy !== print).map(({ id }) => id);
    await remake(needs, stale);
    passes.set(workspaceId, { print, after: some.at(-1)?.id ?? null });
    return done(some.length);
  };
}

/** Whoever writes now waits, so that an older row never takes the place of a newer one. */
const hold = ({ tx, workspaceId }: KeepingNeeds) =>
  tx
    .select({ seq: journalHeads.seq })
    .from(journalHeads)
    .where(eq(journalHeads.workspaceId, workspaceId))
    .for("update");

/** Rows whose clocks run on though nobody did anything: a pause has ended by itself. */
async function again(needs: KeepingNeeds): Promise<Outcome<number>> {
  const { tx, workspaceId, now } = needs;
  const due = () =>
    tx
      .select({ id: listings.caseId })
      .from(listings)
      .where(and(eq(listings.workspaceId, workspaceId), lte(listings.againAt, now())))
      .limit(AT_ONCE);
  if ((await due()).length === 0) return done(0);
  await hold(needs);
  const ids = (await due()).map(({ id }) => id);
  await remake(needs, ids);
  return done(ids.length);
}
