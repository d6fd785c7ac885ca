import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { giveRating } from "./give-rating.ts";
import { giveStanding } from "./give-standing.ts";
import type { Needs } from "./needs.ts";
import { type Baseline, ENDS, type Rating, rated, type Scale } from "./rating.ts";
import type { Standing } from "./standing.ts";
import { takeBaseline } from "./take-baseline.ts";

const maria: Actor = { kind: "customer", id: "maria", name: "Maria Keller" };
const tom: Actor = { kind: "customer", id: "tom", name: "Tom Adeyemi" };

/** Case 7 is Maria's. */
function house() {
  const journal: Line[] = [];
  const standings: Standing[] = [];
  const ratings: Rating[] = [];
  const baselines: Baseline[] = [];
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
      keepBaseline: async (scores) => void baselines.push(...scores),
      baselines: async () => baselines,
    },
    cases: { find: async (id) => (id === "7" ? ({ id, customerId: "maria" } as Case) : undefined) },
    journal: { add: async (line) => void journal.push(line), ofCase: async () => [] },
    now: () => moment("2026-11-05T10:00:00Z"),
    newId: () => `n${(ids += 1)}`,
  };
  return { needs, standings, baselines, news: () => journal };
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

test("a baseline is taken in by a lead, whole or not at all, and names nobody", async () => {
  const { needs, baselines, news } = house();
  const leo: Actor = { kind: "colleague", id: "leo", name: "Leo Brandt", role: "lead" };
  const ana: Actor = { ...leo, id: "ana", name: "Ana Ruiz", role: "agent" };
  const deed = { scale: "csat" as Scale, scores: [4, 5], source: "Every fiftieth order", by: leo };
  expect(said(await takeBaseline(needs, { ...deed, by: ana }))).toBe("not_allowed");
  expect(said(await takeBaseline(needs, { ...deed, scores: [5, 9] }))).toBe("no_such_score");
  expect(baselines).toEqual([]);
  expect(await takeBaseline(needs, deed)).toEqual({ ok: true, value: 2 });
  expect(baselines).toMatchObject([{ scale: "csat", score: 4 }, { score: 5 }]);
  const facts = { scale: "csat", count: 2, source: "Every fiftieth order" };
  expect(news()).toMatchObject([{ what: "baseline taken in", facts }]);
});
