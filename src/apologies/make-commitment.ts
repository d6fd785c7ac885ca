/** Make a commitment: give our word on one thing, with who keeps it and by which day. */
import { findCase } from "../cases/index.ts";
import { may } from "../people/index.ts";
import { onTheWall } from "../clocks/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Outcome } from "../words/outcome.ts";
import { type Commitment, make, type Promised } from "./commitment.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly caseId: string;
  /** The letter that says it; none when it was said elsewhere. */
  readonly letterId?: string;
  readonly promised: Promised;
  readonly by: Actor;
};

export async function makeCommitment(
  needs: Pick<Needs, "apologies" | "cases" | "people" | "journal" | "now" | "newId">,
  { caseId, letterId, promised, by }: Deed,
): Promise<Outcome<Commitment>> {
  const { apologies, cases, people, journal, now, newId } = needs;
  const allowed = may(by, "commitment:make");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const owner = await people.colleague(promised.ownerId);
  const today = onTheWall(now(), (await people.workspace()).timeZone).day;
  const draft = { ...promised, id: newId(), caseId, letterId: letterId ?? null, madeAt: now() };
  const made = make(draft, owner, today);
  if (!made.ok) return made;

  await apologies.keepCommitment(made.value);
  const { id: commitmentId, kind, what, dueOn, dueAt, ownerId } = made.value;
  await journal.add({
    what: "commitment made",
    by,
    caseId,
    facts: { commitmentId, kind, what, dueOn, ...(dueAt ? { dueAt } : {}), ownerId },
  });
  return made;
}
