/** What plans asks of the world: a place to keep actions, debriefs and closings. */
import type { Moment } from "../words/moment.ts";
import type { Action } from "./action.ts";
import type { Closing } from "./closing.ts";
import type { Debrief } from "./debrief.ts";

/** Complaints traced to a cause and to what hangs below it, and since when the house traces. */
export type Recurrence = (
  causeId: string,
  from: Moment,
) => Promise<{ readonly complaints: readonly Moment[]; readonly known: Moment }>;

/** All within one workspace. */
export type Plans = {
  /** Reads an action and holds it: nobody else changes it until the deed is done. */
  holdAction(id: string): Promise<Action | undefined>;
  /** In the order in which they were planned. */
  actionsOf(caseId: string): Promise<readonly Action[]>;
  keepAction(action: Action): Promise<void>;
  changeAction(action: Action): Promise<void>;
  /** Done, against a cause, and not judged yet; held, the oldest first. */
  unjudged(limit: number): Promise<readonly Action[]>;
  /** Of all cases, the newest first; those against one cause, or all. */
  against(causeId: string | null): Promise<readonly Action[]>;

  debrief(id: string): Promise<Debrief | undefined>;
  /** Those this colleague was in, the newest first. */
  debriefsWith(colleagueId: string, since: Moment): Promise<readonly Debrief[]>;
  /** All of them: whoever shows one asks `readableBy` first. */
  debriefsOf(caseId: string): Promise<readonly Debrief[]>;
  keepDebrief(debrief: Debrief): Promise<void>;

  closing(id: string): Promise<Closing | undefined>;
  closingsOf(caseId: string): Promise<readonly Closing[]>;
  /** The newest first. */
  closingsTo(colleagueId: string): Promise<readonly Closing[]>;
  /** Keeps a new closing; false when this colleague was told of this case before. */
  keepClosing(closing: Closing): Promise<boolean>;
  changeClosing(closing: Closing): Promise<void>;
};
