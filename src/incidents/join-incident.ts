/** Join an incident: this case tells of the failure that the others tell of. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Incident, mustLast } from "./incident.ts";
import type { Needs } from "./needs.ts";

export async function joinIncident(
  { incidents, cases, journal, now }: Needs,
  { incidentId, caseId, by }: { incidentId: string; caseId: string; by: Actor },
): Promise<Outcome<Incident>> {
  const allowed = may(by, "incident:open");
  if (!allowed.ok) return allowed;
  const incident = await incidents.find(incidentId);
  if (!incident) return refused("not_found", "There is no such incident.");
  const lasts = mustLast(incident);
  if (!lasts.ok) return lasts;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  if (!(await incidents.join(incidentId, caseId, now()))) {
    const other = await incidents.ofCase(caseId);
    return refused(
      "in_an_incident",
      `Case ${file.number} is part of “${other?.title ?? incident.title}” already.`,
    );
  }
  const facts = { incidentId, title: incident.title };
  await journal.add({ what: "case joined incident", by, caseId, facts });
  return done(incident);
}
