/** Approaches in the database, one workspace at a time. */
import { and, asc, eq, gte, inArray, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { rowOf, together } from "../rim/db/together.ts";
import type { Moment } from "../words/moment.ts";
import { approaches } from "./approaches.tables.ts";
import type { Approach } from "./approach.ts";
import type { Approaches } from "./approaches.ts";

const MOST = 100;

export function approachesIn(tx: Tx, workspaceId: string): Approaches {
  const mine = eq(approaches.workspaceId, workspaceId);
  const lately = together(async (asked: readonly Lately[]) => {
    const ids = asked.flatMap(({ customerIds }) => customerIds);
    const [first] = asked.map(({ since }) => since).sort();
    if (ids.length === 0 || first === undefined) return () => [];
    const rows = await tx
      .select({ at: approaches.at, customerId: approaches.customerId })
      .from(approaches)
      .where(and(mine, inArray(approaches.customerId, ids), gte(approaches.at, first)))
      .orderBy(asc(approaches.at))
      .limit(MOST * asked.length);
    return ({ customerIds, since }) =>
      rows
        .filter(({ at, customerId }) => at >= since && customerIds.includes(customerId))
        .map(({ at }) => at);
  });
  return {
    lately: (customerIds, since) => lately({ customerIds, since }),
    keep: together(async (all: readonly Approach[]) => {
      await tx.insert(approaches).values(all.map((each) => ({ workspaceId, ...each })));
      return () => undefined;
    }),
    // It never waits: two deeds that hold the journal and wait for each other would stand still.
    turn: together(async (names: readonly string[]) => {
      const asked = names.map((name) => sql`(${name}, ${`approach ${workspaceId} ${name}`})`);
      const rows = await tx.select({ name: sql<string>`name`, mine: sql<boolean>`mine` }).from(
        sql`(values ${sql.join(asked, sql`, `)}) asked (name, turn)
            cross join lateral pg_try_advisory_xact_lock(hashtextextended(turn, 0)) mine`,
      );
      const answer = rowOf(rows, ({ name }) => name);
      return (name) => answer(name)?.mine === true;
    }),
  };
}

type Lately = { readonly customerIds: readonly string[]; readonly since: Moment };
