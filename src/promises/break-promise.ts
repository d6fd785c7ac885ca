/** Note the promise that has been broken for longest and that nobody has noted: once. */
import { atTheWall, daysAfter, onTheWall } from "../clocks/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { spanOf } from "./board.ts";
import type { Needs } from "./needs.ts";

/** Answers whether there was one. From the journal the watch tells whoever must know. */
export async function breakPromise({
  apologies,
  board,
  people,
  journal,
  now,
}: Needs): Promise<Outcome<boolean>> {
  const { timeZone } = await people.workspace();
  const span = spanOf({ today: onTheWall(now(), timeZone).day, now: now() }, timeZone);
  const broken = await board.unnoted(span);
  if (!broken) return done(false);
  const { id: commitmentId, caseId, kind, what, ownerId, dueOn, dueAt } = broken;
  const endedAt = dueAt ?? atTheWall(daysAfter(dueOn, 1), 0, timeZone);
  await apologies.changeCommitment({ ...broken, brokenAt: now() });
  await journal.add({
    what: "commitment broken",
    by: THE_DESK,
    caseId,
    facts: { commitmentId, kind, what, ownerId, dueOn, endedAt },
  });
  return done(true);
}
