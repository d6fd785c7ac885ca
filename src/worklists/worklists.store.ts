/** Lists in the database, one workspace at a time: pages, finds and counts that stop in time. */
import {
  and,
  count,
  eq,
  getTableColumns,
  isNotNull,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { NEEDS, type Sort, VIEWS } from "./filter.ts";
import { keepingIn } from "./keep.store.ts";
import { type Held, heldBy, pressingFor } from "./holds.store.ts";
import type { Listing } from "./listing.ts";
import { type Asked, type Lists, MOST, type Place, type Reader } from "./lists.ts";
import { atOf, beyond, orderOf } from "./order.store.ts";
import type { Search } from "./search.ts";
import { caseWords, listings } from "./worklists.tables.ts";

/** Up to so many finds are fetched and sorted; words that are commoner are met along the way. */
const RARE = 2_000;

export function listsIn(tx: Tx, workspaceId: string): Lists {
  const mine = eq(listings.workspaceId, workspaceId);

  /** An index alone says which; rows are fetched of those that are shown. */
  const idsOf = (held: Held, sort: Sort, after: Place | null, n: number) =>
    tx
      .select({ caseId: listings.caseId })
      .from(listings)
      .where(and(mine, ...held, after ? beyond(sort, after) : undefined))
      .orderBy(...orderOf(sort))
      .limit(n);
  const rowsOf = (held: Held, sort: Sort, after: Place | null, n: number) => {
    const shown = idsOf(held, sort, after, n).as("shown");
    return tx
      .select(LISTING)
      .from(shown)
      .innerJoin(listings, and(mine, eq(listings.caseId, shown.caseId)))
      .orderBy(...orderOf(sort)) as Promise<Listing[]>;
  };

  const rowsIn = async (query: SQL) => (await tx.execute(query)) as unknown as unknown[][];

  /** What holds of a case that says this: one of few, or checked case by case; nothing of none. */
  async function saying(query: string): Promise<SQL | undefined> {
    const rows = await rowsIn(sql`select cases_saying(${query}::tsquery, ${RARE + 1})`);
    const ids = rows.map(([id]) => String(id));
    if (ids.length === 0) return undefined;
    return ids.length <= RARE
      ? sql`${listings.caseId} = any(${`{${ids.join(",")}}`}::uuid[])`
      : met(query);
  }

  const met = (query: string) =>
    sql`exists (select 1 from ${caseWords} w where w.workspace_id = ${listings.workspaceId}
        and w.case_id = ${listings.caseId} and w.words @@ ${query}::tsquery)`;

  /**
   * Whatever a search finds at all: its last question finds what the ones before it find. Of so
   * common a word that enough are soon met, not all are looked for first.
   */
  async function anyhow({ number, tiers }: Search, most: number): Promise<SQL | undefined> {
    const widest = tiers.at(-1) ?? "";
    const common = 2 * most;
    const [[n] = []] = await rowsIn(
      sql`select count(*) from cases_saying(${widest}::tsquery, ${common})`,
    );
    const says =
      Number(n) === common
        ? met(widest)
        : sql`${listings.caseId} in (select cases_saying(${widest}::tsquery, null))`;
    return or(number === null ? undefined : eq(listings.number, number), says);
  }

  async function found(asked: Asked & { search: Search }, reader: Reader) {
    const { search, filter, sort, after, most } = asked;
    const held = heldBy(filter, reader);
    const rows: { listing: Listing; tier: number }[] = [];
    const number = search.number === null ? undefined : eq(listings.number, search.number);
    if (number && !after) {
      for (const listing of await rowsOf([...held, number], sort, null, 1)) {
        rows.push({ listing, tier: 0 });
      }
    }
    const others = number && ne(listings.number, search.number ?? 0);
    let nearer: SQL | undefined;
    for (const [tier, query] of search.tiers.entries()) {
      if (rows.length > most) break;
      const says = await saying(query);
      if (!says) continue;
      const passed = (after?.tier ?? 0) > tier;
      if (!passed) {
        const from = after?.tier === tier ? after : null;
        const but = nearer && sql`not (${nearer})`;
        const more = await rowsOf([...held, others, says, but], sort, from, most + 1);
        rows.push(...more.map((listing) => ({ listing, tier })));
      }
      nearer = says;
    }
    return rows;
  }

  async function page(asked: Asked, reader: Reader) {
    const { search, most, sort } = asked;
    const rows = search
      ? await found({ ...asked, search }, reader)
      : (await rowsOf(heldBy(asked.filter, reader), sort, asked.after, most + 1)).map(
          (listing) => ({ listing, tier: 0 }),
        );
    const last = rows[most - 1];
    return {
      rows: rows.slice(0, most).map(({ listing }) => listing),
      next:
        rows.length > most && last
          ? { tier: last.tier, at: atOf(sort, last.listing), caseId: last.listing.caseId }
          : null,
    };
  }

  const counted = (held: Held) =>
    sql<number>`(select count(*)::int from (select 1 from ${listings}
      where ${and(mine, ...held)} limit ${MOST}) few)`;

  async function counts(all: readonly Held[]): Promise<number[]> {
    if (all.length === 0) return [];
    const [row = []] = await rowsIn(sql`select ${sql.join(all.map(counted), sql`, `)}`);
    return row.map(Number);
  }

  return {
    page,
    find: async (caseId) => (await rowsOf([eq(listings.caseId, caseId)], "newest", null, 1))[0],
    async views(reader) {
      const all = await counts(VIEWS.map((view) => heldBy({ view }, reader)));
      return named(VIEWS, all);
    },
    count: (filters, reader) => counts(filters.map((filter) => heldBy(filter, reader))),
    async needs(reader) {
      const all = await counts(NEEDS.map((need) => pressingFor(need, reader)));
      return named(NEEDS, all);
    },
    async ids(filter, search, most, reader) {
      const meant = search ? [await anyhow(search, most)] : [];
      const all = await idsOf([...heldBy(filter, reader), ...meant], "newest", null, most);
      return all.map(({ caseId }) => caseId);
    },
    async known(ids) {
      const [row] = await tx
        .select({ n: count() })
        .from(listings)
        .where(and(mine, sql`${listings.caseId} = any(${`{${ids.join(",")}}`}::uuid[])`));
      return row?.n ?? 0;
    },
    inHand: async () =>
      (
        await tx
          .select({ ownerId: listings.ownerId, severity: listings.severity, count: count() })
          .from(listings)
          .where(and(mine, eq(listings.state, "open"), isNotNull(listings.ownerId)))
          .groupBy(listings.ownerId, listings.severity)
      ).map(({ ownerId, ...rest }) => ({ ownerId: ownerId ?? "", ...rest })),
    sleepersPast: async (now, most) =>
      (
        await tx
          .select({ id: listings.caseId })
          .from(listings)
          .where(and(mine, lte(listings.snoozedUntil, now)))
          .limit(most)
      ).map(({ id }) => id),
    ...keepingIn(tx, workspaceId),
  };
}

const named = <Name extends string>(names: readonly Name[], counts: readonly number[]) =>
  Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0])) as Record<Name, number>;

const { workspaceId: _workspace, madeBy: _print, ...LISTING } = getTableColumns(listings);
