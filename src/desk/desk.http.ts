/** The doors that show several slices at once. */
import type { Doors } from "../rim/http/doors.ts";
import { caseView } from "./case-view.ts";
import type { deskContract } from "./desk.contract.ts";
import { lookAt } from "./mail/look.ts";
import type { Needs } from "./needs.ts";

export const deskDoors: Doors<typeof deskContract, Needs> = {
  "GET /messages/:message/look": (needs, { params }) =>
    lookAt(needs, { messageId: params.message }),
  "GET /cases/:case": (needs, { params, by }) => caseView(needs, { caseId: params.case, by }),
};
