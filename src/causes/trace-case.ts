/** Trace a case to a cause: why, and why that, until there is something one can change. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Trace } from "./cause.ts";
import type { Needs } from "./needs.ts";

type Deed = Pick<Trace, "caseId" | "causeId" | "whys"> & { readonly by: Actor };

export async function traceCase(
  { causes, cases, journal, now }: Pick<Needs, "causes" | "cases" | "journal" | "now">,
  { caseId, causeId, whys, by }: Deed,
): Promise<Outcome<Trace>> {
  const allowed = may(by, "cause:trace");
  if (!allowed.ok) return allowed;
  if (!(await cases.find(caseId))) return refused("not_found", "There is no such case.");
  const cause = await causes.find(causeId);
  if (!cause) return refused("not_found", "There is no such cause.");
  const trace = { caseId, causeId, whys, at: now(), byName: by.name };
  await causes.trace(trace);
  const facts = { causeId, name: cause.name, whys };
  await journal.add({ what: "cause found", by, caseId, facts });
  return done(trace);
}
