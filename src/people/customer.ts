/** A customer is whom we let down, and whom we want to win back. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** Whether they want to hear from us; `unwanted` holds every letter back. */
export type Contact = "welcome" | "unwanted";

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
  /** ISO 639-1, as far as anybody said. */
  readonly language: string | null;
  readonly contact: Contact;
  /** When their words were taken out of the desk. */
  readonly erasedAt?: Moment | null;
};

/** What was erased stays so: nobody could take out again what is said of them afterwards. */
export const mustBeKnown = <C extends Pick<Customer, "erasedAt">>(
  customer: C | undefined,
): Outcome<C> => {
  if (!customer) return refused("not_found", "There is no such customer.");
  return customer.erasedAt
    ? refused("erased", "This customer was erased. Whoever writes again is a new one.")
    : done(customer);
};

/** "Maria" of "Maria Keller"; empathy begins with the first name (B2). */
export const firstNameOf = ({ name }: Pick<Customer, "name">): string =>
  name.trim().split(/\s+/)[0] ?? name;
