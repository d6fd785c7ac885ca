/** Makes the rows of lists anew that fell behind; a case that can't be read holds up no other. */
import { and, asc, eq, gt, lte, notInArray } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import { done, type Outcome } from "../../words/outcome.ts";
import { listings } from "../../worklists/worklists.tables.ts";
import { type KeepingNeeds, remake } from "./keeping.ts";

export type Renewing = {
  readonly inside: <T>(work: (needs: KeepingNeeds) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Our own fault, to be logged; the row stays as it was until the rules change, or a start. */
  readonly fault: (problem: unknown, caseId: string) => void;
};

const AT_ONCE = 100;

/** How far the rows of a house were looked through, and by which rules they should be made. */
type Pass = {
  readonly print: string;
  readonly after: string | null;
  /** By these rules; by others they are tried once more. */
  readonly unreadable: readonly string[];
};
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/** Some cases that were looked at, those whose rows are to be made, and how far that is. */
type Batch = { readonly looked: number; readonly stale: readonly string[]; readonly pass: Pass };

/**
 * Makes the rows anew that other rules made, or nobody: once after each start, and when the rules
 * change; later those whose clocks ran on by themselves. Answers how many cases it looked at.
 */
export function bringUpToDate() {
  const passes = new Map<string, Pass>();
  return async ({ inside, fault }: Renewing): Promise<number> => {
    let batch: Batch | undefined;
    let house = "";
    const made = async (needs: KeepingNeeds) => {
      house = needs.workspaceId;
      batch = await nextOf(needs, passes.get(house));
      await remake(needs, batch.stale);
      return done(true);
    };
    const torn: string[] = [];
    try {
      await inside(made);
    } catch (problem) {
      if (!batch || batch.stale.length === 0) throw problem;
      for (const caseId of batch.stale) {
        if (!(await isMade({ inside, fault }, caseId))) torn.push(caseId);
      }
    }
    if (!batch) return 0;
    const { pass, looked } = batch;
    passes.set(house, { ...pass, unreadable: [...pass.unreadable, ...torn] });
    return looked;
  };
}

async function isMade({ inside, fault }: Renewing, caseId: string): Promise<boolean> {
  try {
    await inside(async (needs) => {
      await needs.lists.hold();
      await remake(needs, [caseId]);
      return done(true);
    });
    return true;
  } catch (problem) {
    fault(problem, caseId);
    return false;
  }
}

async function nextOf(needs: KeepingNeeds, known: Pass | undefined): Promise<Batch> {
  const { tx, workspaceId } = needs;
  const { print } = await needs.listingNeeds();
  const pass = known?.print === print ? known : { print, after: BEFORE_ALL, unreadable: [] };
  if (pass.after === null) {
    const stale = await moved(needs, pass.unreadable);
    return { looked: stale.length, stale, pass };
  }
  await needs.lists.hold();
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
  return {
    looked: some.length,
    stale: some.filter(({ madeBy }) => madeBy !== print).map(({ id }) => id),
    pass: { ...pass, after: some.at(-1)?.id ?? null },
  };
}

/** Rows whose clocks run on though nobody did anything: a pause has ended by itself. */
async function moved(needs: KeepingNeeds, unreadable: readonly string[]): Promise<string[]> {
  const { tx, workspaceId, now, lists } = needs;
  const due = () =>
    tx
      .select({ id: listings.caseId })
      .from(listings)
      .where(
        and(
          eq(listings.workspaceId, workspaceId),
          lte(listings.againAt, now()),
          notInArray(listings.caseId, [...unreadable]),
        ),
      )
      .limit(AT_ONCE);
  if ((await due()).length === 0) return [];
  await lists.hold();
  return (await due()).map(({ id }) => id);
}
