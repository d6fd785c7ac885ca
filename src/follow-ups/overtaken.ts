/** A follow-up is overtaken when something happened that makes its question out of place. */
import type { Entry } from "../journal/index.ts";

/**
 * Why the question would now offend, or nothing. "Is it put right?" may not reach somebody whose
 * case was opened again meanwhile, or to whom we have come to owe something since.
 * `entries`: the case's lines, oldest first.
 */
export function overtaken(followUpId: string, entries: readonly Entry[]): string | undefined {
  const begun = entries.findIndex(
    ({ what, facts }) => what === "follow-up scheduled" && facts["followUpId"] === followUpId,
  );
  const owed = new Set<unknown>();
  let reopened = false;
  for (const { what, facts } of entries.slice(begun + 1)) {
    if (what === "case reopened") reopened = true;
    if (what === "award pledged") owed.add(facts["awardId"]);
    if (what === "award paid" || what === "award withdrawn") owed.delete(facts["awardId"]);
  }
  if (reopened) return "The case was opened again. We ask once it is put right.";
  return owed.size > 0 ? "We owe something again. We ask once it has arrived." : undefined;
}
