/** Let a case sleep until a moment or until the customer writes; never past what we owe. */
import { findCase } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { sleepUntil } from "./snooze.ts";

export async function snoozeCase(
  needs: Pick<Needs, "cases" | "people" | "journal" | "now" | "boundsOf">,
  deed: { caseId: string; until: Moment | null; because: string | null; by: Actor },
): Promise<Outcome<{ until: Moment }>> {
  const { cases, people, journal, now, boundsOf } = needs;
  const { caseId, because, by } = deed;
  const allowed = may(by, "case:handle");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const { timeZone: zone } = await people.workspace();
  const bounds = await boundsOf(caseId);
  const until = sleepUntil(deed.until, { now: now(), bounds, zone });
  if (!until.ok) return until;
  const facts = { until: until.value, untilWritten: deed.until === null, because };
  await journal.add({ what: "case snoozed", by, caseId, facts });
  return done({ until: until.value });
}
