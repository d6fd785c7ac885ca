/** What the verbs of follow-ups are handed. */
import type { Case, Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { Plans } from "../plans/index.ts";
import type { Survey } from "../playbooks/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { FollowUps, MailOut } from "./followups.ts";

export type Needs = {
  readonly followUps: FollowUps;
  readonly cases: Pick<Cases, "find">;
  readonly people: Pick<People, "customer" | "colleague" | "workspace">;
  readonly plans: Pick<Plans, "actionsOf">;
  readonly journal: Journal;
  /** What the handbook asks after a remedy, and when. */
  readonly survey: Pick<Survey, "id" | "delayDays" | "question" | "answers">;
  readonly mailOut: MailOut;
  /** The address of the customer's own page. */
  readonly pageOf: (file: Case) => string;
  /** What has reached the customer: the words of each award that was paid. */
  readonly delivered: (caseId: string) => Promise<readonly string[]>;
  readonly now: () => Moment;
  readonly newId: NewId;
};
