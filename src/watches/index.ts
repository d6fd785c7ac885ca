/**
 * The door to watches: an eye on every clock, so that none runs out unseen.
 *
 * Promises: whoever looks after a case is told before a clock runs out; afterwards one colleague
 * after the other is told, up the handbook's ladder, until somebody takes it; who is away is passed
 * over; the customer never notices any of it. A clock waits only for a reason that somebody gave,
 * and what the law asks is set aside only by a lead, with the reason.
 *
 * Writes: clock paused, clock resumed, clock raised, clock taken, deadline chosen, deadline set
 * aside, deadline extended, duty set, lead told.
 */
export { type Duty, whom } from "./duty.ts";
export type { Needs as WatchesNeeds } from "./needs.ts";
export type { NoticeMail } from "./notice.ts";
export { setDuty } from "./set-duty.ts";
export { tellLead } from "./tell-lead.ts";
export { watchOf } from "./watch.ts";
export type { Watches } from "./watches.ts";
