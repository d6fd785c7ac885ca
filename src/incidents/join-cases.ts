/** Join two cases: one complaint came twice. The first rests in the other; nothing is moved. */
import { type Case, historyOf, mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

type Deed = { readonly caseId: string; readonly intoId: string; readonly by: Actor };

export async function joinCases(
  needs: Pick<Needs, "cases" | "people" | "journal" | "now" | "newId">,
  { caseId, intoId, by }: Deed,
): Promise<Outcome<Case>> {
  const { cases, journal, now, newId } = needs;
  const allowed = may(by, "case:join");
  if (!allowed.ok) return allowed;
  const [going, staying] = [await cases.find(caseId), await cases.find(intoId)];
  if (!going || !staying) return refused("not_found", "There is no such case.");
  const fit = await mayJoin(needs, going, staying);
  if (!fit.ok) return fit;

  const resting = {
    ...going,
    state: "closed" as const,
    joinedInto: staying.id,
    version: going.version + 1,
  };
  if (!(await cases.replace(resting, going.version))) {
    return refused("stale_edit", "Somebody changed this case just now. Please try again.");
  }
  const reason = `The same complaint as case ${staying.number}.`;
  await cases.keepClosure({
    id: newId(),
    caseId,
    at: now(),
    byId: by.id,
    byName: by.name,
    reason,
    card: {},
  });
  await journal.add({
    what: "case joined",
    by,
    caseId,
    facts: { intoId: staying.id, number: staying.number },
  });
  await journal.add({
    what: "case taken in",
    by,
    caseId: staying.id,
    facts: { caseId, number: going.number, complainedAt: going.complainedAt },
  });
  // From its lines on it has its turn: the other may have come to rest in this one just now.
  const still = await mayJoin(needs, going, (await cases.find(intoId)) ?? staying);
  return still.ok ? done(staying) : still;
}

async function mayJoin(
  { people, journal, cases }: Pick<Needs, "people" | "journal" | "cases">,
  going: Case,
  staying: Case,
): Promise<Outcome<Case>> {
  if (going.id === staying.id) return refused("same_case", "A case can't be joined to itself.");
  const open = [going, staying].map(mustBeOpen).find(({ ok }) => !ok);
  if (open) return open;
  const same = await people.sameAs(staying.customerId);
  if (!same.some(({ id }) => id === going.customerId)) return TWO_CUSTOMERS;
  if ((await cases.joinedTo(going.id)).length > 0) return HOLDS_OTHERS;
  const { story } = historyOf(await journal.ofCase(going.id));
  const begun = [
    story.offer !== "none" || story.owed.length > 0 ? "an offer" : null,
    story.promises.length > 0 ? "a promise" : null,
    story.leaving.length > 0 ? "a letter that waits to leave" : null,
    story.openActions.length > 0 ? "a planned change" : null,
  ].filter((each) => each !== null);
  if (begun.length === 0) return done(going);
  return refused(
    "has_begun",
    `Case ${going.number} has ${begun.join(" and ")} of its own, which would be lost from sight. ` +
      "Join the other case to this one instead, or settle that first.",
  );
}

const TWO_CUSTOMERS = refused(
  "two_customers",
  "These are two customers. If they are one person, say so on their page first; if not, each " +
    "is owed an answer: keep both cases, and put them into one incident.",
);
const HOLDS_OTHERS = refused(
  "holds_others",
  "Another case was joined to this one. Join this one's other to it instead, or part them first.",
);
