/** Works off deeds for many cases, and wakes who has slept enough; each case by itself. */
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Bulk, doerOf, hasGone, reasonOf } from "./bulk.ts";
import { doDeed, type To } from "./do-deed.ts";
import type { Needs } from "./needs.ts";
import { runMacro } from "./run-macro.ts";
import { stopBulk } from "./stop-bulk.ts";
import { wakeCase } from "./wake-case.ts";

export type Working = {
  readonly inside: <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Our own fault, to be logged; the case is left as it was. */
  readonly fault: (problem: unknown, caseId: string) => void;
};

const AT_ONCE = 25;

/** One round: some cases of the oldest bulk that runs. Answers how many it took up. */
export async function workOffBulks({ inside, fault }: Working): Promise<number> {
  const next = await inside(async (needs) => {
    const { desk, people } = needs;
    const [bulk] = await desk.running();
    if (!bulk) return done(undefined);
    const here = { colleagues: await people.colleagues(), keys: await people.keys() };
    if (!hasGone(bulk, here)) {
      return done({ bulk, caseIds: await desk.waiting(bulk.id, AT_ONCE) });
    }
    const stopped = await stopBulk(needs, { bulkId: bulk.id, by: THE_DESK });
    return stopped.ok ? done(undefined) : stopped;
  });
  if (!next.ok || !next.value) return 0;
  const { bulk, caseIds } = next.value;
  const by = doerOf(bulk);
  let taken = 0;
  for (const caseId of caseIds) {
    const outcome = await inside(async (needs): Promise<Outcome<boolean>> => {
      if ((await needs.desk.bulk(bulk.id))?.state !== "running") return done(false);
      const did = await doTo(needs, { caseId, deed: bulk.deed, begunAt: bulk.begunAt, by });
      if (!did.ok) return did;
      await needs.desk.settle(bulk.id, { caseId, state: "done", because: null });
      return done(true);
    }).catch((problem: unknown): Outcome<boolean> => {
      fault(problem, caseId);
      return {
        ok: false,
        refusal: { code: "fault", because: "Something went wrong on our side." },
      };
    });
    if (outcome.ok && !outcome.value) return taken;
    if (!outcome.ok) {
      const because = reasonOf(outcome.refusal);
      await inside(async ({ desk }) => {
        await desk.settle(bulk.id, { caseId, state: "refused", because });
        return done(true);
      });
    }
    taken += 1;
  }
  if (caseIds.length < AT_ONCE) {
    await inside(async ({ desk, journal, now }) => {
      await desk.endBulk(bulk.id, { state: "done", endedAt: now() });
      const facts = { bulkId: bulk.id, ...(await desk.tally(bulk.id)) };
      await journal.add({ what: "bulk done", by, facts });
      return done(true);
    });
  }
  return taken;
}

/** A macro's snippet is for a letter that a person writes; in a bulk nobody writes one. */
const doTo = (needs: Needs, { deed, ...to }: Pick<Bulk, "deed"> & To) =>
  deed.kind === "macro"
    ? runMacro(needs, { ...to, macroId: deed.macroId })
    : doDeed(needs, { ...to, deed });

/** One round: whoever has slept until their moment is back, and says so. */
export async function wakeSleepers({ inside }: Pick<Working, "inside">): Promise<number> {
  const woken = await inside(async (needs) => {
    const caseIds = await needs.elsewhere.sleepersPast(needs.now(), AT_ONCE);
    for (const caseId of caseIds) {
      await wakeCase(needs, { caseId, because: "Its time has come.", by: THE_DESK });
    }
    return done(caseIds.length);
  });
  return woken.ok ? woken.value : 0;
}
