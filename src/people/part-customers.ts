/** Part customers who were merged: each is whom they were before. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Customer } from "./customer.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

export async function partCustomers(
  { people, journal }: Pick<Needs, "people" | "journal">,
  { customerId, otherId, by }: { customerId: string; otherId: string; by: Actor },
): Promise<Outcome<Customer>> {
  const allowed = may(by, "customer:edit");
  if (!allowed.ok) return allowed;
  await people.takeTurn();
  const all = await people.sameAs(customerId);
  if (all.length === 0) return refused("not_found", "There is no such customer.");
  const other = all.find(({ id }, place) => place > 0 && id === otherId);
  if (!other) return refused("not_merged", "These two were never said to be one customer.");
  if (other.erasedAt) return refused("erased", "They were erased as one; there is no way back.");
  await people.mergeCustomer(otherId, null);
  const facts = { customerId: all[0]?.id ?? customerId, otherId };
  await journal.add({ what: "customers parted", by, facts });
  return done(other);
}
