/** Ready, revise or stop, and the reasons in a sentence each. */
import type { ElementId, Finding, Missing, Reading, Stance } from "./finding.ts";

const ownsFalsely = (stance: Stance, held: readonly ElementId[]): string[] =>
  stance === "decision-stands" && held.includes("responsibility")
    ? ["The letter lets the decision stand, yet owns a fault. Only one of the two can be true."]
    : [];

/** Error-level findings stop a letter; warnings and anything missing ask for another look. */
export const verdictOn = (
  stance: Stance,
  held: readonly ElementId[],
  faults: readonly Finding[],
  missing: readonly Missing[],
): Pick<Reading, "verdict" | "reasons"> => {
  const all = [...faults, ...missing];
  const contradiction = ownsFalsely(stance, held);
  const stop = all.some(({ level }) => level === "error");
  const revise = contradiction.length > 0 || all.some(({ level }) => level === "warning");
  const reasons = all.filter(({ level }) => level !== "note").map(({ says }) => says);
  return {
    verdict: stop ? "stop" : revise ? "revise" : "ready",
    reasons: [...new Set([...contradiction, ...reasons])],
  };
};
