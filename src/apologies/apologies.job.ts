/** Lets letters leave when their wait is over, each in a transaction of its own. */
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { leaveLetter } from "./leave-letter.ts";
import type { Needs } from "./needs.ts";
import { settleSending } from "./settle-sending.ts";

export type Leaving = {
  /** Opens one transaction in the workspace. */
  readonly inside: <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Our own fault, to be logged; the letter stays due, and the next round tries again. */
  readonly fault: (problem: unknown, letterId: string) => void;
};

const AT_ONCE = 50;

/** One round over a workspace; answers how many left or were stopped. */
export async function leaveLetters({ inside, fault }: Leaving): Promise<number> {
  const due = await inside(async ({ apologies, now }) =>
    done(await apologies.dueSendings(now(), AT_ONCE)),
  );
  let moved = 0;
  for (const { letterId } of due.ok ? due.value : []) {
    try {
      const left = await inside((needs) => leaveLetter(needs, { letterId }));
      if (!left.ok) {
        // What was begun is undone; that it was held back, and why, is kept.
        const { because } = left.refusal;
        const stopped = { letterId, as: "stopped", because, by: THE_DESK } as const;
        await inside((needs) => settleSending(needs, stopped));
      }
      moved += 1;
    } catch (problem) {
      fault(problem, letterId);
    }
  }
  return moved;
}
