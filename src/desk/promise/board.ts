/** The board of promises in the database: each with its case and whom it was given to. */
import { and, asc, desc, eq, gte, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { PgSelect } from "drizzle-orm/pg-core";
import type { Commitment } from "../../apologies/index.ts";
import { COMMITMENT } from "../../apologies/apologies.store.ts";
import { commitments } from "../../apologies/apologies.tables.ts";
import { cases } from "../../cases/cases.tables.ts";
import { nameNow } from "../../people/customers.store.ts";
import { customers } from "../../people/people.tables.ts";
import type { Board, Filter, Group, Span } from "../../promises/index.ts";
import type { Tx } from "../../rim/db/db.ts";

const { dueOn, dueAt, settledAt, state, id } = commitments;
const open = eq(state, "open");
const broken = ({ now, today }: Span) =>
  sql`(case when ${dueAt} is null then ${dueOn} < ${today} else ${dueAt} < ${now} end)`;
const holds = (span: Span) => sql`not ${broken(span)}`;

const GROUPED: Readonly<Record<Group, (span: Span) => SQL | undefined>> = {
  broken: (span) => and(open, broken(span)),
  today: (span) => and(open, holds(span), sql`${dueOn} <= ${span.today}`),
  week: (span) =>
    and(open, holds(span), sql`${dueOn} > ${span.today} and ${dueOn} <= ${span.weekOn}`),
  later: (span) => and(open, holds(span), sql`${dueOn} > ${span.weekOn}`),
  kept: ({ keptSince }) =>
    and(eq(state, "kept"), gte(settledAt, sql`${keptSince}::date::timestamptz`)),
};

/** A day without a moment ends after every moment of it. */
const hour = sql`coalesce(${dueAt}, 'infinity'::timestamptz)`;

export function boardIn(tx: Tx, workspaceId: string): Board {
  const ofHouse = eq(commitments.workspaceId, workspaceId);
  const filtered = ({ ownerId, kind, customerId }: Omit<Filter, "group">) =>
    and(
      ofHouse,
      ownerId === undefined ? undefined : eq(commitments.ownerId, ownerId),
      kind === undefined ? undefined : eq(commitments.kind, kind),
      customerId === undefined ? undefined : sql`${customerNow} = ${customerId}`,
    );
  return {
    async page(filter, span, after, most) {
      const { group } = filter;
      const kept = group === "kept";
      const rows = await withCase(
        tx
          .select({ ...COMMITMENT, ...CASE })
          .from(commitments)
          .$dynamic(),
      )
        .where(and(filtered(filter), group ? GROUPED[group](span) : open, past(after, kept)))
        .orderBy(...(kept ? [desc(settledAt), desc(id)] : [asc(dueOn), asc(hour), asc(id)]))
        .limit(most + 1);
      const page = rows.slice(0, most);
      const last = page.at(-1);
      return { rows: page, next: rows.length > most && last ? cursorOf(last, kept) : null };
    },
    async counts(filter, span) {
      const counted = (group: Group) =>
        sql<number>`count(*) filter (where ${GROUPED[group](span)})`.mapWith(Number);
      const [counts] = await withCase(
        tx
          .select({
            broken: counted("broken"),
            today: counted("today"),
            week: counted("week"),
            later: counted("later"),
            kept: counted("kept"),
          })
          .from(commitments)
          .$dynamic(),
      ).where(filtered(filter));
      return counts ?? { broken: 0, today: 0, week: 0, later: 0, kept: 0 };
    },
    unnoted: async (span) =>
      (
        await tx
          .select(COMMITMENT)
          .from(commitments)
          .where(and(ofHouse, open, isNull(commitments.brokenAt), broken(span)))
          .orderBy(asc(dueOn), asc(id))
          .limit(1)
          .for("update", { skipLocked: true })
      )[0],
    outcomes: (from, to, span) => {
      const day = sql`(${settledAt} at time zone ${span.zone})::date`;
      const late = sql`(case when ${dueAt} is null
        then ${day} > ${dueOn} else ${settledAt} > ${dueAt} end)`;
      const counted = (where: SQL | undefined) =>
        sql<number>`count(*) filter (where ${where})`.mapWith(Number);
      const inTime = and(eq(state, "kept"), sql`not ${late}`);
      const keptLate = and(eq(state, "kept"), late);
      const failed = and(open, broken(span));
      const replaced = eq(state, "replaced");
      return tx
        .select({
          kind: commitments.kind,
          inTime: counted(inTime),
          late: counted(keptLate),
          broken: counted(failed),
          replaced: counted(replaced),
          moved: counted(
            and(or(inTime, keptLate, failed, replaced), sql`${commitments.moves} <> '[]'::jsonb`),
          ),
        })
        .from(commitments)
        .where(and(ofHouse, gte(dueOn, from), lt(dueOn, to)))
        .groupBy(commitments.kind)
        .orderBy(asc(commitments.kind));
    },
  };
}

const customerNow = sql<string>`coalesce(${customers.mergedInto}, ${customers.id})`;
const CASE = {
  number: cases.number,
  title: cases.title,
  customerId: customerNow,
  customer: nameNow,
};

/** Whose promise it is. */
const withCase = <Query extends PgSelect>(query: Query) =>
  query
    .innerJoin(
      cases,
      and(eq(cases.workspaceId, commitments.workspaceId), eq(cases.id, commitments.caseId)),
    )
    .innerJoin(
      customers,
      and(eq(customers.workspaceId, cases.workspaceId), eq(customers.id, cases.customerId)),
    );

type Placed = Pick<Commitment, "dueOn" | "dueAt" | "settledAt" | "id">;

const cursorOf = (last: Placed, kept: boolean): string =>
  [last.dueOn, (kept ? last.settledAt : last.dueAt) ?? "infinity", last.id].join("|");

const SOUND = /^\d{4}-\d\d-\d\d\|(infinity|\d{4}-[\dT:.Z-]{5,30})\|[0-9a-f-]{36}$/;

/** What comes after a cursor; one that nobody gave out begins at the beginning. */
function past(cursor: string | null, kept: boolean): SQL | undefined {
  if (!cursor || !SOUND.test(cursor)) return undefined;
  const [on, at, last] = cursor.split("|");
  return kept
    ? sql`(${settledAt}, ${id}) < (${at}::timestamptz, ${last}::uuid)`
    : sql`(${dueOn}, ${hour}, ${id}) > (${on}::date, ${at}::timestamptz, ${last}::uuid)`;
}
