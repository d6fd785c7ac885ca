/**
 * The door to incidents: one failure that met many customers, and one complaint that came twice.
 *
 * Promises: what looks alike is proposed with its reasons and joined by a person, never by itself;
 * every customer of an incident keeps a case, an owner and an apology of their own; joining two
 * cases moves nothing, so that they can be parted again, and the clocks of the one that stays
 * count from the first complaint.
 *
 * Writes: incident opened, incident ended, case joined incident, case left incident, case joined
 * (on the one that goes), case taken in (on the one that stays), case parted, case given back.
 */
export type { Accounts } from "./accounts.ts";
export type { Incidents } from "./incidents.ts";
export type { Needs as IncidentsNeeds } from "./needs.ts";
