/** What the verbs of incidents are handed. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Accounts } from "./accounts.ts";
import type { Incidents } from "./incidents.ts";

export type Needs = {
  readonly incidents: Incidents;
  readonly accounts: Accounts;
  readonly cases: Pick<Cases, "find" | "joinedTo" | "replace" | "keepClosure" | "endClosure">;
  readonly people: Pick<People, "sameAs">;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
};
