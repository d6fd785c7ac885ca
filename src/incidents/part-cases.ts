/** Part two cases that were joined: they were two complaints after all. */
import type { Case } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function partCases(
  { cases, journal, now }: Pick<Needs, "cases" | "journal" | "now">,
  { caseId, because, by }: { caseId: string; because: string; by: Actor },
): Promise<Outcome<Case>> {
  const allowed = may(by, "case:join");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const staying = file.joinedInto ? await cases.find(file.joinedInto) : undefined;
  if (!staying) return refused("not_joined", `Case ${file.number} was never joined to another.`);

  const next = { ...file, state: "open" as const, joinedInto: null, version: file.version + 1 };
  if (!(await cases.replace(next, file.version))) {
    return refused("stale_edit", "Somebody changed this case just now. Please try again.");
  }
  await cases.endClosure(caseId, { at: now(), by: by.name, because });
  const facts = { intoId: staying.id, number: staying.number, because };
  await journal.add({ what: "case parted", by, caseId, facts });
  const others = await cases.joinedTo(staying.id);
  const [complainedAt] = [staying, ...others].map((each) => each.complainedAt).sort();
  await journal.add({
    what: "case given back",
    by,
    caseId: staying.id,
    facts: { caseId, number: file.number, complainedAt },
  });
  return done(next);
}
