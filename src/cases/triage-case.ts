/** Triage a case: what failed, how badly, whose fault, why, what they feel and ask for. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { type Case, type Triage, triaged } from "./case.ts";
import { findCase } from "./find-case.ts";
import type { Needs } from "./needs.ts";

export async function triageCase(
  { cases, journal }: Pick<Needs, "cases" | "journal">,
  deed: { caseId: string; triage: Triage; version: number; by: Actor },
): Promise<Outcome<Case>> {
  const { caseId, triage, version, by } = deed;
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const next = triaged(found.value, triage);
  if (!next.ok) return next;

  if (!(await cases.replace(next.value, version))) return STALE;
  const { failure, severity, stance, causeState, priceMinor } = next.value;
  await journal.add({
    what: "case triaged",
    by,
    caseId,
    facts: { failure, severity, stance, causeState, priceMinor },
  });
  // A queue may have given it out, now that more is known.
  return findCase({ cases }, caseId);
}

const STALE = refused(
  "stale_edit",
  "Somebody changed this case meanwhile. Look again, then save; your words are still here.",
);
