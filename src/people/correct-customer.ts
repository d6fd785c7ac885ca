/** Correct what we know of a customer. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Customer, mustBeKnown } from "./customer.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

export type Correction = Pick<
  Customer,
  "name" | "phone" | "since" | "yearlyMinor" | "referrals"
> & {
  readonly language?: string | null | undefined;
  readonly contact?: Customer["contact"] | undefined;
};

export async function correctCustomer(
  { people, journal }: Pick<Needs, "people" | "journal">,
  deed: { customerId: string; correction: Correction; version: number; by: Actor },
): Promise<Outcome<Customer>> {
  const { customerId, correction, version, by } = deed;
  const allowed = may(by, "customer:edit");
  if (!allowed.ok) return allowed;
  const known = mustBeKnown(await people.customer(customerId));
  if (!known.ok) return known;
  const customer = known.value;

  const { language = customer.language, contact = customer.contact, ...rest } = correction;
  const next: Customer = { ...customer, ...rest, language, contact, version: version + 1 };
  if (!(await people.replaceCustomer(next, version))) {
    return refused("stale_edit", "Somebody changed this customer meanwhile. Please look again.");
  }
  await journal.add({ what: "customer corrected", by, facts: { customerId } });
  return done(next);
}
