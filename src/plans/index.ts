/**
 * The door to plans: what we change so that it does not happen again, and how our own people fare.
 *
 * Promises: an action has an owner and a day, is done once, and only with a proof that one can
 * see; a debrief is read by those who were in it and by nobody else, whatever their role, so that
 * one can speak openly; whoever was part of it is told how it ended, once.
 *
 * A change against a cause is counted out: complaints before and after, with an exact interval, by
 * how much was done where a person says so, else by days; one that did not help is open again by
 * itself.
 *
 * Writes: action planned, action completed, action verified, action judged, action weighed, action
 * reopened, action restored, debrief held, colleague told.
 */
export { type Action, type ActionKind, changesShown, type Means } from "./action.ts";
export type { Closing } from "./closing.ts";
export { completeAction } from "./complete-action.ts";
export { type Debrief, readableBy } from "./debrief.ts";
export { holdDebrief } from "./hold-debrief.ts";
export type { Needs as PlansNeeds } from "./needs.ts";
export { judgeActions } from "./judge-actions.ts";
export { planAction } from "./plan-action.ts";
export type { Plans, Recurrence } from "./plans.ts";
export { tellColleague } from "./tell-colleague.ts";
