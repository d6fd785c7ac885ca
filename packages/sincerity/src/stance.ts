/** What the letter sets out to do, when nobody said. */
import type { Stance } from "./finding.ts";
import { type Desk, placesOf } from "./kinds.ts";
import type { Reader } from "./reader.ts";

/** Owning or mending makes an apology; a refusal or a mere receipt is known by its words. */
export const stanceOf = (reader: Reader, desk: Desk): Stance => {
  const says = (stance: Stance) =>
    reader.book.stances.some(
      ({ suggests, match }) => suggests === stance && placesOf(desk, match).length > 0,
    );
  if (desk.elements.has("responsibility")) return "apology";
  if (says("decision-stands")) return "decision-stands";
  if (desk.elements.has("repair") || desk.elements.has("compensation")) return "apology";
  return says("acknowledgement") ? "acknowledgement" : "apology";
};
