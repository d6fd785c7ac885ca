/** Note an approach: the desk has written to a customer by itself, and it counts from now. */
import { done, type Outcome } from "../words/outcome.ts";
import type { Approach, Kind } from "./approach.ts";
import type { Needs } from "./needs.ts";

/** In the transaction that lays the mail into the outbox; who wrote it notes what was written. */
export async function noteApproach(
  { approaches, now, newId }: Pick<Needs, "approaches" | "now" | "newId">,
  { customerId, caseId, kind }: { customerId: string; caseId: string; kind: Kind },
): Promise<Outcome<Approach>> {
  const approach = { id: newId(), customerId, caseId, kind, at: now() };
  await approaches.keep(approach);
  return done(approach);
}
