/** Erasing a customer over HTTP. */
import { may } from "../../people/index.ts";
import type { Doors } from "../../rim/http/doors.ts";
import { done, refused } from "../../words/outcome.ts";
import type { Needs } from "../needs.ts";
import { eraseCustomer } from "./erase-customer.ts";
import { says, STAYS, stops } from "./erasure.ts";
import type { erasureContract } from "./erasure.contract.ts";

export const erasureDoors: Doors<typeof erasureContract, Needs> = {
  "GET /customers/:customer/erasure": async (needs, { params, by }) => {
    const { people, chain, erasing } = needs;
    const allowed = may(by, "customer:erase");
    if (!allowed.ok) return allowed;
    const customer = await people.customer(params.customer);
    if (!customer) return refused("not_found", "There is no such customer.");
    if (customer.erasedAt) return refused("already_erased", "This customer was erased before.");
    const all = await people.sameAs(customer.id);
    const places = erasing(all);
    const [caseIds, named] = [await places.caseIds(), await places.named()];
    const lines = await chain.countWords({ caseIds, named });
    const what =
      lines === 1 ? "line of the journal: its words" : "lines of the journal: their words";
    return done({
      name: customer.name,
      goes: [...(await places.count()), ...(lines > 0 ? [{ what, count: lines }] : [])],
      stays: [...STAYS],
      open: (await places.open()).map((each) => ({
        says: says(each),
        caseId: each.caseId,
        stops: stops(each),
      })),
      staysUnwanted: all.some(({ contact }) => contact === "unwanted"),
    });
  },
  "POST /customers/:customer/erasure": (needs, { params, body, by }) =>
    eraseCustomer(needs, { customerId: params.customer, ...body, by }),
};
