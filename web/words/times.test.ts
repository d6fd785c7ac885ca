/** Times as a person says them. */
import { describe, expect, test } from "vitest";
import { ago, day, dayFrom, dueDay, isPast, span } from "./times.ts";

const MIN = 60_000;
const H = 60 * MIN;
const now = new Date(2026, 10, 22, 15, 0).getTime();
const at = (ms: number) => new Date(now + ms).toISOString();

describe("a span of time", () => {
  test.each`
    ms          | says                | why
    ${0}        | ${"under a minute"} | ${"nothing smaller is worth a number"}
    ${MIN}      | ${"1 min"}          | ${"the first whole minute"}
    ${59 * MIN} | ${"59 min"}         | ${"minutes until the hour"}
    ${H}        | ${"1 h"}            | ${"hours from the first one"}
    ${47 * H}   | ${"47 h"}           | ${"two days are counted in hours, because clocks run in hours"}
    ${48 * H}   | ${"2 days"}         | ${"then in days"}
  `("$says: $why", ({ ms, says }) => {
    expect(span(ms)).toBe(says);
  });
});

describe("how long ago", () => {
  test.each`
    ms               | says             | why
    ${-10_000}       | ${"just now"}    | ${"less than a minute"}
    ${10_000}        | ${"just now"}    | ${"a clock that runs ahead a little"}
    ${-12 * MIN}     | ${"12 min ago"}  | ${"minutes"}
    ${-23 * H}       | ${"23 h ago"}    | ${"within a day"}
    ${-30 * H}       | ${"yesterday"}   | ${"a day and a bit"}
    ${-72 * H}       | ${"Thu 19 Nov"}  | ${"then its day"}
    ${3 * H}         | ${"in 3 h"}      | ${"what is to come"}
    ${8 * 24 * H}    | ${"Mon 30 Nov"}  | ${"more than a week ahead: its day"}
    ${-400 * 24 * H} | ${"18 Oct 2025"} | ${"another year says its year"}
  `("$says: $why", ({ ms, says }) => {
    expect(ago(at(ms), now)).toBe(says);
  });
});

describe("a day on which something falls due", () => {
  test.each`
    on              | says            | late     | why
    ${"2026-11-22"} | ${"today"}      | ${false} | ${"the day is not over"}
    ${"2026-11-23"} | ${"tomorrow"}   | ${false} | ${"one ahead"}
    ${"2026-11-21"} | ${"yesterday"}  | ${true}  | ${"one behind is late"}
    ${"2026-11-30"} | ${"Mon 30 Nov"} | ${false} | ${"further away by its name"}
  `("$on is $says: $why", ({ on, says, late }) => {
    expect(dueDay(on, now)).toBe(says);
    expect(isPast(on, now)).toBe(late);
  });

  test("a day for a date field is the reader's own", () => {
    expect(dayFrom(now, 0)).toBe("2026-11-22");
    expect(dayFrom(now, 9)).toBe("2026-12-01");
  });

  test("a moment's day leaves the year out while it is this one", () => {
    expect(day(at(0), now)).toBe("Sun 22 Nov");
  });
});
