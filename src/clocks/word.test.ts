/** A promise that holds warns in time; broken, kept or handed over it is another matter. */
import { expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import { moment } from "../words/moment.ts";
import type { Calendar } from "./calendar.ts";
import { courseOf } from "./course.ts";
import { readWord, wordsAfter } from "./word.ts";

const at = (time: string) => moment(`2026-11-${time}Z`);
const open = [{ from: 540, to: 1020 }];
const days = { monday: open, tuesday: open, wednesday: open, thursday: open, friday: open };
const calendar: Calendar = {
  id: "o",
  name: "O",
  source: "test",
  zone: "UTC",
  hours: { ...days, saturday: [], sunday: [] },
  holidays: [],
};

/** Monday 2 November. */
const made = (dueOn: string, more = {}) => ({
  what: "commitment made",
  at: at("02T09:00"),
  facts: { commitmentId: "c1", what: "send a new lamp", ownerId: "tom", dueOn, ...more },
});
const then = (what: string, time: string, facts = {}) => ({
  what,
  at: at(time),
  facts: { commitmentId: "c1", ...facts },
});

const heard = (...lines: ReturnType<typeof then>[]) =>
  lines.reduce<ReturnType<typeof wordsAfter>>(
    (words, line) => wordsAfter(words, line as unknown as Entry),
    [],
  );

test.each`
  lines                                                                               | warns         | due           | why
  ${[made("2026-11-20")]}                                                             | ${"18T09:00"} | ${"21T00:00"} | ${"two days before, in the morning"}
  ${[made("2026-11-03")]}                                                             | ${"03T13:00"} | ${"04T00:00"} | ${"of a short time the last quarter"}
  ${[made("2026-11-22")]}                                                             | ${"20T09:00"} | ${"23T00:00"} | ${"a Sunday: Friday is two days before"}
  ${[made("2026-11-09", { dueAt: at("09T09:30") })]}                                  | ${"05T15:22"} | ${"09T09:30"} | ${"before a weekend: whoever waits for Saturday is told too late"}
  ${[made("2026-11-20"), then("commitment moved", "10T09:00", { to: "2026-11-27" })]} | ${"25T09:00"} | ${"28T00:00"} | ${"moved, it is told anew"}
`("a promise warns at $warns: $why", ({ lines, warns, due }) => {
  const [word] = heard(...lines);
  if (!word) throw new Error("it holds");
  const early = readWord(word, calendar, at("02T09:00"));
  expect(early?.warnAt.slice(0, 16)).toBe(`2026-11-${warns}`);
  expect(early).toMatchObject({ kind: "promise", dueAt: at(due), state: "running" });
  expect(readWord(word, calendar, at(due))).toBeNull();
});

test("once it warns it is soon, under the name of whoever keeps it", () => {
  const [word] = heard(
    made("2026-11-20"),
    then("commitment handed over", "03T09:00", { ownerId: "ana" }),
  );
  if (!word) throw new Error("it holds");
  expect(readWord(word, calendar, at("18T09:00"))).toMatchObject({
    state: "soon",
    ownerId: "ana",
    name: "Promise: send a new lamp",
  });
});

test.each`
  what                      | why
  ${"commitment kept"}      | ${"it is kept"}
  ${"commitment withdrawn"} | ${"it was let go"}
  ${"commitment replaced"}  | ${"another stands in its place"}
  ${"commitment broken"}    | ${"it is broken, which is told otherwise"}
`("after “$what” it warns no more: $why", ({ what }) => {
  expect(heard(made("2026-11-20"), then(what, "05T09:00"))).toEqual([]);
});

test("the course of a case knows of both, never of one twice", () => {
  const lines = [
    made("2026-11-20"),
    {
      ...then("commitment broken", "21T00:01", {
        what: "x",
        ownerId: "tom",
        endedAt: at("21T00:00"),
      }),
    },
  ].map((line) => ({ ...line, by: { kind: "desk" } }) as unknown as Entry);
  expect(courseOf(lines.slice(0, 1)).words).toHaveLength(1);
  const after = courseOf(lines);
  expect([after.words.length, after.broken.length]).toEqual([0, 1]);
});
