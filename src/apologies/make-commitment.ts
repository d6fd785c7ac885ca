/** Make a commitment: give our word on one thing, with who keeps it and by which day. */
import { findCase } from "../cases/index.ts";
import { may } from "../people/index.ts";
import { type Day, onTheWall } from "../clocks/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { replace } from "./broken.ts";
import { type Commitment, make, type Promised, type Source } from "./commitment.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly caseId: string;
  /** The letter that says it; none when it was said elsewhere. */
  readonly letterId?: string;
  readonly source: Source;
  /** The accepted offer that it came with. */
  readonly offerId?: string;
  readonly promised: Promised;
  readonly by: Actor;
};

export async function makeCommitment(
  needs: Pick<Needs, "apologies" | "cases" | "people" | "journal" | "now" | "newId">,
  { caseId, letterId, offerId, source, promised, by }: Deed,
): Promise<Outcome<Commitment>> {
  const { apologies, cases, people, journal, now, newId } = needs;
  const allowed = may(by, "commitment:make");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const owner = await people.colleague(promised.ownerId);
  const today = onTheWall(now(), (await people.workspace()).timeZone).day;
  const { kind, what, ownerId, dueOn, dueAt = null, replaces } = promised;
  const own = { id: newId(), caseId, letterId: letterId ?? null, source, madeAt: now() };
  const draft = { ...own, kind, what, ownerId, dueOn, dueAt, ...(replaces ? { replaces } : {}) };
  const made = make(draft, owner, today);
  if (!made.ok) return made;
  if (replaces) {
    const stood = await standAside(needs, { replaces, by, own, today });
    if (!stood.ok) return stood;
  }

  await apologies.keepCommitment(made.value);
  const commitmentId = made.value.id;
  await journal.add({
    what: "commitment made",
    by,
    caseId,
    facts: {
      commitmentId,
      kind,
      what,
      dueOn,
      ownerId,
      source,
      ...(dueAt ? { dueAt } : {}),
      ...(offerId ? { offerId } : {}),
      ...(replaces ? { replaces } : {}),
    },
  });
  return made;
}

type Aside = {
  readonly replaces: string;
  readonly by: Actor;
  readonly own: Pick<Commitment, "id" | "caseId" | "letterId">;
  readonly today: Day;
};

/** The broken promise that we own up to stands aside; a second time, a lead gives our word. */
async function standAside(
  { apologies, journal, now }: Pick<Needs, "apologies" | "journal" | "now">,
  { replaces, by, own: { id: byId, caseId, letterId }, today }: Aside,
): Promise<Outcome<Commitment>> {
  const broken = await apologies.holdCommitment(replaces);
  const wall = { today, now: now() };
  const aside = replace(broken, { at: now(), by: by.name, caseId }, wall);
  if (!aside.ok) return aside;
  if (aside.value.replaces && !may(by, "commitment:renew").ok) return TWICE;
  await apologies.changeCommitment(aside.value);
  await journal.add({
    what: "commitment replaced",
    by,
    caseId,
    facts: { commitmentId: replaces, byId, letterId },
  });
  return aside;
}

const TWICE = refused(
  "broken_twice",
  "We broke this promise twice. What we promise now is for a lead to say; ask one to send it.",
);
