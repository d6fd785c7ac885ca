/** Tells of changes, one customer a transaction, as slowly as each message wants. */
import type { Outcome } from "../words/outcome.ts";
import { endTellings } from "./end-tellings.ts";
import type { Needs } from "./needs.ts";
import { tellNext } from "./tell-next.ts";

export type Spreading = {
  /** Opens one transaction in the workspace. */
  readonly inside: <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
};

const AT_ONCE = 25;

/** One round over a workspace; answers how many were told, put off or left out. */
export async function tellOfChanges({ inside }: Spreading): Promise<number> {
  let moved = 0;
  while (moved < AT_ONCE) {
    const outcome = await inside(tellNext);
    if (!outcome.ok || !outcome.value) break;
    moved += 1;
  }
  const ended = await inside(endTellings);
  return moved + (ended.ok ? ended.value : 0);
}
