/** Merge two customers: a person says that one is the other. Nothing is moved: it can be undone. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Customer } from "./customer.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

type Two = { readonly customer: Customer; readonly other: Customer };
type Deed = { readonly customerId: string; readonly otherId: string; readonly by: Actor };

export async function mergeCustomers(
  { people, journal }: Pick<Needs, "people" | "journal">,
  { by, ...ids }: Deed,
): Promise<Outcome<Customer>> {
  const allowed = may(by, "customer:edit");
  if (!allowed.ok) return allowed;
  const found = await twoOf(people, ids);
  if (!found.ok) return found;
  const { customer, other } = found.value;
  const facts = { customerId: customer.id, otherId: other.id };
  await journal.add({ what: "customers merged", by, facts });
  // From its line on it has its turn: somebody may have said it the other way round just now.
  const still = await twoOf(people, ids);
  if (!still.ok) return still;
  if (still.value.customer.id !== customer.id || still.value.other.id !== other.id) return STALE;

  await people.mergeCustomer(other.id, customer.id);
  return other.contact === "unwanted"
    ? leftAlone({ people }, still.value.customer)
    : done(customer);
}

async function twoOf(
  people: Pick<Needs["people"], "customer">,
  { customerId, otherId }: Omit<Deed, "by">,
): Promise<Outcome<Two>> {
  const customer = await people.customer(customerId);
  const other = await people.customer(otherId);
  if (!customer || !other) return refused("not_found", "There is no such customer.");
  if (customer.erasedAt || other.erasedAt) {
    return refused("erased", "One of the two was erased; nothing is left to be the same as.");
  }
  return customer.id === other.id
    ? refused("same_customer", `${customer.name} and ${other.name} are one customer already.`)
    : done({ customer, other });
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
