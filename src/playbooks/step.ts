/** A step is one part of a playbook: what it does and asks, and the signs that show it done. */
import type { Deed } from "./gate.ts";
import { isMet, type Need } from "./need.ts";
import type { PhaseId, Skip } from "./phase.ts";
import { type Facts, type Sign, wordsOf } from "./sign.ts";

export type Step = {
  readonly id: string;
  readonly name: string;
  /** What of the machine it walks. */
  readonly phases: readonly PhaseId[];
  readonly does: string;
  /** Questions that lead a colleague to their own words. */
  readonly asks: readonly string[];
  readonly needs: readonly Need[];
  /** The ids of the clocks that this step runs against. */
  readonly clocks: readonly string[];
  readonly skip: Skip | null;
  /** What may not happen before this step is done or passed over. */
  readonly guards: readonly Deed[];
  /** The requirements of the recovery model that this step answers, "A1". */
  readonly answers: readonly string[];
};

export type Evidence = { readonly fact: Sign; readonly says: string; readonly there: boolean };

export type Progress = {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly asks: readonly string[];
  readonly state: "done" | "skipped" | "now" | "ahead";
  readonly evidence: readonly Evidence[];
};

export type Walk = {
  readonly steps: readonly Progress[];
  /** What is best done next, by us if there is anything we can do; nothing once all is done. */
  readonly next: { readonly step: string; readonly says: string } | null;
};

/** How far a case has come. A later step may be done first; "now" is the first gap. */
export function walk(playbook: { readonly steps: readonly Step[] }, facts: Facts): Walk {
  const gaps = playbook.steps.filter((step) => gapOf(step, facts));
  const open = gaps.filter((step) => !isSkipped(step, facts));
  const now = open[0];
  const steps = playbook.steps.map((step): Progress => {
    const { id, name, does, asks, needs } = step;
    const left = gaps.includes(step) ? "skipped" : "done";
    const state = step === now ? "now" : open.includes(step) ? "ahead" : left;
    return { id, name, does, asks, state, evidence: needs.map((need) => seen(need, facts)) };
  });
  const ours = open.find((step) => wordsOf(gapOf(step, facts)?.fact ?? "heard").from === "us");
  const next = ours ?? now;
  const gap = next && gapOf(next, facts);
  return { steps, next: next && gap ? { step: next.id, says: wordsOf(gap.fact).lacks } : null };
}

export const isSkipped = ({ id }: Pick<Step, "id">, facts: Facts): boolean =>
  facts.has(`skipped ${id}`);

/** What a step still lacks; met in order, so the first says what to do or whom to wait for. */
export const gapsOf = ({ needs }: Pick<Step, "needs">, facts: Facts): readonly Need[] =>
  needs.filter((need) => !isMet(need, facts));

const gapOf = (step: Step, facts: Facts): Need | undefined => gapsOf(step, facts)[0];

/** What stands in for a needless fact is shown in its place: "nothing is owed", not "paid". */
function seen({ fact, unless }: Need, facts: Facts): Evidence {
  const instead = facts.has(fact) ? undefined : unless.find((other) => facts.has(other));
  return { fact, says: wordsOf(instead ?? fact).says, there: facts.has(fact) || !!instead };
}
