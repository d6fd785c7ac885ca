/** The rows of lists follow the journal: after each deed, before its answer, many deeds at once. */
import { and, asc, eq, gt, notInArray, sql } from "drizzle-orm";
import { journal } from "../../journal/journal.tables.ts";
import { inTurns } from "../../rim/db/together.ts";
import { done, type Outcome } from "../../words/outcome.ts";
import { type KeepingNeeds, ofCustomers, remake, SHOWN_NOWHERE } from "./keeping.ts";

export type Following = {
  readonly inside: <T>(
    workspaceId: string,
    work: (needs: KeepingNeeds) => Promise<Outcome<T>>,
  ) => Promise<Outcome<T>>;
  /** Our own fault, to be logged: the deeds are kept, and the rows follow a little later. */
  readonly fault: (problem: unknown, caseId?: string) => void;
};

const LINES = 1_000;
const CASES = 200;

/**
 * Answers once the rows of a house show all that was noted in it when it was asked. Who asks while
 * rows are made goes with the next, so that many deeds share one transaction.
 */
export function rowsThatFollow(following: Following): (workspaceId: string) => Promise<void> {
  const turns = new Map<string, (workspaceId: string) => Promise<void>>();
  const newTurns = (workspaceId: string) => {
    const turn = inTurns(async () => {
      await followOn(following, workspaceId).catch((problem) => following.fault(problem));
      return () => undefined;
    });
    turns.set(workspaceId, turn);
    return turn;
  };
  return (workspaceId) => (turns.get(workspaceId) ?? newTurns(workspaceId))(workspaceId);
}

async function followOn(following: Following, workspaceId: string): Promise<void> {
  for (;;) {
    let news: News = { caseIds: [], seq: null, more: false };
    const all = async (needs: KeepingNeeds) => {
      news = await newsFor(needs);
      await remake(needs, news.caseIds);
      if (news.seq !== null) await needs.lists.follow(news.seq);
      return done(true);
    };
    try {
      await following.inside(workspaceId, all);
    } catch (problem) {
      if (news.caseIds.length === 0) throw problem;
      await eachAlone(following, workspaceId, news);
    }
    if (!news.more) return;
  }
}

/** Where one of many can't be read, that one is put by and holds up no other. */
async function eachAlone({ inside, fault }: Following, workspaceId: string, news: News) {
  for (const caseId of news.caseIds) {
    try {
      await inside(workspaceId, async (needs) => {
        await needs.lists.hold();
        await remake(needs, [caseId]);
        return done(true);
      });
    } catch (problem) {
      await inside(workspaceId, async ({ lists }) => {
        await lists.setAside(caseId);
        return done(true);
      });
      fault(problem, caseId);
    }
  }
  await inside(workspaceId, async ({ lists }) => {
    const from = await lists.hold();
    if (news.seq !== null && news.seq > from) await lists.follow(news.seq);
    return done(true);
  });
}

type News = {
  readonly caseIds: readonly string[];
  /** The newest line among them; nothing when there is none. */
  readonly seq: number | null;
  readonly more: boolean;
};

/** Whoever makes rows holds their head, so that an older row never takes the place of a newer. */
async function newsFor(needs: KeepingNeeds): Promise<News> {
  const { tx, workspaceId, lists } = needs;
  const from = await lists.hold();
  const named = (fact: string) => sql<string | null>`${journal.facts} ->> ${fact}`;
  const lines = await tx
    .select({
      seq: journal.seq,
      caseId: journal.caseId,
      customerId: named("customerId"),
      otherId: named("otherId"),
    })
    .from(journal)
    .where(
      and(
        eq(journal.workspaceId, workspaceId),
        gt(journal.seq, from),
        notInArray(journal.what, [...SHOWN_NOWHERE]),
      ),
    )
    .orderBy(asc(journal.seq))
    .limit(LINES);
  const few = upToSoMany(lines);
  const customers = few.flatMap(({ caseId, customerId, otherId }) =>
    caseId === null ? [customerId ?? [], otherId ?? []].flat() : [],
  );
  const theirs = await ofCustomers(needs, [...new Set(customers)]);
  const touched = few.flatMap(({ caseId }) => caseId ?? []);
  return {
    caseIds: [...new Set([...touched, ...theirs])],
    seq: few.at(-1)?.seq ?? null,
    more: few.length === LINES || few.length < lines.length,
  };
}

/** The lines about the first `CASES` cases: more rows at once would be long to wait for. */
function upToSoMany<L extends { readonly caseId: string | null }>(
  lines: readonly L[],
): readonly L[] {
  const seen = new Set<string>();
  const end = lines.findIndex(({ caseId }) => caseId !== null && seen.add(caseId).size > CASES);
  return end === -1 ? lines : lines.slice(0, end);
}
