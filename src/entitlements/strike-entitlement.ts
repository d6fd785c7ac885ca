/** Strike what was found to be owed by law, because a fact was wrong; it stays to be read. */
import { mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { entitlementsIn } from "./entitlement.ts";
import type { Needs } from "./needs.ts";

export async function strikeEntitlement(
  { cases, journal }: Pick<Needs, "cases" | "journal">,
  deed: { caseId: string; entitlementId: string; because: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { caseId, entitlementId, because, by } = deed;
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const found = entitlementsIn(await journal.ofCase(caseId)).find(({ id }) => id === entitlementId);
  if (!found) return refused("not_found", "There is no such entitlement on this case.");
  if (found.struck !== null) return refused("already_struck", "This is struck already.");
  if (found.promised) {
    return refused(
      "already_promised",
      "The customer was told of this already, and the law owes it whatever they answer. It stands.",
    );
  }
  const facts = { entitlementId, tariffId: found.tariffId, because };
  await journal.add({ what: "entitlement struck", by, caseId, facts });
  return done({ id: entitlementId });
}
