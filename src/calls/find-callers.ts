/** Find callers: whoever may be on the line, with what they complained of before. */
import { may } from "../people/index.ts";
import type { Customer } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { type File, filesOf } from "./show-call.ts";

/** More would not be read while somebody waits on the line. */
const MOST = 8;

export async function findCallers(
  needs: Pick<Needs, "calls" | "people" | "cases">,
  { search, by }: { search: string; by: Actor },
): Promise<Outcome<{ customers: { customer: Customer; cases: File[] }[] }>> {
  const allowed = may(by, "case:read");
  if (!allowed.ok) return allowed;
  const { calls, people, cases } = needs;
  const found = new Map<string, Customer>();
  for (const id of await calls.likely(search, MOST)) {
    const customer = await people.customer(id);
    if (customer) found.set(customer.id, customer);
  }
  const customers = [];
  for (const customer of found.values()) {
    customers.push({ customer, cases: filesOf(await cases.ofCustomer(customer.id)) });
  }
  return done({ customers });
}
