/** What incidents asks of the world: places to keep them. */
import type { Moment } from "../words/moment.ts";
import type { Incident } from "./incident.ts";

export type Incidents = {
  find(id: string): Promise<Incident | undefined>;
  /** Newest first. */
  all(): Promise<readonly (Incident & { readonly cases: number })[]>;
  keep(incident: Incident): Promise<void>;
  change(incident: Incident): Promise<void>;
  ofCase(caseId: string): Promise<Incident | undefined>;
  /** False when it is in an incident already. */
  join(incidentId: string, caseId: string, at: Moment): Promise<boolean>;
  leave(caseId: string): Promise<void>;
};
