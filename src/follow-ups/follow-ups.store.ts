/** Follow-ups in the database, one workspace at a time. */
import { and, asc, desc, eq, inArray, lte, notInArray, type SQL, sql } from "drizzle-orm";
import { askIn, type Tx } from "../rim/db/db.ts";
import { among, drawn, blank, rowKept, several } from "../rim/db/drawn.ts";
import { rowOf, together } from "../rim/db/together.ts";
import type { Moment } from "../words/moment.ts";
import { cases, followUps } from "./follow-ups.tables.ts";
import type { FollowUp } from "./followup.ts";
import type { FollowUps } from "./followups.ts";

/** What one customer may wait for at once; more than that changes nothing. */
const MOST = 100;

export function followUpsIn(tx: Tx, workspaceId: string): FollowUps {
  const mine = eq(followUps.workspaceId, workspaceId);
  const ofCase = (caseId: string) => and(mine, eq(followUps.caseId, caseId));
  const claim = (whose: SQL | undefined, order: SQL[], limit: number, besides: readonly string[]) =>
    tx
      .select(FOLLOW_UP)
      .from(followUps)
      .where(and(mine, whose, notInArray(followUps.id, [...besides])))
      .orderBy(...order)
      .limit(limit)
      .for("update", { skipLocked: true });
  const waitingFor = together(async (asked: readonly Waiting[]) => {
    const ids = asked.flatMap(({ customerIds }) => customerIds);
    const last = asked
      .map(({ until }) => until)
      .sort()
      .at(-1);
    if (ids.length === 0 || last === undefined) return () => [];
    const rows = await tx
      .select({ customerId: cases.customerId, ...FOLLOW_UP })
      .from(followUps)
      .innerJoin(
        cases,
        and(eq(cases.workspaceId, followUps.workspaceId), eq(cases.id, followUps.caseId)),
      )
      .where(
        and(
          mine,
          inArray(cases.customerId, ids),
          eq(followUps.state, "scheduled"),
          lte(followUps.dueAt, last),
        ),
      )
      .limit(MOST * asked.length);
    return ({ customerIds, until }) =>
      rows.flatMap(({ customerId, ...followUp }) =>
        customerIds.includes(customerId) && followUp.dueAt <= until ? followUp : [],
      );
  });
  return {
    hold: together(async (ids: readonly string[]) => {
      const some = and(mine, inArray(followUps.id, [...ids]));
      const rows = await tx.select(FOLLOW_UP).from(followUps).where(some).for("update");
      return rowOf(rows, ({ id }) => id);
    }),
    ofCase: (caseId) =>
      tx
        .select(FOLLOW_UP)
        .from(followUps)
        .where(ofCase(caseId))
        .orderBy(desc(followUps.scheduledAt), desc(followUps.id)),
    keep: together(async (all: readonly FollowUp[]) => {
      const caseIds = [...new Set(all.map(({ caseId }) => caseId))];
      const [turns, open] = await Promise.all([
        claimed(tx, workspaceId, caseIds),
        WAITING(tx, { workspaceId, caseIds: several(caseIds) }),
      ]);
      const taken = new Set(open.map(subjectOf));
      const kept = all.filter((one) => {
        const free = turns.has(one.caseId) && !taken.has(subjectOf(one));
        taken.add(subjectOf(one));
        return free;
      });
      for (const followUp of kept) keepRow(tx, { workspaceId, ...followUp });
      return (followUp) => kept.includes(followUp);
    }),
    change: together(async (all: readonly FollowUp[]) => {
      await tx
        .insert(followUps)
        .values(all.map((followUp) => ({ workspaceId, ...followUp })))
        .onConflictDoUpdate({ target: [followUps.workspaceId, followUps.id], set: AS_GIVEN });
      return () => undefined;
    }),
    due: (now, limit, besides) =>
      claim(
        and(eq(followUps.state, "scheduled"), lte(followUps.dueAt, now)),
        [asc(followUps.dueAt), asc(followUps.id)],
        limit,
        besides,
      ),
    unanswered: (now, limit, besides) =>
      claim(
        lte(followUps.remindAt, now),
        [asc(followUps.remindAt), asc(followUps.id)],
        limit,
        besides,
      ),
    waitingFor: (customerIds, until) => waitingFor({ customerIds, until }),
  };
}

type Waiting = { readonly customerIds: readonly string[]; readonly until: Moment };

const subjectOf = ({ caseId, about }: Pick<FollowUp, "caseId" | "about">) => `${caseId} ${about}`;

/**
 * Takes the turns of these cases until the transaction ends, and answers which it has. It never
 * waits: whoever schedules after a payment holds the head of the journal already, and two that wait
 * for each other stand still.
 */
async function claimed(
  tx: Tx,
  workspaceId: string,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await askIn(tx, CLAIM, [several(caseIds), workspaceId]);
  return new Set(rows.map(([id]) => String(id)));
}

const CLAIM = `select id from unnest($1::uuid[]) as id where pg_try_advisory_xact_lock(
  hashtextextended('follow-up ' || $2::text || ' ' || id, 0))`;
const WAITING = drawn((db) =>
  db
    .select({ caseId: followUps.caseId, about: followUps.about })
    .from(followUps)
    .where(
      and(
        eq(followUps.workspaceId, blank("workspaceId")),
        among(followUps.caseId, "caseIds"),
        inArray(followUps.state, ["scheduled", "asked"]),
      ),
    ),
);
const keepRow = rowKept(followUps);

const FOLLOW_UP = {
  id: followUps.id,
  caseId: followUps.caseId,
  checkpoint: followUps.checkpoint,
  about: followUps.about,
  state: followUps.state,
  scheduledAt: followUps.scheduledAt,
  dueAt: followUps.dueAt,
  because: followUps.because,
  askedAt: followUps.askedAt,
  messageId: followUps.messageId,
  language: followUps.language,
  remindAt: followUps.remindAt,
  remindedAt: followUps.remindedAt,
  answeredAt: followUps.answeredAt,
  verdict: followUps.verdict,
  answer: followUps.answer,
  words: followUps.words,
} satisfies Record<keyof FollowUp, unknown>;

const AS_GIVEN = Object.fromEntries(
  Object.entries(FOLLOW_UP).map(([name, { name: column }]) => [
    name,
    sql`excluded.${sql.identifier(column)}`,
  ]),
);
