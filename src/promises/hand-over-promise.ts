/** Hand a promise over: another colleague keeps it, by the same day. */
import { type Commitment, mayOwn, stillBinds } from "../apologies/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly commitmentId: string;
  readonly colleagueId: string;
  readonly by: Actor;
};

export async function handOverPromise(
  { apologies, people, journal }: Needs,
  { commitmentId, colleagueId, by }: Deed,
): Promise<Outcome<Commitment>> {
  const allowed = may(by, "commitment:settle");
  if (!allowed.ok) return allowed;
  const promise = await apologies.holdCommitment(commitmentId);
  if (!promise) return refused("not_found", "There is no such promise.");
  const binds = stillBinds(promise);
  if (!binds.ok) return binds;
  const colleague = await people.colleague(colleagueId);
  const there = mayOwn(colleague);
  if (!there.ok) return there;
  if (promise.ownerId === colleagueId) {
    return refused("same_owner", `${colleague?.name} keeps it already.`);
  }

  const handed = { ...promise, ownerId: colleagueId };
  await apologies.changeCommitment(handed);
  const facts = { commitmentId, what: promise.what, ownerId: colleagueId, to: colleague?.name };
  await journal.add({ what: "commitment handed over", by, caseId: promise.caseId, facts });
  return done(handed);
}
