/** Ways over HTTP. */
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import { choosePlaybook } from "./choose-playbook.ts";
import type { Needs } from "./needs.ts";
import { previewSheet } from "./preview-sheet.ts";
import type { replay } from "./replay.ts";
import { skipStep } from "./skip-step.ts";
import { suggestPlaybook } from "./suggest-playbook.ts";
import { takeUpStep } from "./take-up-step.ts";
import type { waysContract } from "./ways.contract.ts";

export const waysDoors: Doors<typeof waysContract, Needs> = {
  "GET /cases/:case/ways": async (needs, { params, by }) => {
    const found = await suggestPlaybook(needs, { caseId: params.case, by });
    return found.ok ? done({ ...found.value, choices: [...found.value.choices] }) : found;
  },
  "POST /cases/:case/playbook": (needs, { params, body, by }) =>
    choosePlaybook(needs, { caseId: params.case, ...body, by }),
  "POST /cases/:case/steps/:step/skip": (needs, { params, body, by }) =>
    skipStep(needs, { caseId: params.case, step: params.step, ...body, by }),
  "POST /cases/:case/steps/:step/taking-up": (needs, { params, by }) =>
    takeUpStep(needs, { caseId: params.case, step: params.step, by }),
  "POST /playbooks/preview": async (needs, { body, by }) => {
    const seen = await previewSheet(needs, { ...body, by });
    if (!seen.ok) return seen;
    const { walked, wouldWalk, flaws } = seen.value;
    return done({
      case: seen.value.case,
      walked: plain(walked),
      wouldWalk: plain(wouldWalk),
      flaws: flaws.map(({ path, says }) => ({ path: [...path], says })),
    });
  },
};

const plain = ({ walk, held }: ReturnType<typeof replay>) => ({
  walk: {
    steps: walk.steps.map(({ id, name, state, evidence }) => ({
      id,
      name,
      state,
      evidence: evidence.map((each) => ({ ...each })),
    })),
  },
  held: held.map((each) => ({ ...each, unmet: each.unmet.map((one) => ({ ...one })) })),
});
