/** What incidents asks of the desk: what cases tell, whatever slices that is kept in. */
import type { Moment } from "../words/moment.ts";
import type { Account } from "./account.ts";

export type Accounts = {
  of(caseId: string): Promise<Account | undefined>;
  /** What cases complained of between two moments tell; the latest first. */
  between(from: Moment, to: Moment): Promise<readonly Account[]>;
  /** What the cases of an incident tell, the oldest complaint first. */
  within(incidentId: string): Promise<readonly Account[]>;
};
