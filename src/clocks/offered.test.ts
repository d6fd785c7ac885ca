import { expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import { marksOfOffers, NOT_OFFERED, offeredAfter, waitsFor } from "./offered.ts";

type Line = string | readonly [what: string, facts: object, by?: string];
const at = (minute: number) => `2026-11-23T08:${String(minute).padStart(2, "0")}:00.000Z` as Moment;
const after = (lines: readonly Line[]) =>
  lines
    .map((line, place) => {
      const [what, facts, kind] = typeof line === "string" ? [line, {}, "colleague"] : line;
      return { what, facts, at: at(place), by: { kind: kind ?? "customer" } } as unknown as Entry;
    })
    .reduce(offeredAfter, NOT_OFFERED);

const countered: Line = ["offer countered", {}];
const no: Line = ["offer declined", { talk: true }];
const grudging: Line = ["offer accepted", { talk: true }];
const glad: Line = ["offer accepted", { talk: false }];
const noted: Line = ["offer declined", { talk: true }, "colleague"];

test.each`
  lines                                                              | waits        | why
  ${["offer made"]}                                                  | ${null}      | ${"they have said nothing yet"}
  ${["offer made", countered]}                                       | ${"counter"} | ${"they asked for something else"}
  ${["offer made", countered, "letter sent"]}                        | ${"counter"} | ${"a letter about something is no answer to what they asked"}
  ${["offer made", countered, "counter answered"]}                   | ${null}      | ${"a person has answered"}
  ${["offer made", countered, "offer withdrawn"]}                    | ${null}      | ${"what they asked about is gone; another clock runs"}
  ${["offer made", countered, glad]}                                 | ${null}      | ${"they took it after all"}
  ${["offer made", no]}                                              | ${"answer"}  | ${"a no is an invitation to talk"}
  ${["offer made", grudging]}                                        | ${"answer"}  | ${"they took it, and it falls short"}
  ${["offer made", glad]}                                            | ${null}      | ${"it is what they hoped for"}
  ${["offer made", noted]}                                           | ${null}      | ${"they said it to one of us"}
  ${["offer made", no, "note written"]}                              | ${"answer"}  | ${"a note stays in the house"}
  ${["offer made", no, "offer proposed"]}                            | ${"answer"}  | ${"nor do they know of it yet"}
  ${["offer made", no, "offer made"]}                                | ${null}      | ${"another offer is an answer"}
  ${["offer made", no, "call noted"]}                                | ${null}      | ${"we have spoken"}
  ${["offer made", no, "letter sent"]}                               | ${null}      | ${"we have written"}
  ${["offer made", countered, "counter answered", "offer made", no]} | ${"answer"}  | ${"the second falls short, too"}
  ${["offer made", no, "case closed", "case reopened"]}              | ${null}      | ${"a reopened case begins anew"}
`("after $lines waits $waits: $why", ({ lines, waits }) => {
  expect(waitsFor(after(lines))).toBe(waits);
});

test.each`
  lines                                                               | first   | taken   | short   | why
  ${["offer proposed", "offer withdrawn"]}                            | ${null} | ${null} | ${null} | ${"they never had it"}
  ${["offer made"]}                                                   | ${0}    | ${null} | ${null} | ${"they have it"}
  ${["offer made", "offer withdrawn"]}                                | ${0}    | ${1}    | ${null} | ${"we owe another; that the first came in time stands"}
  ${["offer made", no, "offer withdrawn"]}                            | ${0}    | ${null} | ${1}    | ${"a no was theirs; nothing was taken"}
  ${["offer made", "offer expired"]}                                  | ${0}    | ${null} | ${null} | ${"it ran out by itself"}
  ${["offer made", countered, "counter answered", "offer withdrawn"]} | ${0}    | ${3}    | ${1}    | ${"another offer follows"}
  ${["offer made", "offer withdrawn", "offer made", no]}              | ${0}    | ${1}    | ${3}    | ${"each by its latest"}
  ${["offer made", no, "case reopened"]}                              | ${null} | ${null} | ${null} | ${"the clocks begin anew"}
`("$lines: first $first, taken back $taken, short $short ($why)", ({ lines, ...then }) => {
  const moment = (minute: number | null) => (minute === null ? null : at(minute));
  expect(marksOfOffers(after(lines))).toEqual({
    first_offer: moment(then.first),
    taken_back: moment(then.taken),
    fell_short: moment(then.short),
  });
});
