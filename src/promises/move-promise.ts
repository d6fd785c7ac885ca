/** Move a promise to another day while it still holds; the customer reads why on their page. */
import { type Commitment, move } from "../apologies/index.ts";
import { type Day, onTheWall } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly commitmentId: string;
  readonly to: Day;
  /** As the customer reads it. */
  readonly because: string;
  readonly by: Actor;
};

export async function movePromise(
  { apologies, people, journal, now }: Needs,
  { commitmentId, to, because, by }: Deed,
): Promise<Outcome<Commitment>> {
  const allowed = may(by, "commitment:settle");
  if (!allowed.ok) return allowed;
  const promise = await apologies.holdCommitment(commitmentId);
  if (!promise) return refused("not_found", "There is no such promise.");
  const { day: today } = onTheWall(now(), (await people.workspace()).timeZone);
  const change = { to, because, at: now(), byName: by.name };
  const moved = move(promise, change, { today, now: now() });
  if (!moved.ok) return moved;

  await apologies.changeCommitment(moved.value);
  const { caseId, what, dueOn: from } = promise;
  const facts = { commitmentId, what, from, to, because: because.trim() };
  await journal.add({ what: "commitment moved", by, caseId, facts });
  return moved;
}
