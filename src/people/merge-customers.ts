/** Merge two customers: a person says that one is the other. Nothing is moved: it can be undone. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Customer } from "./customer.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

export async function mergeCustomers(
  { people, journal }: Pick<Needs, "people" | "journal">,
  { customerId, otherId, by }: { customerId: string; otherId: string; by: Actor },
): Promise<Outcome<Customer>> {
  const allowed = may(by, "customer:edit");
  if (!allowed.ok) return allowed;
  // Somebody may say it the other way round just now, or erase one of them.
  await people.takeTurn();
  const customer = await people.customer(customerId);
  const other = await people.customer(otherId);
  if (!customer || !other) return refused("not_found", "There is no such customer.");
  if (customer.erasedAt || other.erasedAt) {
    return refused("erased", "One of the two was erased; nothing is left to be the same as.");
  }
  if (customer.id === other.id) {
    return refused("same_customer", `${customer.name} and ${other.name} are one customer already.`);
  }
  await people.mergeCustomer(other.id, customer.id);
  const facts = { customerId: customer.id, otherId: other.id };
  await journal.add({ what: "customers merged", by, facts });
  return other.contact === "unwanted" ? leftAlone({ people }, customer) : done(customer);
}

/** A wish not to be written to is a person's, whichever address it came from. */
async function leftAlone(
  { people }: Pick<Needs, "people">,
  customer: Customer,
): Promise<Outcome<Customer>> {
  if (customer.contact === "unwanted") return done(customer);
  const next = { ...customer, contact: "unwanted" as const, version: customer.version + 1 };
  return (await people.replaceCustomer(next, customer.version)) ? done(next) : STALE;
}

const STALE = refused("stale_edit", "Somebody changed one of the two just now. Look again.");
