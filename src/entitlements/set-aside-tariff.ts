/** Set a tariff aside that would fit this kind of failure, and say why it is not for this case. */
import { mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { standing } from "./entitlement.ts";
import type { Needs } from "./needs.ts";

export async function setAsideTariff(
  { cases, journal, tariffs }: Pick<Needs, "cases" | "journal" | "tariffs">,
  deed: { caseId: string; tariffId: string; because: string; by: Actor },
): Promise<Outcome<{ ok: true }>> {
  const { caseId, tariffId, because, by } = deed;
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  if (!tariffs.some(({ id }) => id === tariffId)) {
    return refused("not_found", "The handbook has no tariff of that name.");
  }
  if (standing(await journal.ofCase(caseId)).some((it) => it.tariffId === tariffId)) {
    return refused(
      "already_established",
      "What this tariff owes is established. Strike that first, and say why.",
    );
  }
  await journal.add({ what: "tariff set aside", by, caseId, facts: { tariffId, because } });
  return done({ ok: true });
}
