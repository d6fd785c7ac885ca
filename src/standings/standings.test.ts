import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { giveRating } from "./give-rating.ts";
import { giveStanding } from "./give-standing.ts";
import type { Needs } from "./needs.ts";
import { type Answered, ENDS, type Rating, rated, type Scale } from "./rating.ts";
import type { Sheet } from "./sheet.ts";
import type { Standing } from "./standing.ts";
import { takeBaseline } from "./take-baseline.ts";
import { withdrawBaseline } from "./withdraw-baseline.ts";

const maria: Actor = { kind: "customer", id: "maria", name: "Maria Keller" };
const tom: Actor = { kind: "customer", id: "tom", name: "Tom Adeyemi" };

/** Case 7 is Maria's. */
function house() {
  const journal: Line[] = [];
  const standings: Standing[] = [];
  const ratings: Rating[] = [];
  const sheets: Sheet[] = [];
  const answers: Answered[] = [];
  let ids = 0;
  const needs: Needs = {
    standings: {
      standingsOf: async () => standings,
      async keepStanding(standing) {
        if (standings.some((each) => each.moment === standing.moment)) return false;
        return standings.push(standing) > 0;
      },
      ratingsOf: async () => ratings,
      async keepRating(rating) {
        const before = ratings.some(
          (each) => each.scale === rating.scale && each.moment === rating.moment,
        );
        return !before && ratings.push(rating) > 0;
      },
      async keepSheet(sheet, its) {
        sheets.unshift(sheet);
        return answers.push(...its) > 0;
      },
      sheets: async () => sheets,
      holdSheet: async (id) => sheets.find((each) => each.id === id),
      changeSheet: async (sheet) =>
        void sheets.splice(
          sheets.findIndex(({ id }) => id === sheet.id),
          1,
          sheet,
        ),
      baselines: async () => [],
    },
    cases: { find: async (id) => (id === "7" ? ({ id, customerId: "maria" } as Case) : undefined) },
    journal: { add: async (line) => void journal.push(line), ofCase: async () => [] },
    now: () => moment("2026-11-05T10:00:00Z"),
    newId: () => `n${(ids += 1)}`,
  };
  return { needs, standings, sheets, answers, news: () => journal };
}

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

test("a standing is given once before and once after", async () => {
  const { needs, standings, news } = house();
  const deed = { caseId: "7", moment: "before" as const, score: 2, by: maria };
  expect(said(await giveStanding(needs, { ...deed, caseId: "9" }))).toBe("not_found");
  expect(said(await giveStanding(needs, { ...deed, by: tom }))).toBe("not_found");
  expect(said(await giveStanding(needs, { ...deed, score: 7 }))).toBe("no_such_score");
  expect(said(await giveStanding(needs, deed))).toBe("done");
  expect(said(await giveStanding(needs, { ...deed, score: 5 }))).toBe("standing_given");
  expect(said(await giveStanding(needs, { ...deed, moment: "after", score: 5 }))).toBe("done");
  expect(standings.map(({ moment: when, score }) => [when, score])).toEqual([
    ["before", 2],
    ["after", 5],
  ]);
  expect(news()).toMatchObject([
    { what: "standing given", caseId: "7", facts: { moment: "before", score: 2 } },
    { what: "standing given", caseId: "7", facts: { moment: "after", score: 5 } },
  ]);
});

test("a rating is given once on each scale, before and after", async () => {
  const { needs, news } = house();
  const deed = {
    caseId: "7",
    scale: "nps" as Scale,
    moment: "after" as const,
    score: 9,
    by: maria,
  };
  expect(said(await giveRating(needs, { ...deed, caseId: "9" }))).toBe("not_found");
  expect(said(await giveRating(needs, { ...deed, by: tom }))).toBe("not_found");
  expect(said(await giveRating(needs, { ...deed, scale: "csat" }))).toBe("no_such_score");
  expect(said(await giveRating(needs, deed))).toBe("done");
  expect(said(await giveRating(needs, { ...deed, score: 2 }))).toBe("rating_given");
  expect(said(await giveRating(needs, { ...deed, moment: "before", score: 2 }))).toBe("done");
  expect(news().map(({ what }) => what)).toEqual(["rating given", "rating given"]);
});

test.each(
  Object.entries(ENDS).flatMap(([scale, [least, most]]) => [
    [scale, least - 1, false],
    [scale, least, true],
    [scale, most, true],
    [scale, most + 1, false],
    [scale, least + 0.5, false],
  ]) as [Scale, number, boolean][],
)("on %s, %d is a score: %s", (scale, score, fair) => {
  expect(rated(scale, score).ok).toBe(fair);
});

