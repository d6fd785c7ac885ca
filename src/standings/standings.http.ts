/** Standings over HTTP: a number that was heard by voice, or in a survey. */
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import { giveRating } from "./give-rating.ts";
import type { Needs } from "./needs.ts";
import type { standingsContract } from "./standings.contract.ts";
import { takeBaseline } from "./take-baseline.ts";

export const standingsDoors: Doors<typeof standingsContract, Needs> = {
  "POST /cases/:case/ratings": async (needs, { params, body, by }) => {
    const given = await giveRating(needs, { ...body, caseId: params.case, by });
    return given.ok ? done({ id: given.value.id }) : given;
  },
  "POST /ratings/baseline": async (needs, { body, by }) => {
    const taken = await takeBaseline(needs, { ...body, by });
    return taken.ok ? done({ taken: taken.value }) : taken;
  },
};
