/** Why a complaint should not wait its turn, in words. */
import type { Cue } from "./cue.ts";
import { URGENCIES } from "./family.ts";
import type { Urgency } from "./hearing.ts";
import type { Heard } from "./passage.ts";
import { spanOf } from "./told.ts";

/** A child in a complaint about a toy's colour is no cause for haste: harm must stand beside it. */
const HARM_BESIDE = 1;
const NAMED = 3;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** At most one of each kind. A vulnerable person is named together with what happened to them. */
export const urgenciesOf = (
  text: string,
  passage: readonly Heard[],
  tone: readonly Cue[],
  harm: number,
): Urgency[] =>
  URGENCIES.flatMap((kind) => {
    const marks = tone.filter(({ group }) => group.urgent === kind);
    if (marks.length === 0 || (kind === "vulnerable" && harm < HARM_BESIDE)) return [];
    const beside =
      kind === "vulnerable" ? tone.filter(({ group }) => group.urgent === "safety") : [];
    const cues = [...marks, ...beside];
    const names = [...new Set(cues.map(({ group }) => group.name))].slice(0, NAMED);
    const spans = cues
      .filter(({ group }) => names.includes(group.name))
      .map((cue) => spanOf(text, passage, cue));
    return [{ kind, reason: `speaks of ${listed(names)}`, spans }];
  });
