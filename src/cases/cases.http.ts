/** Cases over HTTP. */
import type { Doors } from "../rim/http/doors.ts";
import { moment } from "../words/moment.ts";
import { done, refused } from "../words/outcome.ts";
import type { casesContract } from "./cases.contract.ts";
import { closeCase } from "./close-case.ts";
import { handOver } from "./hand-over.ts";
import { involveColleague } from "./involve-colleague.ts";
import type { Needs } from "./needs.ts";
import { noteListening } from "./note-listening.ts";
import { receiveComplaint } from "./receive-complaint.ts";
import { reopenCase } from "./reopen-case.ts";
import { type Sayings, timelineOf } from "./timeline.ts";
import { triageCase } from "./triage-case.ts";
import { writeNote } from "./write-note.ts";

/** What lines say that slices to the right have written. */
type Says = { readonly sayings: Sayings };

export const casesDoors: Doors<typeof casesContract, Needs & Says> = {
  "POST /complaints": async (needs, { body, by }) => {
    const at = body.at ? moment(body.at) : undefined;
    const opened = await receiveComplaint(needs, { complaint: { ...body, at }, by });
    return opened.ok ? done({ id: opened.value.id }) : opened;
  },
  "POST /cases/:case/triage": (needs, { params, body, version, by }) =>
    triageCase(needs, { caseId: params.case, triage: body, version, by }),
  "POST /cases/:case/listenings": (needs, { params, body, by }) =>
    noteListening(needs, { caseId: params.case, heard: body, by }),
  "POST /cases/:case/owner": (needs, { params, body, by }) =>
    handOver(needs, { caseId: params.case, colleagueId: body.colleagueId, by }),
  "POST /cases/:case/notes": (needs, { params, body, by }) =>
    writeNote(needs, { caseId: params.case, ...body, by }),
  "POST /cases/:case/involvements": (needs, { params, body, by }) =>
    involveColleague(needs, { caseId: params.case, ...body, by }),
  "POST /cases/:case/closure": (needs, { params, body, by }) =>
    closeCase(needs, { caseId: params.case, reason: body.reason, by }),
  "POST /cases/:case/reopening": (needs, { params, body, by }) =>
    reopenCase(needs, { caseId: params.case, because: body.because, by }),
  "GET /cases/:case/timeline": async ({ cases, journal, sayings }, { params }) =>
    (await cases.find(params.case))
      ? done({ events: timelineOf(await journal.ofCase(params.case), sayings) })
      : refused("not_found", "There is no such case."),
};
