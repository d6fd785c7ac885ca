/** Strike a trace: this case has another cause after all. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function strikeTrace(
  { causes, journal }: Pick<Needs, "causes" | "journal">,
  deed: { caseId: string; causeId: string; because: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { caseId, causeId, because, by } = deed;
  const allowed = may(by, "cause:trace");
  if (!allowed.ok) return allowed;
  const cause = await causes.find(causeId);
  if (!cause || !(await causes.untrace(caseId, causeId)))
    return refused("not_found", "This case was never traced to that cause.");
  const facts = { causeId, name: cause.name, because };
  await journal.add({ what: "cause struck", by, caseId, facts });
  return done({ id: causeId });
}
