/** Whoever writes over what a colleague has changed meanwhile is told who did, what, and when. */
import type { Actor } from "../../words/actor.ts";
import { type Outcome, refused } from "../../words/outcome.ts";
import type { Database, Tx } from "../db/db.ts";
import type { Place } from "./contract.ts";

export type Changing = {
  readonly place: Place;
  readonly params: Readonly<Record<string, string>>;
  readonly by: Actor;
  /** What happened up to then was read; left out, all counts. */
  readonly since?: number;
};

/** Said of what has no words of its own for it. */
export const AGAIN = "Read it again, then save; what you typed is still here.";

type Asking<Needs> = {
  readonly house: {
    readonly db: Database;
    readonly needsIn: (tx: Tx, workspaceId: string) => Needs;
    readonly changedBy: (needs: Needs, changing: Changing) => Promise<string | undefined>;
  };
  readonly workspaceId: string;
  readonly changing: Changing;
};

/** A stale edit's refusal, with who was quicker before it. */
export async function named<Needs, T>(
  outcome: Outcome<T>,
  { house, workspaceId, changing }: Asking<Needs>,
): Promise<Outcome<T>> {
  if (outcome.ok || outcome.refusal.code !== "stale_edit") return outcome;
  const { because } = outcome.refusal;
  if (because.endsWith(AGAIN)) return outcome;
  const changed = await house.db.look(workspaceId, (tx) =>
    house.changedBy(house.needsIn(tx, workspaceId), changing),
  );
  return changed ? refused("stale_edit", `${changed} ${because}`) : outcome;
}
