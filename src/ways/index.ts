/**
 * The door to ways: which playbook a case walks, and how far one may leave it.
 *
 * Promises: the playbook that fits is suggested with its reason and chosen by a person with
 * theirs; what was done stays done, because steps are read from the journal; a step is passed over
 * only where its sheet allows it, by whom it allows, and never around a gate of the house.
 *
 * Writes: playbook chosen, step skipped, skip taken back.
 */
export { choosePlaybook } from "./choose-playbook.ts";
export { skipStep } from "./skip-step.ts";
