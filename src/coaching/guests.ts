/** What coaching asks of the world: whom a writer lets read along. */
import type { Moment } from "../words/moment.ts";

/** All within one workspace. */
export type Guests = {
  /** Whom this writer lets read along. */
  of(writerId: string): Promise<readonly string[]>;
  /** Who lets this colleague read along. */
  hostsOf(guestId: string): Promise<readonly string[]>;
  invite(writerId: string, guestId: string, at: Moment): Promise<void>;
  dismiss(writerId: string, guestId: string): Promise<void>;
};
