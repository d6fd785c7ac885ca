/** Asks customers, and reminds them once, when their time has come: so many in one transaction. */
import { inStep } from "../rim/db/together.ts";
import { THE_DESK } from "../words/actor.ts";
import { minutesLater } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { askFollowUp } from "./ask-follow-up.ts";
import type { FollowUp } from "./followup.ts";
import type { Needs } from "./needs.ts";
import { remindFollowUp } from "./remind-follow-up.ts";

export type Asking = {
  /** Opens one transaction in the workspace. */
  readonly inside: <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Our own fault, to be logged; the follow-up is tried again a little later. */
  readonly fault: (problem: unknown, followUpId: string) => void;
};

/** A commit costs as much as several questions, so they share one; a round still ends soon. */
const TOGETHER = 100;
const AT_ONCE = 400;
const LATER_MINUTES = 10;

type Turn = {
  readonly next: (needs: Needs, limit: number) => Promise<readonly FollowUp[]>;
  readonly act: (needs: Needs, followUpId: string) => Promise<Outcome<FollowUp>>;
  readonly later: (needs: Needs, followUp: FollowUp) => FollowUp;
};

const ASKING: Turn = {
  next: ({ followUps, now }, limit) => followUps.due(now(), limit, []),
  act: (needs, followUpId) => askFollowUp(needs, { followUpId, by: THE_DESK }),
  later: ({ now }, it) => ({ ...it, dueAt: minutesLater(now(), LATER_MINUTES) }),
};
const REMINDING: Turn = {
  next: ({ followUps, now }, limit) => followUps.unanswered(now(), limit, []),
  act: (needs, followUpId) => remindFollowUp(needs, { followUpId, by: THE_DESK }),
  later: ({ now }, it) => ({ ...it, remindAt: minutesLater(now(), LATER_MINUTES) }),
};

/** One round over a workspace; answers how many were asked, put off, reminded or called off. */
export async function askCustomers(asking: Asking): Promise<number> {
  return (await round(asking, ASKING)) + (await round(asking, REMINDING));
}

async function round(asking: Asking, turn: Turn): Promise<number> {
  let moved = 0;
  let limit = TOGETHER;
  for (let left = AT_ONCE; left > 0; left -= limit) {
    const did = await some(asking, turn, limit);
    moved += did.moved;
    // Where one of many stumbles, all are undone, and each goes alone for the rest of the round.
    if (did.stumbled) limit = 1;
    else if (did.found < limit) break;
  }
  return moved;
}

type Did = { readonly found: number; readonly moved: number; readonly stumbled: boolean };

async function some({ inside, fault }: Asking, turn: Turn, limit: number): Promise<Did> {
  let current: FollowUp | undefined;
  let found = 0;
  try {
    const outcome = await inside(async (needs) => {
      const next = await turn.next(needs, limit);
      found = next.length;
      current = next[0];
      const walking = await oneOfEach(needs, next);
      for (const ended of await inStep(walking, ({ id }) => turn.act(needs, id))) {
        if (!ended.ok) return ended;
      }
      return done(walking.length);
    });
    if (outcome.ok) return { found, moved: outcome.value, stumbled: false };
    if (limit === 1 && current) await putBy(inside, turn, current);
  } catch (problem) {
    if (!current) throw problem;
    if (limit === 1) {
      fault(problem, current.id);
      await putBy(inside, turn, current);
    }
  }
  return { found, moved: 0, stumbled: true };
}

/** Of one customer or address the first alone: what is asked next weighs what was asked before. */
async function oneOfEach(
  { cases, people }: Needs,
  all: readonly FollowUp[],
): Promise<readonly FollowUp[]> {
  const names = await inStep(all, async ({ caseId }) => {
    const file = await cases.find(caseId);
    const customer = file && (await people.customer(file.customerId));
    return customer ? [customer.id, customer.email?.toLowerCase() ?? []].flat() : [];
  });
  const seen = new Set<string>();
  return all.filter((_, place) => {
    const those = names[place] ?? [];
    const isFirst = !those.some((name) => seen.has(name));
    for (const name of those) seen.add(name);
    return isFirst;
  });
}

/** Who can't be asked now stands at the back of the queue, and holds up nobody. */
const putBy = (inside: Asking["inside"], turn: Turn, followUp: FollowUp) =>
  inside(async (needs) => {
    const held = await needs.followUps.hold(followUp.id);
    if (held) await needs.followUps.change(turn.later(needs, held));
    return done(null);
  });