const leo: Actor = { kind: "colleague", id: "leo", name: "Leo Brandt", role: "lead" };
const ana: Actor = { ...leo, id: "ana", name: "Ana Ruiz", role: "agent" };
const on = (score: number, day: string | null = null): Answered => ({ score, on: day });
const OCTOBER = {
  scale: "csat" as Scale,
  answers: [on(4, "2026-10-30"), on(5, "2026-10-02")],
  source: "Every fiftieth order",
  digest: "d1",
  by: leo,
};

test("a baseline is taken in by a lead, whole or not at all, and names nobody", async () => {
  const { needs, sheets, answers, news } = house();
  expect(said(await takeBaseline(needs, { ...OCTOBER, by: ana }))).toBe("not_allowed");
  const wrong = { ...OCTOBER, answers: [on(5), on(9)] };
  expect(said(await takeBaseline(needs, wrong))).toBe("no_such_score");
  expect(said(await takeBaseline(needs, { ...OCTOBER, answers: [] }))).toBe("nothing_to_take");
  expect(said(await takeBaseline(needs, { ...OCTOBER, trial: true }))).toBe("done");
  expect([sheets, answers, news()]).toEqual([[], [], []]);
  expect(said(await takeBaseline(needs, OCTOBER))).toBe("done");
  expect(sheets).toMatchObject([
    { count: 2, firstOn: "2026-10-02", lastOn: "2026-10-30", byName: "Leo Brandt" },
  ]);
  expect(answers.map((each) => Object.keys(each).toSorted())).toEqual([
    ["id", "on", "score"],
    ["id", "on", "score"],
  ]);
  const facts = { sheetId: sheets[0]?.id, scale: "csat", count: 2, source: "Every fiftieth order" };
  expect(news()).toMatchObject([{ what: "baseline taken in", facts }]);
});

test("the same sheet counts once; taken back it counts no more, and may come again", async () => {
  const { needs, sheets, answers, news } = house();
  await takeBaseline(needs, OCTOBER);
  const again = { ...OCTOBER, source: "October, once more" };
  expect(said(await takeBaseline(needs, again))).toBe("taken_before");
  expect(said(await takeBaseline(needs, { ...again, trial: true }))).toBe("taken_before");
  expect(answers).toHaveLength(2);

  const back = { sheetId: sheets[0]?.id ?? "", because: "They had all complained.", by: leo };
  expect(said(await withdrawBaseline(needs, { ...back, by: ana }))).toBe("not_allowed");
  expect(said(await withdrawBaseline(needs, { ...back, sheetId: "x" }))).toBe("not_found");
  expect(said(await withdrawBaseline(needs, back))).toBe("done");
  expect(said(await withdrawBaseline(needs, back))).toBe("withdrawn_already");
  expect(news().at(-1)).toMatchObject({
    what: "baseline withdrawn",
    facts: { because: "They had all complained." },
  });
  expect(said(await takeBaseline(needs, again))).toBe("done");
  // Whoever hands scores in by a program sees to it by a key of their own.
  expect(said(await takeBaseline(needs, { ...OCTOBER, digest: null }))).toBe("done");
  expect(said(await takeBaseline(needs, { ...OCTOBER, digest: null }))).toBe("done");
});

test.each`
  scale     | answers                              | notices | why
  ${"csat"} | ${[on(4, "2026-10-30")]}             | ${1}    | ${"the days of one reach into the other's"}
  ${"csat"} | ${[on(4, "2026-10-31")]}             | ${0}    | ${"it begins when the other has ended"}
  ${"csat"} | ${[on(4)]}                           | ${0}    | ${"without a day nobody can tell"}
  ${"ces"}  | ${[on(4, "2026-10-10")]}             | ${0}    | ${"another question"}
  ${"nps"}  | ${Array(20).fill(on(5))}             | ${1}    | ${"twenty of ten, and none above five"}
  ${"nps"}  | ${Array(19).fill(on(5))}             | ${0}    | ${"too few to wonder"}
  ${"nps"}  | ${[...Array(20).fill(on(5)), on(6)]} | ${0}    | ${"one is above five"}
`("$notices notices: $why", async ({ scale, answers, notices }) => {
  const { needs } = house();
  await takeBaseline(needs, OCTOBER);
  const taken = await takeBaseline(needs, { ...OCTOBER, scale, answers, digest: "d2" });
  expect(taken.ok && taken.value.notices).toHaveLength(notices);
});
