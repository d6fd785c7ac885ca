/** Plans over HTTP: actions, debriefs, closure messages to our own people. */
import type { Doors } from "../rim/http/doors.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Action } from "./action.ts";
import type { Closing } from "./closing.ts";
import { completeAction } from "./complete-action.ts";
import { holdDebrief } from "./hold-debrief.ts";
import type { Needs } from "./needs.ts";
import { planAction } from "./plan-action.ts";
import type { plansContract } from "./plans.contract.ts";
import { readMessage } from "./read-message.ts";
import { tellColleague } from "./tell-colleague.ts";
import { verifyAction } from "./verify-action.ts";
import { weighAction } from "./weigh-action.ts";

export const plansDoors: Doors<typeof plansContract, Needs> = {
  "POST /cases/:case/actions": async (needs, { params, body, by }) =>
    left(await planAction(needs, { ...body, caseId: params.case, by })),
  "POST /actions/:action/completion": async (needs, { params, body, by }) =>
    left(await completeAction(needs, { actionId: params.action, proof: body.proof, by })),
  "POST /actions/:action/verification": async (needs, { params, body, by }) =>
    left(await verifyAction(needs, { actionId: params.action, words: body.words, by })),
  "POST /actions/:action/volume": async (needs, { params, body, by }) =>
    left(await weighAction(needs, { actionId: params.action, volume: body, by })),
  "GET /actions": async ({ plans }, { query }) =>
    done({ actions: (await plans.against(query.cause ?? null)).map(actionOf) }),
  "POST /cases/:case/debriefs": async (needs, { params, body, by }) => {
    const { withIds, ...talk } = body;
    return left(await holdDebrief(needs, { caseId: params.case, withIds, talk, by }));
  },
  "POST /cases/:case/closure-messages": async (needs, { params, body, by }) =>
    left(await tellColleague(needs, { ...body, caseId: params.case, by })),
  "GET /closure-messages": async ({ plans }, { by }) => {
    const mine = by.kind === "colleague" ? await plans.closingsTo(by.id) : [];
    return done({ messages: mine.map(messageOf) });
  },
  "POST /closure-messages/:message/reading": async (needs, { params, by }) =>
    left(await readMessage(needs, { messageId: params.message, by })),
};

/** As the API shows it: a bound without an end is none. */
export const actionOf = ({ effect, ...action }: Action) => ({
  ...action,
  effect: effect && {
    ...effect,
    since: effect.since ?? null,
    per: effect.per ?? null,
    ratio: effect.ratio && {
      value: finite(effect.ratio.value),
      low: finite(effect.ratio.low),
      high: finite(effect.ratio.high),
    },
  },
});

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

/** As the API shows it. */
export const messageOf = ({ byId, byName, ...closing }: Closing) => ({
  ...closing,
  by: { kind: "colleague", id: byId, name: byName },
});

const left = (outcome: Outcome<{ readonly id: string }>): Outcome<{ id: string }> =>
  outcome.ok ? done({ id: outcome.value.id }) : outcome;
