/** A gate is what must be so before a deed; whoever asks, by whatever way, meets the same gate. */
import { done, type Outcome, refused } from "../words/outcome.ts";
import { isMet, type Need } from "./need.ts";
import { type Facts, wordsOf } from "./sign.ts";

export const DEEDS = ["propose_offer", "approve_letter", "send_letter", "close_case"] as const;
export type Deed = (typeof DEEDS)[number];

/** The kinds of letter that a gate may hold back. An acknowledgement may always leave. */
export const GATED_LETTERS = ["apology", "decision_stands", "update"] as const;
export type GatedLetter = (typeof GATED_LETTERS)[number];

export type Gate = {
  /** The refusal's code: "listen_first". */
  readonly code: string;
  readonly before: readonly Deed[];
  /** The letters that it holds back; empty for a deed that is no letter. */
  readonly letters: readonly GatedLetter[];
  /** What is so when it is shut, and what opens it. */
  readonly because: string;
  readonly needs: readonly Need[];
  /** The step of the playbook that this gate waits for; it opens when that step is passed over. */
  readonly step?: string;
};

/**
 * Whether the facts allow a deed. Refuses with the code of the first gate that is shut, and lists
 * what is missing at all of them. For a letter of unknown kind every letter's gate counts.
 */
export function passes(
  playbook: { readonly gates: readonly Gate[] },
  deed: Deed,
  facts: Facts,
  letter?: GatedLetter | "acknowledgement",
): Outcome<Deed> {
  if (letter === "acknowledgement") return done(deed);
  const shut = playbook.gates.filter(
    (gate) =>
      gate.before.includes(deed) &&
      (!letter || gate.letters.includes(letter)) &&
      gate.needs.some((need) => !isMet(need, facts)),
  );
  const [first] = shut;
  if (!first) return done(deed);
  const missing = new Set(
    shut.flatMap(({ needs }) => needs.filter((need) => !isMet(need, facts)).map((n) => n.fact)),
  );
  const unmet = [...missing].map((fact) => ({ code: fact, because: wordsOf(fact).lacks }));
  return refused(first.code, first.because, unmet);
}
