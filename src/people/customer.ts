/** A customer is whom we let down, and whom we want to win back. */
import type { Moment } from "../words/moment.ts";

export type Customer = {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string | null;
  readonly phone: string | null;
  /** The day they became one, 2019-04-01. */
  readonly since: string | null;
  /** What they bring in a year, in minor units of the workspace's currency. */
  readonly yearlyMinor: number | null;
  /** People who came through them. */
  readonly referrals: number;
  readonly createdAt: Moment;
  readonly version: number;
};

/** "Maria" of "Maria Keller"; empathy begins with the first name (B2). */
export const firstNameOf = ({ name }: Pick<Customer, "name">): string =>
  name.trim().split(/\s+/)[0] ?? name;
