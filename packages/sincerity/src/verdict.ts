/** Ready, revise or stop, and the reasons in a sentence each. */
import type { Advice, Reading } from "./finding.ts";

/** Whatever was found, the gravest kinds first. */
export type Weighed = Pick<Advice, "level" | "says">;

/** An error stops a letter, a warning asks for another look, a note does neither. */
export const verdictOn = (found: readonly Weighed[]): Pick<Reading, "verdict" | "reasons"> => {
  const stop = found.some(({ level }) => level === "error");
  const grave = found.filter(({ level }) => level !== "note");
  return {
    verdict: stop ? "stop" : grave.length > 0 ? "revise" : "ready",
    reasons: [...new Set(grave.map(({ says }) => says))],
  };
};
