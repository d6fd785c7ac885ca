/** An incident is one failure that met many customers; its cases stay cases of their own. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Incident = {
  readonly id: string;
  readonly title: string;
  readonly openedAt: Moment;
  readonly openedBy: string;
  /** What ended it; null while it lasts. */
  readonly ended: { readonly at: Moment; readonly by: string; readonly because: string } | null;
};

/** After its end no case joins it: what comes now is another failure, or the same one again. */
export const mustLast = (incident: Incident): Outcome<Incident> =>
  incident.ended === null
    ? done(incident)
    : refused("incident_over", `“${incident.title}” is over. Open a new incident for what is new.`);

export const ended = (
  incident: Incident,
  end: NonNullable<Incident["ended"]>,
): Outcome<Incident> => {
  const lasts = mustLast(incident);
  return lasts.ok ? done({ ...incident, ended: end }) : lasts;
};
