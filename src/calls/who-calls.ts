/** Who calls: the customer whom an id or a case names; another's case is no case of theirs. */
import { mustBeKnown } from "../people/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Caller, Draft } from "./call.ts";
import type { Needs } from "./needs.ts";

type Known = Pick<Draft, "customerId" | "caseId"> & { readonly caller: Caller };

export async function whoCalls(
  { cases, people }: Pick<Needs, "cases" | "people">,
  { customerId, caseId, caller }: Pick<Draft, "customerId" | "caseId" | "caller">,
): Promise<Outcome<Known>> {
  const file = caseId ? await cases.find(caseId) : undefined;
  if (caseId && !file) return refused("not_found", "There is no such case.");
  const whose = customerId ?? file?.customerId ?? null;
  if (!whose) return done({ customerId: null, caseId: null, caller });
  const known = mustBeKnown(await people.customer(whose));
  if (!known.ok) return known;
  const customer = known.value;
  const owner = file && (await people.customer(file.customerId));
  if (owner && owner.id !== customer.id) {
    return refused(
      "other_customer",
      `Case ${file.number} is ${owner.name}’s, not ${customer.name}’s.`,
    );
  }
  const { id, name, phone, email } = customer;
  return done({ customerId: id, caseId, caller: { name, phone, email } });
}
