/** What the house sent in the last 90 days, remembered as long as the desk runs: runs of words. */
import { type Likeness, type Sameness, sameness } from "@amends/sincerity";
import { and, asc, eq, gt, gte, or } from "drizzle-orm";
import { letters } from "../../apologies/apologies.tables.ts";
import { SENT_BEFORE_DAYS } from "../../apologies/index.ts";
import { cases } from "../../cases/cases.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import { daysLater, type Moment, minutesLater } from "../../words/moment.ts";

/** Letters read at once, so that a large house doesn't hold everybody else up. */
const BATCH = 500;
/** A letter may be kept a little later than it says that it was sent. */
const OVERLAP_MINUTES = 10;
/** Houses remembered at once; the one that asked longest ago is forgotten first. */
const HOUSES_MAX = 100;

type Memory = {
  index: Sameness;
  /** In the order in which they were sent. */
  readonly known: Map<string, Moment>;
  newest: Moment | null;
  /** Once the next one may ask. */
  free: Promise<unknown>;
};

export type SentBefore = ReturnType<typeof rememberSent>;

/** One memory for all houses of this process; each asks within its own transaction. */
export function rememberSent(now: () => Moment) {
  const houses = new Map<string, Memory>();
  const memoryOf = (workspaceId: string): Memory => {
    const memory = houses.get(workspaceId) ?? begin();
    houses.delete(workspaceId);
    houses.set(workspaceId, memory);
    const [oldest] = houses.keys();
    if (houses.size > HOUSES_MAX && oldest) houses.delete(oldest);
    return memory;
  };
  return (tx: Tx, workspaceId: string) =>
    async (text: string, customerId?: string): Promise<Likeness> => {
      const memory = memoryOf(workspaceId);
      const since = daysLater(now(), -SENT_BEFORE_DAYS);
      const caughtUp = memory.free.then(() => catchUp(tx, workspaceId, memory, since));
      memory.free = caughtUp.catch(() => undefined);
      await caughtUp;
      return memory.index.like(text, customerId);
    };
}

const begin = (): Memory => ({
  index: sameness(),
  known: new Map(),
  newest: null,
  free: Promise.resolve(),
});

async function catchUp(tx: Tx, workspaceId: string, memory: Memory, since: Moment): Promise<void> {
  for (const [id, at] of memory.known) {
    if (at >= since) break;
    memory.index.remove(id);
    memory.known.delete(id);
  }
  const again = memory.newest ? minutesLater(memory.newest, -OVERLAP_MINUTES) : since;
  const from = again > since ? again : since;
  let last: { sentAt: Moment; id: string } | null = null;
  for (;;) {
    const found = await sentSince(tx, workspaceId, from, last);
    for (const { id, text, customerId, sentAt } of found) {
      if (!sentAt || memory.known.has(id)) continue;
      memory.index.add({ id, text, customerId, sentAt });
      memory.known.set(id, sentAt);
      if (!memory.newest || sentAt > memory.newest) memory.newest = sentAt;
    }
    const end = found.at(-1);
    if (found.length < BATCH || !end?.sentAt) return;
    last = { sentAt: end.sentAt, id: end.id };
  }
}

const sentSince = (
  tx: Tx,
  workspaceId: string,
  from: Moment,
  last: { sentAt: Moment; id: string } | null,
) =>
  tx
    .select({
      id: letters.id,
      text: letters.body,
      sentAt: letters.sentAt,
      customerId: cases.customerId,
    })
    .from(letters)
    .innerJoin(cases, and(eq(cases.workspaceId, letters.workspaceId), eq(cases.id, letters.caseId)))
    .where(
      and(
        eq(letters.workspaceId, workspaceId),
        eq(letters.state, "sent"),
        gte(letters.sentAt, from),
        last
          ? or(
              gt(letters.sentAt, last.sentAt),
              and(eq(letters.sentAt, last.sentAt), gt(letters.id, last.id)),
            )
          : undefined,
      ),
    )
    .orderBy(asc(letters.sentAt), asc(letters.id))
    .limit(BATCH);
