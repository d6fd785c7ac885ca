import { describe, expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import type { Entry } from "../journal/index.ts";
import { handlingOf } from "./handling.ts";
import { type Candidate, chooseFrom, loadOf } from "./load.ts";
import { soundMacro } from "./macro.ts";
import { fits, queueFor, type Rule, soundRule } from "./queue.ts";
import { latestOf, sleepUntil } from "./snooze.ts";

const at = (day: number) => moment(`2026-11-${String(day).padStart(2, "0")}T09:00:00Z`);
const now = at(10);
const promise = { because: "We promised a call by the 20th.", latest: at(20) };
const late = { because: "The clock ran out.", latest: at(9) };

describe("a sleep keeps the promise", () => {
  test.each`
    until     | bounds             | ends                              | why
    ${at(12)} | ${[]}              | ${at(12)}                         | ${"nothing is owed"}
    ${at(12)} | ${[promise]}       | ${at(12)}                         | ${"it wakes in time"}
    ${at(20)} | ${[promise]}       | ${at(20)}                         | ${"the very moment before is in time"}
    ${at(21)} | ${[promise]}       | ${"promise_first"}                | ${"it would sleep through the call"}
    ${null}   | ${[promise]}       | ${at(20)}                         | ${"until they write, but not past the call"}
    ${at(12)} | ${[promise, late]} | ${"promise_first"}                | ${"what has run out can't wait"}
    ${at(9)}  | ${[]}              | ${"in_the_past"}                  | ${"that was yesterday"}
    ${null}   | ${[]}              | ${moment("2026-12-10T09:00:00Z")} | ${"a month at most"}
  `("until $until: $ends; $why", ({ until, bounds, ends }) => {
    const outcome = sleepUntil(until, { now, bounds, zone: "Europe/Berlin" });
    expect(outcome.ok ? outcome.value : outcome.refusal.code).toBe(ends);
  });

  test("the refusal says what was promised, and the last moment by the house's wall", () => {
    const outcome = sleepUntil(at(25), { now, bounds: [promise], zone: "Europe/Berlin" });
    expect(outcome).toMatchObject({
      refusal: { because: `${promise.because} It can sleep until 2026-11-20, 10:00 at most.` },
    });
    expect(latestOf([promise], now)).toEqual(promise);
  });
});

describe("who takes it", () => {
  const one = (name: string, but: Partial<Candidate> = {}): Candidate => ({
    id: name,
    name,
    load: 5,
    away: false,
    languages: [],
    topics: [],
    ...but,
  });
  const ana = one("Ana", { load: 9, languages: ["de"], topics: ["late"] });
  const ben = one("Ben", { load: 2 });
  const cem = one("Cem", { load: 1, away: true, languages: ["de"] });
  const german = { language: "de", failure: null };

  test.each`
    all                              | how               | wanted                                 | who              | why
    ${[ana, ben]}                    | ${"least_loaded"} | ${german}                              | ${"Ben"}         | ${"has least in hand"}
    ${[ana, cem]}                    | ${"least_loaded"} | ${german}                              | ${"Ana"}         | ${"Cem is away"}
    ${[cem]}                         | ${"least_loaded"} | ${german}                              | ${"nobody_here"} | ${"all are away"}
    ${[ana, ben]}                    | ${"by_skill"}     | ${german}                              | ${"Ana"}         | ${"speaks German"}
    ${[ana, ben]}                    | ${"by_skill"}     | ${{ language: "de", failure: "rude" }} | ${"nobody_able"} | ${"who speaks German doesn't know this"}
    ${[ana, ben]}                    | ${"by_skill"}     | ${{ language: null, failure: null }}   | ${"nobody_able"} | ${"nothing is known yet to choose by"}
    ${[ben, one("Al", { load: 2 })]} | ${"least_loaded"} | ${german}                              | ${"Al"}          | ${"a tie goes by name, the same each time"}
  `("$who: $why", ({ all, how, wanted, who }) => {
    const choice = chooseFrom(all, how, wanted);
    expect(choice.ok ? choice.value.colleagueId : choice.refusal.code).toBe(who);
  });

  test("the reason is said", () => {
    expect(chooseFrom([ana], "by_skill", german)).toMatchObject({
      value: { because: "Ana speaks “de”, has least in hand (9)." },
    });
  });

  test("a critical case weighs as much as eight minor ones", () => {
    const inHand = [
      { ownerId: "a", severity: "critical", count: 1 },
      { ownerId: "b", severity: "minor", count: 8 },
      { ownerId: "b", severity: null, count: 1 },
    ] as const;
    expect([loadOf(inHand, "a"), loadOf(inHand, "b"), loadOf(inHand, "c")]).toEqual([8, 9, 0]);
  });
});

describe("a macro never carries an apology", () => {
  test.each`
    snippet                                                               | code                  | why
    ${"Our workshop is open from 9 to 17, at 4 Mill Lane."}               | ${null}               | ${"the same for everybody"}
    ${"We are sorry that your order came late."}                          | ${"apology_in_macro"} | ${"says sorry"}
    ${"This was our mistake, and we take full responsibility."}           | ${"apology_in_macro"} | ${"owns what happened"}
    ${"Please accept our apologies for the inconvenience."}               | ${"apology_in_macro"} | ${"the robot's own sentence"}
    ${"Pack the lamp as it came and hand it to the courier. ".repeat(10)} | ${"too_long"}         | ${"it is a letter"}
    ${""}                                                                 | ${"macro_empty"}      | ${"it does nothing"}
  `("$code: $why", ({ snippet, code }) => {
    const outcome = soundMacro({ deeds: [], snippet });
    expect(outcome.ok ? null : outcome.refusal.code).toBe(code);
  });

  test("deeds alone are a macro, but not more than one can see", () => {
    const wake = { kind: "wake" } as const;
    expect(soundMacro({ deeds: [wake], snippet: "" }).ok).toBe(true);
    expect(soundMacro({ deeds: Array.from({ length: 9 }, () => wake), snippet: "" })).toMatchObject(
      {
        refusal: { code: "too_many" },
      },
    );
  });
});

describe("a queue's rule", () => {
  const rule: Rule = { channels: [], failures: [], severities: [], languages: [], words: [] };
  const traits = {
    channel: "mail",
    failure: null,
    severity: "critical",
    language: "de",
    words: ["refunds", "please"],
  } as const;

  test.each`
    but                                                | does     | why
    ${{ channels: ["mail", "call"] }}                  | ${true}  | ${"one of these ways"}
    ${{ channels: ["call"] }}                          | ${false} | ${"another way"}
    ${{ failures: ["late"] }}                          | ${false} | ${"not yet said is not late"}
    ${{ severities: ["critical"], languages: ["de"] }} | ${true}  | ${"both are so"}
    ${{ severities: ["critical"], languages: ["fr"] }} | ${false} | ${"only one is so"}
    ${{ words: ["Refund"] }}                           | ${true}  | ${"a word begins like this"}
    ${{ words: ["fund"] }}                             | ${false} | ${"no word begins like this"}
  `("fits: $does, since $why", ({ but, does }) => {
    expect(fits({ ...rule, ...but }, traits)).toBe(does);
  });

  test("the first that fits decides, and one that has ended does not", () => {
    const queue = (id: string, place: number, but = {}) => ({
      id,
      name: id,
      rule: { ...rule, channels: ["mail"] },
      shares: "by_hand" as const,
      place,
      endedAt: null,
      version: 1,
      ...but,
    });
    const all = [queue("b", 2), queue("a", 1), queue("ended", 0, { endedAt: now })];
    expect(queueFor(all, traits)?.id).toBe("a");
    expect(queueFor([queue("by hand", 1, { rule: null })], traits)).toBeUndefined();
  });

  test("one that asks for nothing is refused", () => {
    expect(soundRule(rule)).toMatchObject({ refusal: { code: "rule_empty" } });
    expect(soundRule(null).ok).toBe(true);
  });
});

test("handling is read from the journal: the last word counts, and who is back says why", () => {
  const line = (what: string, facts = {}, kind = "colleague") =>
    ({ what, facts, by: { kind, id: "x", name: "x" } }) as Entry;
  const lines = [
    line("case placed", { queueId: "q", byHand: true }),
    line("case tagged", { tagId: "t", name: "Press" }),
    line("case tagged", { tagId: "u", name: "Baby on board" }),
    line("tag taken off", { tagId: "t" }),
    line("case snoozed", { until: at(20), because: "a part comes" }),
  ];
  expect(handlingOf(lines)).toEqual({
    queueId: "q",
    byHand: true,
    tagIds: ["u"],
    tagNames: ["Baby on board"],
    sleep: { until: at(20), because: "a part comes" },
    back: null,
  });
  const woken = [...lines, line("case woken", { because: "Maria wrote." }, "desk")];
  expect(handlingOf(woken)).toMatchObject({ sleep: null, back: "Maria wrote." });
  expect(handlingOf([...woken, line("note written")]).back).toBeNull();
});
