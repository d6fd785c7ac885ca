/** A follow-up is overtaken when something happened that makes its question out of place. */
import type { Entry } from "../journal/index.ts";
import type { FollowUp } from "./followup.ts";

/**
 * Why the question would now offend, or nothing. "Is it put right?" may not reach somebody whose
 * case was opened again meanwhile, or to whom we have come to owe something since; "did we
 * understand?" nobody who has told us so already, or never had our letter.
 * `entries`: the case's lines, oldest first.
 */
export function overtaken(
  { id, about }: Pick<FollowUp, "id" | "about">,
  entries: readonly Entry[],
): string | undefined {
  const begun = entries.findIndex(
    ({ what, facts }) => what === "follow-up scheduled" && facts["followUpId"] === id,
  );
  const since = entries.slice(begun + 1);
  const owed = new Set<unknown>();
  for (const { what, facts } of since) {
    if (what === "award pledged" || what === "award reversed") owed.add(facts["awardId"]);
    if (what === "award paid" || what === "award withdrawn") owed.delete(facts["awardId"]);
  }
  const happened = (...whats: readonly string[]) => since.some(({ what }) => whats.includes(what));
  if (happened("case reopened")) return "The case was opened again. We ask once it is put right.";
  if (about !== "apology") {
    return owed.size > 0 ? "We owe something again. We ask once it has arrived." : undefined;
  }
  if (happened("understanding confirmed", "understanding corrected")) {
    return "They have said already whether we understood.";
  }
  if (happened("customer wrote", "call noted", "follow-up answered")) {
    return "They have told us more since; what they said counts.";
  }
  if (happened("offer accepted", "offer declined", "award paid")) {
    return "They have answered our offer since; we ask once that has arrived.";
  }
  return happened("letter undelivered") ? "A letter did not reach them." : undefined;
}
