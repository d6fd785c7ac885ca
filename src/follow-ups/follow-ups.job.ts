/** Asks customers when their time has come: one transaction each, so that none holds up another. */
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { askFollowUp } from "./ask-follow-up.ts";
import type { Needs } from "./needs.ts";

export type Asking = {
  /** Opens one transaction in the workspace. */
  readonly inside: <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Our own fault, to be logged; the follow-up stays due, and the next round tries again. */
  readonly fault: (problem: unknown, followUpId: string) => void;
};

const AT_ONCE = 50;

/** One round over a workspace; answers how many were asked or cancelled. */
export async function askCustomers({ inside, fault }: Asking): Promise<number> {
  const tried: string[] = [];
  let moved = 0;
  for (let left = AT_ONCE; left > 0; left -= 1) {
    const before = tried.length;
    try {
      const outcome = await inside(async (needs) => {
        const [next] = await needs.followUps.due(needs.now(), 1, tried);
        if (!next) return done(null);
        tried.push(next.id);
        return askFollowUp(needs, { followUpId: next.id, by: THE_DESK });
      });
      if (tried.length === before) break;
      if (outcome.ok) moved += 1;
    } catch (problem) {
      const current = tried[before];
      if (current === undefined) throw problem;
      fault(problem, current);
    }
  }
  return moved;
}
