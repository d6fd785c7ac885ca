/** Hours written at the desk: what is sound, what changed, and what a complaint would be due. */
import { describe, expect, test } from "vitest";
import { allowance, usualClocks, WEEK } from "../../test/timetables.ts";
import { moment } from "../words/moment.ts";
import { amendHours } from "./amend-hours.ts";
import { restoreHours } from "./restore-hours.ts";
import { changesBetween, type Edition, soundTimetable, type Timetable } from "./timetable.ts";
import { tried } from "./trial.ts";

const with_ = (but: Partial<Timetable>): Timetable => ({ ...WEEK, ...but });
const monday = (...openings: Timetable["hours"]["monday"]) => ({
  hours: { ...WEEK.hours, monday: openings },
});
const closed = Object.fromEntries(Object.keys(WEEK.hours).map((day) => [day, []]));

describe("a timetable that clocks can be kept in", () => {
  test.each`
    but                                                        | code                  | why
    ${{}}                                                      | ${null}               | ${"nine to five"}
    ${monday({ from: 540, to: 750 }, { from: 810, to: 1020 })} | ${null}               | ${"with a break at noon"}
    ${monday({ from: 540, to: 540 })}                          | ${"unsound_openings"} | ${"it opens for no time"}
    ${monday({ from: 540, to: 750 }, { from: 700, to: 1020 })} | ${"unsound_openings"} | ${"the two overlap"}
    ${monday({ from: 810, to: 1020 }, { from: 540, to: 750 })} | ${"unsound_openings"} | ${"the afternoon comes first"}
    ${{ hours: closed }}                                       | ${"never_opens"}      | ${"no clock would ever end"}
    ${{ zone: "Europe/Nowhere" }}                              | ${"no_zone"}          | ${"nobody knows its wall"}
    ${{ publicHolidays: "atlantis" }}                          | ${"no_region"}        | ${"the handbook has no such sheet"}
    ${{ publicHolidays: "scotland" }}                          | ${null}               | ${"it has that one"}
  `("$code: $why", ({ but, code }) => {
    const outcome = soundTimetable(with_(but), [{ id: "scotland" }]);
    expect(outcome.ok ? null : outcome.refusal.code).toBe(code);
  });

  test("the refusal names the day", () => {
    const { hours } = monday({ from: 540, to: 540 });
    expect(soundTimetable(with_({ hours }), [])).toMatchObject({
      refusal: { because: "Monday: an opening ends before it begins." },
    });
  });
});

test("what changed is said place by place, in the order of a week", () => {
  const next = with_({
    ...monday({ from: 540, to: 750 }, { from: 810, to: 1020 }),
    zone: "Europe/London",
    holidays: [{ on: "12-24", name: "Christmas Eve" }],
  });
  expect(changesBetween(WEEK, next)).toEqual([
    { where: "Monday", was: "09:00–17:00", is: "09:00–12:30, 13:30–17:00" },
    { where: "Time zone", was: "the workspace’s own", is: "Europe/London" },
    { where: "Day off: Christmas Eve", was: null, is: "every year on 12-24" },
  ]);
  expect(changesBetween(next, next)).toEqual([]);
});

describe("a trial", () => {
  const calendar = { id: "x", name: "x", source: "x", ...WEEK, zone: "Europe/Berlin" };
  const friday = moment("2026-11-27T16:50:00+01:00");

  test.each`
    severity       | dueAt                     | why
    ${"untriaged"} | ${"2026-11-30T08:50:00Z"} | ${"ten minutes on Friday, the rest of the hour on Monday"}
    ${"minor"}     | ${"2026-11-30T09:50:00Z"} | ${"two hours: Monday at 10:50 by the wall"}
  `("on Friday 16:50, $severity: $dueAt; $why", ({ severity, dueAt }) => {
    const [first, ...others] = tried(usualClocks, calendar, { at: friday, severity });
    expect(first).toMatchObject({ id: "acknowledge", dueAt: moment(dueAt) });
    expect(others, "a clock that starts with something else has not started").toEqual([]);
  });

  test("a day off moves it on", () => {
    const off = { ...calendar, holidays: [{ day: "2026-11-30", name: "Stocktaking" }] };
    const [first] = tried(usualClocks, off, { at: friday, severity: "minor" });
    expect(first?.dueAt).toBe(moment("2026-12-01T09:50:00Z"));
    expect(first?.within).toBe(allowance(2));
  });
});

describe("amending", () => {
  const leo = { kind: "colleague", id: "leo", name: "Leo", role: "lead" } as const;
  const ana = { kind: "colleague", id: "ana", name: "Ana", role: "agent" } as const;
  const desk = () => {
    const kept: Edition[] = [];
    const lines: unknown[] = [];
    return {
      kept,
      lines,
      hours: {
        all: async () => kept.toReversed(),
        newest: async () => kept.at(-1),
        find: async (version: number) => kept.find((each) => each.version === version),
        keep: async (edition: Edition) => kept.push(edition) > 0,
      },
      filedHours: WEEK,
      regions: [],
      journal: { add: async (line: unknown) => void lines.push(line) },
      now: () => moment("2026-11-23T08:00:00Z"),
    };
  };
  const longer = with_(monday({ from: 480, to: 1020 }));
  const because = "We open earlier on Mondays.";

  test("keeps an edition, with what changed and why in the journal", async () => {
    const needs = desk();
    const done = await amendHours(needs, { timetable: longer, because, version: 0, by: leo });
    expect(done).toEqual({ ok: true, value: { version: 1 } });
    expect(needs.kept).toMatchObject([{ version: 1, byName: "Leo", because }]);
    expect(needs.lines).toMatchObject([
      { what: "hours amended", facts: { version: 1, because, changed: ["Monday"] } },
    ]);
  });

  test.each`
    timetable                                 | version | by     | code                  | why
    ${longer}                                 | ${0}    | ${ana} | ${"not_allowed"}      | ${"hours are the leads' to change"}
    ${longer}                                 | ${3}    | ${leo} | ${"stale_edit"}       | ${"somebody was quicker"}
    ${WEEK}                                   | ${0}    | ${leo} | ${"nothing_changed"}  | ${"it says what it said"}
    ${with_(monday({ from: 1020, to: 540 }))} | ${0}    | ${leo} | ${"unsound_openings"} | ${"it ends before it begins"}
  `("refused: $why", async ({ timetable, version, by, code }) => {
    const needs = desk();
    const outcome = await amendHours(needs, { timetable, because, version, by });
    expect(outcome).toMatchObject({ refusal: { code } });
    expect([...needs.kept, ...needs.lines]).toEqual([]);
  });

  test("the folder's sheet, or an earlier edition, is written anew", async () => {
    const needs = desk();
    await amendHours(needs, { timetable: longer, because, version: 0, by: leo });
    await restoreHours(needs, { version: null, because: "As before", by: leo });
    await restoreHours(needs, { version: 1, because: "Earlier after all", by: leo });
    expect(needs.kept.map(({ timetable }) => timetable)).toEqual([longer, WEEK, longer]);
    expect(await restoreHours(needs, { version: 9, because, by: leo })).toMatchObject({
      refusal: { code: "not_found" },
    });
  });
});
