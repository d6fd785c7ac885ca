/** What debriefs asks of the world: a place to keep accounts. */
import type { Account } from "./account.ts";

/** All within one workspace. Whoever shows one asks `readableBy` first. */
export type Accounts = {
  /** In the order in which they were given. */
  among(debriefIds: readonly string[]): Promise<readonly Account[]>;
  keep(account: Account): Promise<void>;
};
