/** Whoever was let in a moment ago is asked again in the deed itself, which costs no way more. */
import type { Tx } from "../db/db.ts";
import type { Actor } from "../../words/actor.ts";

export type Caller = {
  readonly workspaceId: string;
  readonly actor: Actor;
  /** The hash of the session's token; nothing for an API key. */
  readonly tokenHash?: string;
  /** Whether they are still let in, asked in the deed's own transaction; only a key is. */
  readonly still?: (tx: Tx) => Promise<boolean>;
};

/** Who was known before is so no longer: what they did is undone, and they are looked up anew. */
export class Gone extends Error {}

/** Does the work in the deed's transaction, and undoes it unless whoever asked for it still may. */
export async function inTheNameOf<T>(caller: Caller, tx: Tx, work: () => Promise<T>): Promise<T> {
  if (!caller.still) return work();
  const [stands, outcome] = await Promise.allSettled([caller.still(tx), work()]);
  if (stands.status === "rejected") throw stands.reason;
  if (!stands.value) throw new Gone();
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
