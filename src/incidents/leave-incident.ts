/** Leave an incident: this case turned out to be another failure. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Incident } from "./incident.ts";
import type { Needs } from "./needs.ts";

export async function leaveIncident(
  { incidents, journal }: Pick<Needs, "incidents" | "journal">,
  deed: { incidentId: string; caseId: string; because: string; by: Actor },
): Promise<Outcome<Incident>> {
  const { incidentId, caseId, because, by } = deed;
  const allowed = may(by, "incident:open");
  if (!allowed.ok) return allowed;
  const incident = await incidents.ofCase(caseId);
  if (incident?.id !== incidentId) {
    return refused("not_found", "This case is not part of that incident.");
  }
  await incidents.leave(caseId);
  const facts = { incidentId, title: incident.title, because };
  await journal.add({ what: "case left incident", by, caseId, facts });
  return done(incident);
}
