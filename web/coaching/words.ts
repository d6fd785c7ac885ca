/** What a letter holds and what hurts in it, in a few words for its own writer. */
import type { ElementId, FaultId } from "@amends/sincerity";
import { ELEMENT_WORDS } from "../letters/kinds.ts";

const FAULT_WORDS: Readonly<Record<FaultId, string>> = {
  conditional: "sorry if",
  perceived: "sorry that you feel",
  blame: "points at somebody else",
  excuse: "excuses it",
  evasive: "leaves out who did it",
  minimising: "makes it small",
  but: "sorry, but",
  defensive: "defends us",
  "self-praise": "praises us",
  vague: "promises vaguely",
  scripted: "sounds like a form letter",
  legalese: "speaks like a lawyer",
  doubt: "doubts them",
  burden: "gives them more to do",
  presuming: "presumes how they feel",
  "over-apology": "says sorry too often",
};

export const faultWord = (finding: string): string => FAULT_WORDS[finding as FaultId] ?? finding;

export const elementWord = (finding: string): string =>
  ELEMENT_WORDS[finding as ElementId] ?? finding;
