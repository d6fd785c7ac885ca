/** How many mails may leave now, of so many a minute. */
import { expect, test } from "vitest";
import { mayLeave } from "./pace.ts";

test.each`
  perMinute | goesTo    | minute  | breath | may   | why
  ${600}    | ${"one"}  | ${0}    | ${0}   | ${60} | ${"a tenth of a minute carries a tenth of its mails"}
  ${600}    | ${"many"} | ${0}    | ${0}   | ${54} | ${"a place in ten is kept for letters"}
  ${600}    | ${"many"} | ${200}  | ${54}  | ${0}  | ${"this breath is spent"}
  ${600}    | ${"one"}  | ${200}  | ${54}  | ${6}  | ${"letters still have their place"}
  ${600}    | ${"many"} | ${530}  | ${0}   | ${10} | ${"the minute is nearly spent"}
  ${600}    | ${"many"} | ${540}  | ${0}   | ${0}  | ${"the minute is spent"}
  ${600}    | ${"one"}  | ${540}  | ${0}   | ${60} | ${"but for letters"}
  ${600}    | ${"one"}  | ${2000} | ${0}   | ${0}  | ${"somebody lowered the pace"}
  ${10}     | ${"many"} | ${0}    | ${0}   | ${1}  | ${"the slowest still moves"}
`("$may of $perMinute a minute to $goesTo: $why", ({ perMinute, goesTo, minute, breath, may }) => {
  expect(mayLeave(perMinute, goesTo, { minute, breath })).toBe(may);
});
