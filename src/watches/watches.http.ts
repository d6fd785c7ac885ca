/** Watches over HTTP. */
import type { Doors } from "../rim/http/doors.ts";
import { moment } from "../words/moment.ts";
import { done } from "../words/outcome.ts";
import { usualDuty } from "./duty.ts";
import { extendDeadline } from "./extend-deadline.ts";
import { hoursShown } from "./hours.ts";
import { judgeDeadline } from "./judge-deadline.ts";
import type { Needs } from "./needs.ts";
import { pauseClock } from "./pause-clock.ts";
import { resumeClock } from "./resume-clock.ts";
import { setDuty } from "./set-duty.ts";
import { takeClock } from "./take-clock.ts";
import type { watchesContract } from "./watches.contract.ts";

/** With the place of the journal's newest line. */
type Reading = Needs & { readonly asOf: () => Promise<number> };

export const watchesDoors: Doors<typeof watchesContract, Reading> = {
  "POST /cases/:case/pauses": (needs, { params, body: { until, ...body }, by }) => {
    const end = until ? { until: moment(until) } : {};
    return pauseClock(needs, { caseId: params.case, ...body, ...end, by });
  },
  "POST /cases/:case/pauses/:pause/lifting": (needs, { params, by }) =>
    resumeClock(needs, { caseId: params.case, pauseId: params.pause, by }),
  "POST /cases/:case/deadlines/:deadline/choice": (needs, { params, body, by }) =>
    judgeDeadline(needs, { caseId: params.case, deadlineId: params.deadline, ...body, by }),
  "POST /cases/:case/deadlines/:deadline/extension": (needs, { params, body, by }) =>
    extendDeadline(needs, { caseId: params.case, deadlineId: params.deadline, ...body, by }),
  "POST /cases/:case/clocks/:clock/taking": (needs, { params, by }) =>
    takeClock(needs, { caseId: params.case, clockId: params.clock, by }),
  "GET /duties": async ({ watches, people, asOf }) => {
    const said = await watches.duties();
    const here = (await people.colleagues()).filter(({ leftAt }) => !leftAt);
    const duties = here.map(
      ({ id }) => said.find(({ colleagueId }) => colleagueId === id) ?? usualDuty(id),
    );
    return done({ duties, asOf: await asOf() });
  },
  "PUT /colleagues/:colleague/duty": (needs, { params, body, by }) =>
    setDuty(needs, {
      ...body,
      awayUntil: body.awayUntil ? moment(body.awayUntil) : null,
      colleagueId: params.colleague,
      by,
    }),
  "GET /hours": async ({ keeping, houseClocks, now }) =>
    done(hoursShown({ ...(await keeping()), clocks: houseClocks }, now())),
};
