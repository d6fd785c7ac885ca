/** The words of a playbook's form: what may wait, what a letter holds, who may do it. */
import { ELEMENTS, type ElementId } from "@amends/sincerity";
import { ELEMENT_WORDS } from "../letters/kinds.ts";
import type { Gate, Vocabulary } from "./sheet.ts";
import type { Option } from "./Several.tsx";

type Deed = Gate["before"][number];
export type Kind = Gate["letters"][number];

export const DEEDS: readonly Option<Deed>[] = [
  ["propose_offer", "A solution is proposed"],
  ["approve_letter", "A letter is approved"],
  ["send_letter", "A letter leaves"],
  ["close_case", "The case is closed"],
];

export const LETTERS: readonly Option<Kind>[] = [
  ["apology", "An apology"],
  ["decision_stands", "A decision that stands"],
  ["update", "An update"],
];

export const HOLDS: readonly Option<ElementId>[] = ELEMENTS.map((id) => [id, ELEMENT_WORDS[id]]);

type Sign = Vocabulary["signs"][number];

/** Everything that a step may wait for, in the order in which one thinks of it. */
export const signGroups = (signs: readonly Sign[]) =>
  [
    ["On the case", ({ kind, from }: Sign) => kind === "fact" && from === "us"],
    ["The customer has answered", ({ from }: Sign) => from === "customer"],
    ["A letter that left", ({ kind }: Sign) => kind === "letter"],
    ["It happened", ({ kind, from }: Sign) => kind === "event" && from === "us"],
    ["The triage says", ({ kind }: Sign) => kind === "field"],
  ].map(([label, belongs]) => ({
    label: label as string,
    options: signs
      .filter(belongs as (sign: Sign) => boolean)
      .map(({ id, says }) => [id, says] as const),
  }));
