/** What the verbs of follow-ups are handed. */
import type { ApproachesNeeds } from "../approaches/index.ts";
import type { Case, Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { Plans } from "../plans/index.ts";
import type { Standings } from "../standings/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { FollowUps, MailOut } from "./followups.ts";
import type { Tongue } from "./tongue.ts";

export type Needs = ApproachesNeeds & {
  readonly followUps: FollowUps;
  readonly standings: Pick<Standings, "keepRating">;
  readonly cases: Pick<Cases, "find">;
  readonly people: Pick<People, "customer" | "sameAs" | "colleague" | "workspace">;
  readonly plans: Pick<Plans, "actionsOf">;
  readonly journal: Journal;
  /** What the handbook asks, when, and in which languages. */
  readonly checkpoints: readonly Checkpoint[];
  readonly tongues: readonly Tongue[];
  readonly mailOut: MailOut;
  /** The address of the customer's own page. */
  readonly pageOf: (file: Case) => string;
  /** What has reached the customer: the words of each award that was paid. */
  readonly delivered: (caseId: string) => Promise<readonly string[]>;
  /** The language they said or write in, ISO 639-1, as far as anybody can tell. */
  readonly languageIn: (file: Case) => Promise<string | null>;
  readonly now: () => Moment;
  readonly newId: NewId;
};
