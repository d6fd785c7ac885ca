/** Open an incident over cases that tell of one failure; each stays a case of its own. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Incident } from "./incident.ts";
import { joinIncident } from "./join-incident.ts";
import type { Needs } from "./needs.ts";

export async function openIncident(
  needs: Needs,
  { title, caseIds, by }: { title: string; caseIds: readonly string[]; by: Actor },
): Promise<Outcome<Incident>> {
  const { incidents, journal, now, newId } = needs;
  const allowed = may(by, "incident:open");
  if (!allowed.ok) return allowed;
  const incident = { id: newId(), title, openedAt: now(), openedBy: by.name, ended: null };
  await incidents.keep(incident);
  await journal.add({ what: "incident opened", by, facts: { incidentId: incident.id, title } });
  for (const caseId of new Set(caseIds)) {
    const joined = await joinIncident(needs, { incidentId: incident.id, caseId, by });
    if (!joined.ok) return joined;
  }
  return done(incident);
}
