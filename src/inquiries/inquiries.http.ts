/** Inquiries over HTTP. */
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import { askLegalReview } from "./ask-legal-review.ts";
import { giveLegalOpinion } from "./give-legal-opinion.ts";
import type { inquiriesContract } from "./inquiries.contract.ts";
import { MEANS } from "./law.ts";
import type { Needs } from "./needs.ts";
import { noteFinding } from "./note-finding.ts";
import { strikeFinding } from "./strike-finding.ts";
import { takeSecondLook } from "./take-second-look.ts";

export const inquiriesDoors: Doors<typeof inquiriesContract, Needs> = {
  "GET /apology-law": async ({ law }) =>
    done({ laws: law.map(({ scope, ...rest }) => ({ ...rest, means: MEANS[scope] })) }),
  "POST /cases/:case/findings": (needs, { params, body, by }) =>
    noteFinding(needs, { caseId: params.case, ...body, by }),
  "POST /cases/:case/findings/:finding/strike": (needs, { params, body, by }) =>
    strikeFinding(needs, { caseId: params.case, findingId: params.finding, ...body, by }),
  "POST /cases/:case/second-look": (needs, { params, body, by }) =>
    takeSecondLook(needs, { caseId: params.case, ...body, by }),
  "POST /cases/:case/legal-review": (needs, { params, body, by }) =>
    askLegalReview(needs, { caseId: params.case, ...body, by }),
  "POST /cases/:case/legal-opinion": (needs, { params, body, by }) =>
    giveLegalOpinion(needs, { caseId: params.case, ...body, by }),
};
