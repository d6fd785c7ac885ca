/** Follow-ups over HTTP: asking later by hand, and noting an answer given by voice. */
import type { Doors } from "../rim/http/doors.ts";
import { moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { answerFollowUp } from "./answer-follow-up.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { cancelFollowUp } from "./cancel-follow-up.ts";
import type { followUpsContract } from "./follow-ups.contract.ts";
import type { Needs } from "./needs.ts";
import { scheduleFollowUp } from "./schedule-follow-up.ts";
import type { Tongue } from "./tongue.ts";

export const followUpsDoors: Doors<typeof followUpsContract, Needs> = {
  "GET /checkpoints": async ({ checkpoints, tongues }) =>
    done({ checkpoints: checkpoints.map((each) => sheetOf(each, tongues)) }),
  "POST /cases/:case/follow-ups": async (needs, { params, body, by }) =>
    left(await scheduleFollowUp(needs, { caseId: params.case, dueAt: moment(body.dueAt), by })),
  "POST /follow-ups/:followup/answer": async (needs, { params, body, by }) =>
    left(await answerFollowUp(needs, { followUpId: params.followup, given: body, by })),
  "POST /follow-ups/:followup/cancellation": async (needs, { params, body, by }) =>
    left(await cancelFollowUp(needs, { followUpId: params.followup, because: body.because, by })),
};

function sheetOf({ words, ...checkpoint }: Checkpoint, tongues: readonly Tongue[]) {
  const { answers } = checkpoint;
  return {
    ...checkpoint,
    answers: [...answers],
    words: Object.entries(words).map(([language, { answers: said, ...wording }]) => ({
      language,
      name: tongues.find(({ id }) => id === language)?.name ?? language,
      wording: {
        ...wording,
        answers: answers.map(({ value }) => ({
          value,
          says: said[value]?.says ?? value,
          reply: said[value]?.reply ?? wording.reply,
        })),
      },
    })),
  };
}

const left = (outcome: Outcome<{ readonly id: string }>): Outcome<{ id: string }> =>
  outcome.ok ? done({ id: outcome.value.id }) : outcome;
