/** End an incident: the failure is over. Its cases go on until each is put right. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { ended, type Incident } from "./incident.ts";
import type { Needs } from "./needs.ts";

export async function endIncident(
  { incidents, journal, now }: Pick<Needs, "incidents" | "journal" | "now">,
  { incidentId, because, by }: { incidentId: string; because: string; by: Actor },
): Promise<Outcome<Incident>> {
  const allowed = may(by, "incident:open");
  if (!allowed.ok) return allowed;
  const incident = await incidents.find(incidentId);
  if (!incident) return refused("not_found", "There is no such incident.");
  const over = ended(incident, { at: now(), by: by.name, because });
  if (!over.ok) return over;
  await incidents.change(over.value);
  const facts = { incidentId, title: incident.title, because };
  await journal.add({ what: "incident ended", by, facts });
  return done(over.value);
}
