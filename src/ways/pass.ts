/** A pass is a step left out with a reason; the sheet says by whom. No gate of the house yields. */
import {
  type Facts,
  gapsOf,
  type Playbook,
  isSkipped,
  ranks,
  type Step,
} from "../playbooks/index.ts";
import type { Role } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** Whether this step may be passed over now, by somebody of this role. */
export function maySkip(
  playbook: Pick<Playbook, "name" | "steps" | "gates">,
  stepId: string,
  { facts, role }: { readonly facts: Facts; readonly role: Role },
): Outcome<Step> {
  const step = playbook.steps.find(({ id }) => id === stepId);
  if (!step) return refused("not_found", `${playbook.name} has no step “${stepId}”.`);
  const gaps = gapsOf(step, facts);
  if (gaps.length === 0) return refused("step_done", `“${step.name}” is done already.`);
  if (isSkipped(step, facts))
    return refused("step_skipped", `“${step.name}” is passed over already.`);
  if (!step.skip) {
    return refused("step_stands", `${playbook.name} lets nobody pass “${step.name}” over.`);
  }
  if (!ranks(role, step.skip.by)) {
    const who = step.skip.by === "lead" ? "a lead" : "an administrator";
    return refused("not_allowed", `“${step.name}” may be passed over by ${who}. Ask one.`);
  }
  const held = playbook.gates.find(
    (gate) => !gate.step && gate.needs.some(({ fact }) => gaps.some((gap) => gap.fact === fact)),
  );
  if (held) {
    return refused("gate_stands", `A gate wants this step whatever the reason. ${held.because}`);
  }
  return done(step);
}
