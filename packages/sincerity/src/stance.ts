/** What the letter sets out to do, when nobody said. */
import type { Stance } from "./finding.ts";
import { type Desk, placesOf } from "./kinds.ts";
import type { Reader } from "./reader.ts";

/**
 * Owning or mending makes an apology; a refusal is known by its words; a failure that is explained,
 * or kept from coming again, is an apology too. What then promises to look, or asks to be reached,
 * only acknowledges. The rest is sorry in form, and held to what an apology owes.
 */
export const stanceOf = (reader: Reader, desk: Desk): Stance => {
  const { elements } = desk;
  const says = (stance: Stance) =>
    reader.book.stances.some(
      ({ suggests, match }) => suggests === stance && placesOf(desk, match).length > 0,
    );
  if (elements.has("responsibility")) return "apology";
  if (says("decision-stands")) return "decision-stands";
  if (["repair", "explanation", "prevention"].some((element) => elements.has(element)))
    return "apology";
  const reachesOut = elements.has("invitation") || elements.has("followup");
  return reachesOut || says("acknowledgement") ? "acknowledgement" : "apology";
};
