/** What a clock says, and in which order clocks stand. */
import { describe, expect, test } from "vitest";
import type { Clock } from "../api/shapes.ts";
import { clockStanding, inOrder } from "./clocks.ts";

const H = 3_600_000;
const now = Date.parse("2026-11-22T12:00:00.000Z");
const at = (hours: number) => new Date(now + hours * H).toISOString();
const clock = (start: number, due: number, state: Clock["state"] = "running"): Clock => ({
  id: `${start} ${due}`,
  name: "First answer",
  kind: "house",
  startedAt: at(start),
  warnAt: at(start + (due - start) * 0.75),
  dueAt: at(due),
  actBy: at(due),
  state,
  metAt: state.startsWith("met") ? at(0) : null,
  rests: "4 business hours: moderate",
  source: "our choice",
});

describe("a clock's words", () => {
  test.each`
    start  | due   | state         | says           | tone       | why
    ${-1}  | ${9}  | ${"running"}  | ${"9 h left"}  | ${"plain"} | ${"quiet while most of its time is left"}
    ${-8}  | ${2}  | ${"running"}  | ${"2 h left"}  | ${"gold"}  | ${"the last quarter wants to be seen"}
    ${-1}  | ${9}  | ${"soon"}     | ${"9 h left"}  | ${"gold"}  | ${"the desk counts business hours and knows better"}
    ${-10} | ${-3} | ${"running"}  | ${"3 h late"}  | ${"late"}  | ${"time passed since the desk was asked"}
    ${-10} | ${-3} | ${"overdue"}  | ${"3 h late"}  | ${"late"}  | ${"overdue"}
    ${-10} | ${-3} | ${"met"}      | ${"in time"}   | ${"kept"}  | ${"met before it ran out"}
    ${-10} | ${-3} | ${"met_late"} | ${"done late"} | ${"late"}  | ${"done, and still late"}
  `("$says: $why", ({ start, due, state, says, tone }) => {
    expect(clockStanding(clock(start, due, state), now)).toMatchObject({ says, tone });
  });
});

test("what runs out first stands first, what is met stands last", () => {
  const clocks = [clock(-9, -1, "met"), clock(-9, 9), clock(-9, 2)];
  expect(inOrder(clocks).map(({ dueAt }) => dueAt)).toEqual([at(2), at(9), at(-1)]);
});
