/** A step is one part of a playbook: what it does and asks, and the facts that show it done. */
import { FACTS, type Fact, type Facts } from "./fact.ts";

/** A fact that must be there, unless another makes it needless. */
export type Need = {
  readonly fact: Fact;
  readonly unless: readonly Fact[];
};

export type Step = {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  /** Questions that lead a colleague to their own words. */
  readonly asks: readonly string[];
  readonly needs: readonly Need[];
  /** The id of the clock that this step runs against. */
  readonly clock: string | null;
  /** The requirements of the recovery model that this step answers, "A1". */
  readonly answers: readonly string[];
};

export type Evidence = { readonly fact: Fact; readonly says: string; readonly there: boolean };

export type Progress = {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly asks: readonly string[];
  readonly state: "done" | "now" | "ahead";
  readonly evidence: readonly Evidence[];
};

export type Walk = {
  readonly steps: readonly Progress[];
  /** What is best done next, by us if there is anything we can do; nothing once all is done. */
  readonly next: { readonly step: string; readonly says: string } | null;
};

export const isMet = ({ fact, unless }: Need, facts: Facts): boolean =>
  facts.has(fact) || unless.some((other) => facts.has(other));

/** How far a case has come. A later step may be done first; "now" is the first gap. */
export function walk(playbook: { readonly steps: readonly Step[] }, facts: Facts): Walk {
  const open = playbook.steps.filter((step) => gapOf(step, facts));
  const now = open[0];
  const steps = playbook.steps.map((step): Progress => {
    const { id, name, does, asks, needs } = step;
    const state = step === now ? "now" : open.includes(step) ? "ahead" : "done";
    return { id, name, does, asks, state, evidence: needs.map((need) => seen(need, facts)) };
  });
  const ours = open.find((step) => FACTS[gapOf(step, facts)?.fact ?? "heard"].from === "us");
  const next = ours ?? now;
  const gap = next && gapOf(next, facts);
  return { steps, next: next && gap ? { step: next.id, says: FACTS[gap.fact].lacks } : null };
}

/** Needs are met in order, so the first gap says what to do, or whom to wait for. */
const gapOf = ({ needs }: Step, facts: Facts): Need | undefined =>
  needs.find((need) => !isMet(need, facts));

/** What stands in for a needless fact is shown in its place: "nothing is owed", not "paid". */
function seen({ fact, unless }: Need, facts: Facts): Evidence {
  const instead = facts.has(fact) ? undefined : unless.find((other) => facts.has(other));
  return { fact, says: FACTS[instead ?? fact].says, there: facts.has(fact) || !!instead };
}
