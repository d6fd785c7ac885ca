import { expect, test } from "vitest";
import type { Workspace } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import type { Needs } from "./needs.ts";
import { readLessons } from "./read-lessons.ts";

const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };
const at = moment("2026-11-02T09:00:00Z");

function house(now = "2026-11-20T12:00:00Z") {
  const asked: string[] = [];
  const needs: Needs = {
    lines: {
      async entriesBetween(from, to) {
        asked.push(from, to);
        const line = (what: string, facts = {}) => ({ at, what, caseId: "one", facts });
        return [line("case opened", { complainedAt: at }), line("letter sent")];
      },
      openPromises: async () => [
        { at, what: "commitment made", caseId: "six", facts: { dueOn: "2026-11-20" } },
      ],
      changes: async () => [],
    },
    people: {
      workspace: async () => ({ timeZone: "Europe/Berlin", currency: "EUR" }) as Workspace,
    },
    standings: { baselines: async () => [] },
    captions: async (ids) =>
      Object.fromEntries(ids.map((id) => [id, { number: 1, title: id, customer: "Maria" }])),
    measures: [
      { id: "acknowledgement_time", name: "First answer", means: "…", unit: "minutes" },
      { id: "promises_open", name: "Open", means: "…", unit: "count" },
    ],
    now: () => moment(now),
  };
  return { needs, asked };
}

test("the lessons name every case that a number opens", async () => {
  const { needs } = house();
  const outcome = await readLessons(needs, { by: ana });
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      currency: "EUR",
      measures: [
        { id: "acknowledgement_time", value: 0, of: 1, cases: ["one"] },
        { id: "promises_open", value: 1, of: 1, cases: ["six"] },
      ],
      cases: { one: { number: 1 }, six: { number: 1 } },
    },
  });
});

test.each`
  now                       | from            | to              | days                            | between                                                     | why
  ${"2026-11-20T12:00:00Z"} | ${undefined}    | ${undefined}    | ${["2026-08-23", "2026-11-20"]} | ${["2026-08-22T22:00:00.000Z", "2026-11-20T23:00:00.000Z"]} | ${"ninety days with today, by the house's own midnights"}
  ${"2026-11-20T23:30:00Z"} | ${undefined}    | ${undefined}    | ${["2026-08-24", "2026-11-21"]} | ${["2026-08-23T22:00:00.000Z", "2026-11-21T23:00:00.000Z"]} | ${"in Berlin it is tomorrow already"}
  ${"2026-11-20T12:00:00Z"} | ${"2026-11-02"} | ${"2026-11-02"} | ${["2026-11-02", "2026-11-02"]} | ${["2026-11-01T23:00:00.000Z", "2026-11-02T23:00:00.000Z"]} | ${"one whole day"}
  ${"2026-11-20T12:00:00Z"} | ${undefined}    | ${"2026-03-31"} | ${["2026-01-01", "2026-03-31"]} | ${["2025-12-31T23:00:00.000Z", "2026-03-31T22:00:00.000Z"]} | ${"the quarter that ends there"}
`("at $now, $from to $to: $why", async ({ now, from, to, days, between }) => {
  const { needs, asked } = house(now);
  const outcome = await readLessons(needs, { from, to, by: ana });
  expect(outcome).toMatchObject({ value: { from: days[0], to: days[1] } });
  expect(asked).toEqual(between);
});

test.each`
  by       | from            | to              | code             | why
  ${ana}   | ${"2026-11-03"} | ${"2026-11-02"} | ${"days_turned"} | ${"no day lies between"}
  ${ana}   | ${"2026-11-21"} | ${undefined}    | ${"days_turned"} | ${"tomorrow has taught nothing yet"}
  ${maria} | ${undefined}    | ${undefined}    | ${"not_allowed"} | ${"they are ours to learn from"}
`("is refused with $code, because $why", async ({ by, from, to, code }) => {
  const { needs, asked } = house();
  expect(await readLessons(needs, { from, to, by })).toMatchObject({ refusal: { code } });
  expect(asked).toEqual([]);
});
