/** Standings over HTTP: a number that was heard by voice, or in a survey. */
import { daysAfter, onTheWall } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { rowsIn } from "../rim/table.ts";
import { done, refused } from "../words/outcome.ts";
import { giveRating } from "./give-rating.ts";
import type { Needs as VerbNeeds } from "./needs.ts";
import { type Reading, readSheet } from "./reading.ts";
import { type Answered, ENDS, type Scale } from "./rating.ts";
import { spanOf } from "./sheet.ts";
import type { standingsContract } from "./standings.contract.ts";
import { takeBaseline } from "./take-baseline.ts";
import { withdrawBaseline } from "./withdraw-baseline.ts";

type Needs = VerbNeeds & { readonly hash: (text: string) => string };

export const standingsDoors: Doors<typeof standingsContract, Needs> = {
  "POST /cases/:case/ratings": async (needs, { params, body, by }) => {
    const given = await giveRating(needs, { ...body, caseId: params.case, by });
    return given.ok ? done({ id: given.value.id }) : given;
  },
  "POST /ratings/baseline": async (needs, { body: { scale, scores, source }, by }) => {
    const answers = scores.map((score) => ({ score, on: null }));
    const taken = await takeBaseline(needs, { scale, source, answers, digest: null, by });
    return taken.ok ? done({ taken: taken.value.sheet.count }) : taken;
  },
  "POST /ratings/baseline/sheets": async (needs, { body: { scale, source, csv, trial }, by }) => {
    const rows = rowsIn(csv);
    if (!rows) return NO_SHEET;
    // A wall may be ahead of UTC by more than half a day.
    const latest = daysAfter(onTheWall(needs.now(), "UTC").day, 1);
    const read = readSheet(rows, { scale, latest });
    if (!read.ok) return read;
    const { answers } = read.value;
    const shown = { ...said(scale, read.value), id: null, notices: [] };
    const allowed = may(by, "baseline:take");
    if (allowed.ok && trial && answers.length === 0) return done(shown);
    const digest = needs.hash(JSON.stringify([scale, answers.map(({ score, on }) => [score, on])]));
    const taken = await takeBaseline(needs, { scale, source, answers, digest, trial, by });
    if (!taken.ok) return taken;
    const { sheet, notices } = taken.value;
    return done({ ...shown, id: trial ? null : sheet.id, notices: [...notices] });
  },
  "GET /ratings/baseline": async ({ standings }, { by }) => {
    const allowed = may(by, "baseline:take");
    return allowed.ok ? done({ sheets: [...(await standings.sheets())] }) : allowed;
  },
  "POST /ratings/baseline/sheets/:sheet/withdrawal": async (needs, { params, body, by }) => {
    const { because } = body;
    const withdrawn = await withdrawBaseline(needs, { sheetId: params.sheet, because, by });
    return withdrawn.ok ? done({ id: withdrawn.value.id }) : withdrawn;
  },
};

const NO_SHEET = refused("malformed", "This is not a sheet that can be read. Save it as CSV.");
const UNREAD_MOST = 100;

const said = (scale: Scale, { answers, unread }: Reading) => ({
  count: answers.length,
  ...spanOf(answers),
  scores: spreadOf(scale, answers),
  unread: unread.slice(0, UNREAD_MOST),
  leftOut: unread.length,
});

function spreadOf(scale: Scale, answers: readonly Answered[]) {
  const [least, most] = ENDS[scale];
  return Array.from({ length: most - least + 1 }, (_, place) => {
    const score = least + place;
    return { score, times: answers.filter((each) => each.score === score).length };
  });
}
