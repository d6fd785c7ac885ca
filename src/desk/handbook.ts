/** The handbook, read once at the start; a bad sheet stops the desk with its line and advice. */
import { readApproaches } from "../approaches/approaches.handbook.ts";
import { readClocks } from "../clocks/clocks.handbook.ts";
import { type Keeping, keepingOf, type Place } from "../clocks/index.ts";
import { readPolicies } from "../policies/policies.handbook.ts";
import { readTariffs } from "../entitlements/entitlements.handbook.ts";
import { limitOf } from "../policies/index.ts";
import { readGuide } from "../calls/calls.handbook.ts";
import { readLaw } from "../inquiries/inquiries.handbook.ts";
import { readAsking } from "../follow-ups/follow-ups.handbook.ts";
import { readMeasures } from "../lessons/lessons.handbook.ts";
import { failureOf, type Loss, MARKS } from "../playbooks/index.ts";
import { readHandbook } from "../playbooks/playbooks.handbook.ts";
import { sha256 } from "../rim/clock.ts";
import type { Role } from "../words/actor.ts";
import { readExamples } from "./sample/examples.ts";
import { type Money, money } from "../words/money.ts";

export type Book = ReturnType<typeof handbookFrom>;

/** The model that the five source documents share first; a house may choose another. */
export const USUAL_PLAYBOOK = "five-steps";

export function handbookFrom(folder: string) {
  const handbook = readHandbook(folder);
  const clocks = readClocks(folder, MARKS);
  const keepings = new Map<string, Omit<Keeping, "clocks">>();
  // Spans of a day are remembered on the calendar itself, so each place and trade has one.
  const keepingIn = (place: Place): Omit<Keeping, "clocks"> => {
    const key = `${place.timeZone} ${place.industry}`;
    const known = keepings.get(key) ?? keepingOf(clocks, place);
    keepings.set(key, known);
    return known;
  };
  const rules = readPolicies(folder);
  return {
    ...handbook,
    keepingIn,
    /** What clocks and steps are read by; another print means that they read otherwise. */
    print: sha256(JSON.stringify([handbook.sheets, handbook.frame, clocks])).slice(0, 16),
    clocks: clocks.clocks,
    rules,
    ...readAsking(folder),
    approachCap: readApproaches(folder),
    measures: readMeasures(folder),
    law: readLaw(folder),
    examples: readExamples(folder),
    tariffs: readTariffs(folder),
    industryOf: (failure: string): string | undefined =>
      handbook.industries.find(({ failures }) => failures.some(({ id }) => id === failure))?.id,
    guide: readGuide(folder),
    lossOf: (failure: string): Loss | undefined => failureOf(handbook, failure)?.loss,
    limitOf: (role: Role, currency: string): Money | null => {
      const minor = limitOf({ kind: "key", id: "", name: "", role }, rules.limitsIn(currency));
      return minor === null ? null : money(minor, currency);
    },
  };
}
