/** What the letter sets out to do, when nobody said. */
import type { FaultId, Stance } from "./finding.ts";
import { type Desk, run } from "./kinds.ts";
import type { Reader } from "./reader.ts";

/**
 * Owning makes an apology; a refusal is known by its words; mending, or keeping it from coming
 * again, makes an apology too. What then asks to be reached, or promises to look, acknowledges,
 * whatever it explains meanwhile. Who stands on terms and blames nobody has decided. A failure
 * named and explained, or for which another chance is asked, is an apology; how things simply
 * stand is a decision. The rest is sorry in form, and held to what an apology owes.
 */
export const stanceOf = (reader: Reader, desk: Desk, dodges: ReadonlySet<FaultId>): Stance => {
  const { elements } = desk;
  const says = (stance: Stance, level?: "note") =>
    reader.book.stances.some(
      (rule) => rule.suggests === stance && rule.level === level && run(desk, rule).length > 0,
    );
  const holds = (...these: readonly string[]) => these.some((element) => elements.has(element));
  if (holds("responsibility")) return "apology";
  if (says("decision-stands")) return "decision-stands";
  if (holds("repair", "prevention")) return "apology";
  if (holds("invitation", "followup")) return "acknowledgement";
  if (says("decision-stands", "note")) return "decision-stands";
  if (dodges.has("defensive") && !dodges.has("blame")) return "decision-stands";
  if (holds("regret") && holds("explanation", "forgiveness") && holds("specifics"))
    return "apology";
  if (says("acknowledgement") || dodges.has("vague")) return "acknowledgement";
  return holds("explanation") && !holds("regret") ? "decision-stands" : "apology";
};
