/** A macro is a few deeds and a snippet of text under one name; it never carries an apology. */
import { check, type ElementId } from "@amends/sincerity";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Deed } from "./deed.ts";

export type Macro = {
  readonly id: string;
  readonly name: string;
  readonly deeds: readonly Deed[];
  /** Goes where the cursor is, for a person to write on; never sent by itself. */
  readonly snippet: string;
  /** Whose own it is; nobody's is everybody's. */
  readonly ownerId: string | null;
  readonly endedAt: Moment | null;
  readonly version: number;
};

/** One's own and shared ones; another's is not there for anybody else. */
export const macroFor = (macro: Macro | undefined, byId: string): Outcome<Macro> =>
  macro && !macro.endedAt && (macro.ownerId === null || macro.ownerId === byId)
    ? done(macro)
    : refused("not_found", "There is no such macro.");

/** An address, an opening hour, how to pack a parcel: longer is a letter. Our choice. */
const LETTERS_MOST = 400;
const DEEDS_MOST = 8;
/** What makes words an apology: said the same to everybody, it is worth nothing to anybody. */
const OF_AN_APOLOGY: readonly ElementId[] = ["regret", "responsibility", "forgiveness"];

export function soundMacro<M extends Pick<Macro, "deeds" | "snippet">>(macro: M): Outcome<M> {
  const { deeds, snippet } = macro;
  if (deeds.length === 0 && snippet.trim() === "") {
    return refused("macro_empty", "It does nothing yet. Give it a deed or a snippet.");
  }
  if (deeds.length > DEEDS_MOST) {
    return refused("too_many", `A macro does ${DEEDS_MOST} things at most. Make it two.`);
  }
  if (snippet.length > LETTERS_MOST) {
    return refused(
      "too_long",
      `A snippet has ${LETTERS_MOST} letters at most; this one is a letter. Keep the part that ` +
        "is the same for everybody, and write the rest to the one it is for.",
    );
  }
  const { elements, faults } = check({ text: snippet });
  const said = OF_AN_APOLOGY.filter((element) => (elements[element]?.length ?? 0) > 0);
  if (snippet.trim() && said.length > 0) {
    return refused(
      "apology_in_macro",
      "This snippet says sorry, or owns what happened. An apology is written for the one it is " +
        "for: leave those words out, and say them yourself each time.",
    );
  }
  const [fault] = faults;
  return fault && fault.level === "error"
    ? refused("fault_in_macro", `“${fault.quote}” would stop every letter it goes into.`)
    : done(macro);
}
