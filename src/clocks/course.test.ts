/** What the journal says that clocks hang on, and how clocks go by it. */
import { describe, expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import { type Moment, moment } from "../words/moment.ts";
import { allowanceOf } from "./allowance.ts";
import type { Calendar } from "./calendar.ts";
import { type Clock, read } from "./clock.ts";
import { courseOf } from "./course.ts";

const at = (time: string): Moment => moment(`2026-11-${time}Z`);
const nora = { kind: "colleague", id: "c1", name: "Nora" };
const maria = { kind: "customer", id: "m1", name: "Maria" };
const line = (when: string, what: string, facts: object = {}, by = nora): Entry =>
  ({ at: at(when), what, facts, by, seq: 1, caseId: "7", previous: "", hash: "" }) as Entry;

const day = [{ from: 540, to: 1020 }];
const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
const office: Calendar = {
  id: "o",
  name: "O",
  source: "test",
  zone: "UTC",
  hours: { ...week, saturday: [], sunday: [] },
  holidays: [],
};
const length = (text: string) => {
  const allowance = allowanceOf(text);
  if (!allowance.ok) throw new Error(allowance.refusal.because);
  return allowance.value;
};
const within = {
  untriaged: length("1 business hour"),
  critical: length("1 business hour"),
  severe: length("2 business hours"),
  moderate: length("4 business hours"),
  minor: length("8 business hours"),
};
const answer: Clock = {
  id: "answer",
  name: "Answer",
  starts: "complained",
  stops: ["acknowledged"],
  within,
  channels: {},
  promised: false,
  pauses: ["waiting_for_customer"],
  source: "our choice",
};
type Run = { now: string; started?: string; met?: string; clock?: Partial<Clock> };
const standing = (entries: readonly Entry[], { now, started = "02T10:00", met, clock }: Run) =>
  read(
    { ...answer, ...clock },
    courseOf(entries),
    { startedAt: at(started), metAt: met ? at(met) : null },
    { now: at(now), calendar: office },
  );
const triaged = (when: string, severity: string) => line(when, "case triaged", { severity });

describe("a judgement of how bad it is", () => {
  test.each`
    judged                                                             | met           | due           | state         | why
    ${[]}                                                              | ${undefined}  | ${"02T11:00"} | ${"overdue"}  | ${"nobody has looked: taken for urgent"}
    ${[triaged("02T10:30", "minor")]}                                  | ${undefined}  | ${"03T10:00"} | ${"running"}  | ${"counted from the complaint, not from the judgement"}
    ${[triaged("02T10:30", "minor"), triaged("02T11:30", "severe")]}   | ${undefined}  | ${"02T12:00"} | ${"overdue"}  | ${"the hour and a half that went by stays gone"}
    ${[triaged("02T10:30", "minor"), triaged("02T15:00", "severe")]}   | ${undefined}  | ${"02T15:00"} | ${"overdue"}  | ${"due at once: earlier, nobody could have known"}
    ${[triaged("02T13:00", "severe")]}                                 | ${undefined}  | ${"02T11:00"} | ${"overdue"}  | ${"late already, and no less late for it"}
    ${[triaged("02T13:00", "moderate")]}                               | ${undefined}  | ${"02T14:00"} | ${"overdue"}  | ${"a milder judgement gives time back"}
    ${[triaged("02T15:00", "minor")]}                                  | ${"02T12:00"} | ${"02T11:00"} | ${"met_late"} | ${"what is judged after the answer doesn't change how it went"}
    ${[triaged("02T10:05", "minor"), triaged("02T15:00", "critical")]} | ${"02T12:00"} | ${"03T10:00"} | ${"met"}      | ${"nor does it make a good answer late"}
  `("makes it due at $due: $state ($why)", ({ judged, met, due, state }) => {
    expect(standing(judged, { now: "02T16:00", met })).toMatchObject({ dueAt: at(due), state });
  });
});

describe("a pause", () => {
  const minor = triaged("02T10:00", "minor");
  const paused = (when: string, more: object = {}) =>
    line(when, "clock paused", {
      pauseId: "p1",
      waitsFor: "waiting_for_customer",
      because: "x",
      ...more,
    });
  const resumed = (when: string) => line(when, "clock resumed", { pauseId: "p1" });

  test.each`
    lines                                                                  | due           | state        | why
    ${[paused("02T12:00")]}                                                | ${"04T16:00"} | ${"paused"}  | ${"as long as it holds, what is left is left"}
    ${[paused("02T12:00"), resumed("02T15:00")]}                           | ${"03T13:00"} | ${"overdue"} | ${"three hours are given back"}
    ${[paused("02T12:00"), line("02T14:00", "customer wrote", {}, maria)]} | ${"03T12:00"} | ${"overdue"} | ${"what we waited for has come"}
    ${[paused("02T12:00"), line("02T14:00", "machine wrote", {}, maria)]}  | ${"04T16:00"} | ${"paused"}  | ${"an automatic mail is not what we waited for"}
    ${[paused("02T12:00", { until: at("02T13:00") })]}                     | ${"03T11:00"} | ${"overdue"} | ${"it ends by itself on its day"}
    ${[paused("02T12:00"), line("02T16:00", "case reopened")]}             | ${"03T14:00"} | ${"soon"}    | ${"nobody waits with a reopened case"}
    ${[paused("02T12:00", { waitsFor: "agreed" })]}                        | ${"03T10:00"} | ${"overdue"} | ${"this clock doesn't stop for that reason"}
    ${[paused("03T11:00")]}                                                | ${"03T10:00"} | ${"overdue"} | ${"a pause doesn't mend what was late before it"}
  `("due at $due, $state ($why)", ({ lines, due, state }) => {
    const now = state === "soon" ? "03T13:30" : state === "paused" ? "04T10:00" : "04T09:30";
    const reading = standing([minor, ...lines], { now });
    expect(reading).toMatchObject({ dueAt: at(due), state });
  });
});

describe("when we said that we would write", () => {
  const rhythm = { starts: "last_word", promised: true, within: allOf("2 business days") };
  const said = (when: string, dueOn: string, commitmentId = "k1", kind = "followup") =>
    line(when, "commitment made", { commitmentId, kind, dueOn });
  const settledAs = (as: string) => line("02T11:00", `commitment ${as}`, { commitmentId: "k1" });

  test.each`
    lines                                                       | due           | why
    ${[]}                                                       | ${"04T17:00"} | ${"no promise: the house's rhythm"}
    ${[said("02T10:00", "2026-11-10")]}                         | ${"10T17:00"} | ${"with our last word: the day that we named, though it is later"}
    ${[said("02T10:00", "2026-11-03")]}                         | ${"03T17:00"} | ${"or sooner"}
    ${[said("02T10:00", "2026-11-08")]}                         | ${"09T00:00"} | ${"a Sunday is used up when it is over"}
    ${[said("01T10:00", "2026-11-10")]}                         | ${"04T17:00"} | ${"an older promise doesn't allow more silence"}
    ${[said("01T10:00", "2026-11-03")]}                         | ${"03T17:00"} | ${"but it still holds"}
    ${[said("02T10:00", "2026-11-10"), settledAs("kept")]}      | ${"04T17:00"} | ${"kept: the rhythm again"}
    ${[said("02T10:00", "2026-11-10"), settledAs("withdrawn")]} | ${"04T17:00"} | ${"withdrawn: the rhythm again"}
    ${[said("02T10:00", "2026-11-10", "k2", "repair")]}         | ${"04T17:00"} | ${"a promise to mend is no promise to write"}
  `("the next word is due at $due ($why)", ({ lines, due }) => {
    expect(standing(lines, { now: "02T12:00", clock: rhythm }).dueAt).toBe(at(due));
  });
});

function allOf(text: string) {
  const same = length(text);
  return { untriaged: same, minor: same, moderate: same, severe: same, critical: same };
}

test("what came another way may have another allowance, and the reading says why", () => {
  const chat = { channels: { chat: allOf("3 business minutes") } };
  const opened = (channel: string) => line("02T10:00", "case opened", { channel });
  expect(standing([opened("chat")], { now: "02T10:00", clock: chat })).toMatchObject({
    dueAt: at("02T10:03"),
    rests: "3 business minutes: came by chat, not triaged yet",
  });
  expect(standing([opened("mail")], { now: "02T10:00", clock: chat })).toMatchObject({
    dueAt: at("02T11:00"),
    rests: "1 business hour: not triaged yet",
  });
});

test("the last word on a deadline of the law counts, with its reason", () => {
  const course = courseOf([
    line("02T10:00", "deadline chosen", { deadlineId: "a", because: "they are insured here" }),
    line("02T11:00", "deadline set aside", { deadlineId: "a", because: "they are not" }),
    line("02T12:00", "deadline extended", { deadlineId: "b", because: "the bank is slow" }),
  ]);
  expect(course.choices).toMatchObject([{ deadlineId: "a", applies: false, byName: "Nora" }]);
  expect(course.extensions).toMatchObject([{ deadlineId: "b", because: "the bank is slow" }]);
});
