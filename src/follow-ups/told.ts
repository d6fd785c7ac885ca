/** Told: what a customer answered that a person must read and see to, until somebody has. */
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import { unhappy, type Verdict } from "./verdict.ts";

/** What a person did that answers them, by letter, voice or chat, or by saying so in a note. */
const SEEN_TO = new Set([
  "letter sent",
  "call noted",
  "chat answered",
  "note written",
  "case closed",
]);

export type Told = { readonly at: Moment; readonly says: string };

/** The latest of it, or nothing; `entries`: the case's lines, oldest first. */
export function toldIn(entries: readonly Entry[]): Told | null {
  let told: Told | null = null;
  for (const { what, at, facts } of entries) {
    if (what === "call-back asked") told = { at, says: "They ask to be called back" };
    if (what === "follow-up answered") {
      if (unhappy(facts["verdict"] as Verdict)) told = { at, says: "They are not happy with it" };
      else if (facts["asks"] === true) told = { at, says: "They asked something in their answer" };
    }
    if (SEEN_TO.has(what)) told = null;
  }
  return told;
}
