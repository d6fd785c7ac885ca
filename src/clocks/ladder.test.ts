/** The ladder: who is called when, once a rung, until somebody takes it. */
import { describe, expect, test } from "vitest";
import { type Moment, moment } from "../words/moment.ts";
import type { Calendar } from "./calendar.ts";
import { type Course, NO_COURSE } from "./course.ts";
import { climb, type Ladder, toldOf } from "./ladder.ts";
import type { ClockReading } from "./reading.ts";

const at = (time: string): Moment => moment(`2026-11-${time}Z`);
const day = [{ from: 540, to: 1020 }];
const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
const calendar: Calendar = {
  id: "o",
  name: "O",
  source: "test",
  zone: "UTC",
  hours: { ...week, saturday: [], sunday: [] },
  holidays: [],
};
const after = (count: number) => ({ count, unit: "hour", business: true }) as const;
const ladder: Ladder = {
  promised: [{ tell: "owner", when: "soon", severities: null }],
  broken: [
    { tell: "owner", when: "due", severities: null },
    { tell: "lead", when: "due", severities: null },
  ],
  rungs: [
    { tell: "owner", when: "soon", severities: null },
    { tell: "lead", when: "soon", severities: ["critical"] },
    { tell: "owner", when: "due", severities: null },
    { tell: "administrator", when: after(2), severities: null },
  ],
  again: after(4),
};
const reading: ClockReading = {
  id: "acknowledge",
  name: "First answer",
  kind: "house",
  startedAt: at("02T10:00"),
  warnAt: at("02T13:00"),
  dueAt: at("02T14:00"),
  actBy: at("02T14:00"),
  state: "running",
  metAt: null,
  rests: "",
  source: "",
};
const run = { clockId: "acknowledge", startedAt: at("02T10:00") };
const raised = (rung: number, when: string) => ({
  ...run,
  rung,
  at: at(when),
  toldIds: [`c${rung}`],
  toldNames: ["Tom"],
});
const course = (severity: "minor" | "critical" | null, more: Partial<Course> = {}): Course => ({
  ...NO_COURSE,
  weighed: severity ? [{ at: at("02T10:00"), severity }] : [],
  ...more,
});
const all = [0, 2, 3].map((rung) => raised(rung, rung === 3 ? "02T16:00" : "02T14:00"));

test.each`
  now           | severity      | before                                                                    | calls                             | next          | why
  ${"02T12:59"} | ${"minor"}    | ${{}}                                                                     | ${[]}                             | ${"02T13:00"} | ${"there is time"}
  ${"02T13:00"} | ${"minor"}    | ${{}}                                                                     | ${["0 owner"]}                    | ${"02T14:00"} | ${"the owner is warned"}
  ${"02T13:00"} | ${"critical"} | ${{}}                                                                     | ${["0 owner", "1 lead"]}          | ${"02T14:00"} | ${"a grave one goes up before it runs out"}
  ${"02T13:00"} | ${null}       | ${{}}                                                                     | ${["0 owner", "1 lead"]}          | ${"02T14:00"} | ${"what nobody has judged is taken for grave"}
  ${"02T13:30"} | ${"minor"}    | ${{ raised: [raised(0, "02T13:00")] }}                                    | ${[]}                             | ${"02T14:00"} | ${"once a rung"}
  ${"02T16:00"} | ${"minor"}    | ${{ raised: [raised(0, "02T13:00")] }}                                    | ${["2 owner", "3 administrator"]} | ${"03T12:00"} | ${"what was slept over is caught up"}
  ${"02T16:30"} | ${"minor"}    | ${{ raised: all }}                                                        | ${[]}                             | ${"03T12:00"} | ${"above the last rung it takes its time, in open hours"}
  ${"03T12:00"} | ${"minor"}    | ${{ raised: all }}                                                        | ${["4 next"]}                     | ${"03T16:00"} | ${"then the next person"}
  ${"03T16:00"} | ${"minor"}    | ${{ raised: [...all, raised(4, "03T12:00")] }}                            | ${["5 next"]}                     | ${"04T12:00"} | ${"and so on"}
  ${"02T16:00"} | ${"minor"}    | ${{ taken: [{ ...run, at: at("02T13:00"), byId: "c1", byName: "Tom" }] }} | ${[]}                             | ${null}       | ${"somebody has taken it"}
  ${"02T13:00"} | ${"minor"}    | ${{ raised: [{ ...raised(0, "01T13:00"), startedAt: at("01T10:00") }] }}  | ${["0 owner"]}                    | ${"02T14:00"} | ${"begun anew, it is another run"}
`("at $now, $severity: $calls ($why)", ({ now, severity, before, calls, next }) => {
  const climbed = climb(ladder, reading, course(severity, before), { now: at(now), calendar });
  expect(climbed.calls.map(({ rung, tell }) => `${rung} ${tell}`)).toEqual(calls);
  expect(climbed.next).toBe(next && at(next));
});

describe("nobody is told of a clock that", () => {
  test.each`
    state                                      | why
    ${{ state: "met", metAt: at("02T12:00") }} | ${"is met"}
    ${{ state: "paused" }}                     | ${"waits"}
  `("$why", ({ state }) => {
    const now = at("02T16:00");
    const climbed = climb(ladder, { ...reading, ...state }, course("minor"), { now, calendar });
    expect(climbed).toEqual({ calls: [], next: null });
  });
});

test("told are those of clocks that run and that nobody took", () => {
  const both = course("minor", { raised: all });
  expect(toldOf([reading], both)).toEqual(["c0", "c2", "c3"]);
  expect(toldOf([{ ...reading, metAt: at("02T15:00") }], both)).toEqual([]);
  const taken = [{ ...run, at: at("02T15:00"), byId: "c1", byName: "Tom" }];
  expect(toldOf([reading], { ...both, taken })).toEqual([]);
});
