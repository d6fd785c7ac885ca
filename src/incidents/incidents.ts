/** What incidents asks of the world: places to keep them, and what cases of late tell. */
import type { Case } from "../cases/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Account } from "./account.ts";
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
  /** What the cases of an incident tell, the oldest complaint first. */
  accountsIn(incidentId: string): Promise<readonly Account[]>;
  /** What cases complained of between two moments tell; the latest first. */
  accounts(between: { from: Moment; to: Moment }): Promise<readonly Account[]>;
  account(caseId: string): Promise<Account | undefined>;
  /** Cases that were found to be this one, told twice. */
  joinedTo(caseId: string): Promise<readonly Pick<Case, "id" | "number" | "complainedAt">[]>;
};
