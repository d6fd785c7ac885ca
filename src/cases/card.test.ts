import { describe, expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import { minutesLater, moment } from "../words/moment.ts";
import { cardOf } from "./card.ts";

const SAID = moment("2026-11-23T09:00:00Z");

type Told = string | readonly [string, Record<string, unknown>] | readonly [string, object, number];

/** A journal of events; the third word of one is how many minutes after the complaint it was. */
const told = (events: readonly Told[]): Entry[] =>
  events.map((event, place) => {
    const [what, facts, minutes = 0] = typeof event === "string" ? [event, {}] : event;
    const by = { kind: "colleague", id: "ana", name: "Ana" };
    const at = minutesLater(SAID, minutes as number);
    const chain = { previous: "", hash: "" };
    return { seq: place, at, what, by, caseId: "1", facts: { ...facts }, ...chain };
  });

const opened = ["case opened", { complainedAt: SAID }, 30] as const;
const sent = (minutes: number, ...elements: string[]) =>
  ["letter sent", { kind: "apology", elements, messageId: "m" }, minutes] as const;
const pledged = ["award pledged", { awardId: "a" }] as const;
const paid = ["award paid", { awardId: "a" }] as const;
const accepted = (fit?: string) => ["offer accepted", fit ? { fit } : {}] as const;
const innocent = ["case triaged", { stance: "not_at_fault", causeState: "known" }] as const;
const change = (kind: string) => ["action planned", { actionId: "x", kind }] as const;
const changed = ["action completed", { actionId: "x" }] as const;
const verdict = (word: string) => ["follow-up answered", { verdict: word }] as const;

const line = (quality: string, events: readonly Told[]) =>
  cardOf(told(events)).find(({ id }) => id === quality);

test("a card has the six qualities, in their order, whatever happened", () => {
  const names = ["swift", "empathy", "accountability", "tailored", "compensation", "learning"];
  expect(cardOf([]).map(({ id }) => id)).toEqual(names);
  expect(cardOf([]).filter(({ says }) => !says.endsWith("."))).toEqual([]);
});

test("nothing is held against a case that has only begun", () => {
  const grades = cardOf(told([opened])).map(({ grade }) => grade);
  expect(new Set(grades)).toEqual(new Set(["open"]));
});

describe("how it is judged", () => {
  test.each`
    quality             | events                                                                             | grade       | why
    ${"swift"}          | ${[opened]}                                                                        | ${"open"}   | ${"nobody has answered yet"}
    ${"swift"}          | ${[opened, sent(60)]}                                                              | ${"good"}   | ${"an hour is what nine of ten expect"}
    ${"swift"}          | ${[opened, sent(61)]}                                                              | ${"fair"}   | ${"a day is what most still bear"}
    ${"swift"}          | ${[opened, sent(24 * 60)]}                                                         | ${"fair"}   | ${"to its last minute"}
    ${"swift"}          | ${[opened, sent(24 * 60 + 1)]}                                                     | ${"missed"} | ${"more is too long"}
    ${"swift"}          | ${[opened, sent(20), sent(9_000)]}                                                 | ${"good"}   | ${"the first answer is what counts"}
    ${"empathy"}        | ${[sent(1, "empathy")]}                                                            | ${"open"}   | ${"kind words before listening are no empathy"}
    ${"empathy"}        | ${["listening noted"]}                                                             | ${"fair"}   | ${"we heard, and have not said so"}
    ${"empathy"}        | ${["listening noted", sent(1, "empathy")]}                                         | ${"good"}   | ${"our letter speaks to what it cost"}
    ${"empathy"}        | ${["listening noted", "understanding confirmed"]}                                  | ${"good"}   | ${"they say so themselves"}
    ${"empathy"}        | ${["listening noted", "understanding corrected"]}                                  | ${"open"}   | ${"we misheard, so we listen again"}
    ${"accountability"} | ${[sent(1, "regret")]}                                                             | ${"missed"} | ${"sorry, and nobody's fault"}
    ${"accountability"} | ${[sent(1, "regret", "responsibility")]}                                           | ${"good"}   | ${"the fault is owned"}
    ${"accountability"} | ${[innocent]}                                                                      | ${"good"}   | ${"there is no fault to own"}
    ${"tailored"}       | ${["offer made"]}                                                                  | ${"open"}   | ${"they have not answered"}
    ${"tailored"}       | ${[accepted("exceeds")]}                                                           | ${"good"}   | ${"more than hoped for"}
    ${"tailored"}       | ${[accepted("meets")]}                                                             | ${"good"}   | ${"what they hoped for"}
    ${"tailored"}       | ${[accepted("falls_short")]}                                                       | ${"missed"} | ${"taken, and not enough"}
    ${"tailored"}       | ${[accepted()]}                                                                    | ${"fair"}   | ${"taken without a word"}
    ${"tailored"}       | ${["offer declined"]}                                                              | ${"missed"} | ${"not what they want"}
    ${"tailored"}       | ${["offer declined", accepted("meets")]}                                           | ${"good"}   | ${"the newest answer counts"}
    ${"compensation"}   | ${[pledged]}                                                                       | ${"open"}   | ${"a promise is not yet a gift"}
    ${"compensation"}   | ${[pledged, paid]}                                                                 | ${"good"}   | ${"it has reached them"}
    ${"compensation"}   | ${["offer made", "offer declined"]}                                                | ${"fair"}   | ${"they want nothing of us"}
    ${"learning"}       | ${[change("corrective")]}                                                          | ${"fair"}   | ${"mended, not yet prevented"}
    ${"learning"}       | ${[change("preventive")]}                                                          | ${"fair"}   | ${"planned, not yet proved"}
    ${"learning"}       | ${[change("preventive"), changed]}                                                 | ${"good"}   | ${"proved, and nobody left unheard"}
    ${"learning"}       | ${[change("preventive"), changed, verdict("put_right")]}                           | ${"good"}   | ${"and they are glad"}
    ${"learning"}       | ${[change("preventive"), changed, verdict("partly")]}                              | ${"missed"} | ${"they are not"}
    ${"learning"}       | ${[change("preventive"), changed, verdict("not_put_right")]}                       | ${"missed"} | ${"it happened to them all the same"}
    ${"learning"}       | ${[change("preventive"), ["colleague involved", { colleagueId: "tom" }], changed]} | ${"fair"}   | ${"Tom was not heard"}
  `("$quality is $grade: $why", ({ quality, events, grade }) => {
    expect(line(quality, events)?.grade).toBe(grade);
  });
});

test.each`
  minutes    | says
  ${0}       | ${"0 minutes"}
  ${1}       | ${"1 minute"}
  ${59}      | ${"59 minutes"}
  ${60}      | ${"1 hour"}
  ${150}     | ${"3 hours"}
  ${47 * 60} | ${"47 hours"}
  ${72 * 60} | ${"3 days"}
`("an answer after $minutes minutes is told as $says", ({ minutes, says }) => {
  expect(line("swift", [opened, sent(minutes)])?.says).toBe(
    `The first answer left ${says} after the complaint.`,
  );
});

test("the clock starts at the complaint, not when somebody typed it in", () => {
  expect(line("swift", [opened, sent(40)])?.says).toContain("40 minutes");
});
