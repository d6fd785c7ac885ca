/** What the handbook's short words mean to a reader. */
import { ELEMENT_WORDS } from "../letters/kinds.ts";

const DEEDS: Record<string, string> = {
  propose_offer: "a solution is proposed",
  approve_letter: "a letter is approved",
  send_letter: "a letter leaves",
  close_case: "the case is closed",
};
export const deedWords = (deeds: readonly string[]): string =>
  deeds.map((deed) => DEEDS[deed] ?? deed).join(", ");

const ROLES: Record<string, string> = {
  agent: "anybody here",
  lead: "a lead",
  administrator: "an administrator",
};
export const roleWords = (role: string): string => ROLES[role] ?? role;

export const plain = (word: string): string => word.replaceAll("_", " ");

const LETTERS: Record<string, string> = {
  apology: "An apology",
  decision_stands: "A decision that stands",
  update: "An update",
};
export const letterWords = (kinds: readonly string[]): string =>
  kinds.map((kind) => LETTERS[kind] ?? plain(kind)).join(", ");

const ELEMENTS: Record<string, string> = ELEMENT_WORDS;

/** "says sorry, owns it": as beside the letter that one writes. */
export const heldWords = (elements: readonly string[]): string =>
  elements.map((element) => ELEMENTS[element] ?? plain(element)).join(", ");

const LOSSES: Record<string, string> = {
  money: "money",
  product: "a product",
  service: "a service",
  attention: "attention",
};
export const lossWords = (loss: string): string => LOSSES[loss] ?? plain(loss);
