import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Moment, minutesLater, moment } from "../words/moment.ts";
import { preventedBy } from "./cause.ts";
import {
  casesBehind,
  lessonsOf,
  MEASURE_IDS,
  type MeasureId,
  MEASURES,
  type Seen,
} from "./lesson.ts";
import { type Line, recoveriesOf } from "./recovery.ts";

const MONDAY = moment("2026-11-02T09:00:00Z");
const TODAY = "2026-11-20";

/** What happened on a case, each with the minutes since Monday morning. */
type Happening = readonly [minutes: number, what: string, facts?: Record<string, unknown>];
const minute = (minutes: number): Moment => minutesLater(MONDAY, minutes);

const caseOf = (caseId: string, ...happened: readonly Happening[]): Line[] =>
  ([[0, "case opened", { complainedAt: MONDAY }], ...happened] as const).map(
    ([minutes, what, facts = {}]) => ({ at: minute(minutes), what, caseId, facts }),
  );

const seen = (lines: readonly Line[], more: Partial<Seen> = {}): Seen => ({
  recoveries: recoveriesOf(lines),
  promises: [],
  prevented: [],
  baselines: [],
  currency: "EUR",
  today: TODAY,
  dayOf: (at) => at.slice(0, 10),
  ...more,
});

const measured = (id: MeasureId, from: Seen) => {
  const [first] = MEASURES[id].read(from);
  if (!first) throw new Error(`${id} came to nothing`);
  return first.reading;
};

/** "within 1 hour 2 · later 1": the parts that are not empty. */
const drawn = (parts: readonly { label: string; value: number }[]) =>
  parts
    .filter(({ value }) => value !== 0)
    .map(({ label, value }) => `${label} ${value}`)
    .join(" · ");

const letter = (minutes: number, kind = "acknowledgement"): Happening => [
  minutes,
  "letter sent",
  { kind },
];
const offer = (what: string, facts = {}): Happening => [60, `offer ${what}`, facts];
const award = (what: string, amountMinor: number, currency = "EUR", kind = "refund"): Happening => [
  90,
  `award ${what}`,
  { amountMinor, currency, kind },
];
const stood = (side: string, score: number): Happening => [
  60,
  "standing given",
  { moment: side, score },
];
const said = (verdict: string): Happening => [99, "follow-up answered", { verdict }];
const triage = (failure: string, stance = "at_fault"): Happening => [
  5,
  "case triaged",
  { failure, stance },
];
const promise = (what: string, commitmentId: string, minutes = 10, dueOn = "2026-11-03") =>
  [minutes, `commitment ${what}`, { commitmentId, dueOn, kind: "repair" }] as const;
const DAY = 1_440;

describe.each`
  id                        | one                                                                   | two                                                        | value      | parts                                    | why
  ${"acknowledgement_time"} | ${[letter(30), letter(90)]}                                           | ${[letter(200)]}                                           | ${115}     | ${"within 1 hour 1 · within 4 hours 1"}  | ${"the first letter of each counts"}
  ${"acknowledgement_time"} | ${[letter(60)]}                                                       | ${[]}                                                      | ${60}      | ${"within 1 hour 1 · not yet 1"}         | ${"who still waits is shown, not counted"}
  ${"acknowledgement_time"} | ${[letter(5_000)]}                                                    | ${[[9, "case closed"]]}                                    | ${5_000}   | ${"later 1"}                             | ${"in a closed case nobody waits"}
  ${"acknowledgement_time"} | ${[letter(1)]}                                                        | ${[[8, "case closed"], [9, "case reopened"]]}              | ${1}       | ${"within 1 hour 1 · not yet 1"}         | ${"in a reopened one they do"}
  ${"apology_time"}         | ${[letter(30), letter(4_000, "apology")]}                             | ${[]}                                                      | ${4_000}   | ${"within 3 days 1 · not yet 1"}         | ${"an acknowledgement is no apology"}
  ${"apology_time"}         | ${[letter(DAY, "apology")]}                                           | ${[triage("late", "not_at_fault")]}                        | ${DAY}     | ${"within 1 day 1"}                      | ${"where a decision stands, nobody waits"}
  ${"proposal_time"}        | ${[offer("proposed"), [DAY * 5, "offer made"]]}                       | ${[]}                                                      | ${DAY * 5} | ${"within 1 week 1 · not yet 1"}         | ${"an offer counts once the customer has it"}
  ${"offers_accepted"}      | ${[offer("declined"), offer("accepted")]}                             | ${[offer("expired")]}                                      | ${1 / 3}   | ${"accepted 1 · declined 1 · ran out 1"} | ${"who lets it run out has not said yes"}
  ${"offers_accepted"}      | ${[offer("made")]}                                                    | ${[]}                                                      | ${null}    | ${""}                                    | ${"what is not over is not counted"}
  ${"offer_fit"}            | ${[offer("declined", { fit: "falls_short" })]}                        | ${[offer("accepted", { fit: "exceeds" })]}                 | ${0.5}     | ${"exceeds 1 · falls short 1"}           | ${"meets or exceeds is what we ask (B4)"}
  ${"offer_fit"}            | ${[offer("accepted", { fit: null })]}                                 | ${[offer("accepted", { fit: "meets" })]}                   | ${1}       | ${"meets 1"}                             | ${"who does not compare is not counted"}
  ${"money_promised"}       | ${[award("pledged", 2_500), award("pledged", 800, "EUR", "voucher")]} | ${[award("pledged", 100)]}                                 | ${3_400}   | ${"refund 2600 · voucher 800"}           | ${"by kind, the weightiest first"}
  ${"money_paid"}           | ${[award("pledged", 2_500), award("paid", 2_500)]}                    | ${[award("pledged", 100)]}                                 | ${2_500}   | ${"refund 2500"}                         | ${"a promise is not yet a payment"}
  ${"money_paid"}           | ${[award("paid", 500, "USD")]}                                        | ${[]}                                                      | ${0}       | ${""}                                    | ${"currencies are never added"}
  ${"standing_change"}      | ${[stood("before", 2), stood("after", 5)]}                            | ${[stood("before", 3), stood("after", 4)]}                 | ${2}       | ${"Before 2.5 · After 4.5"}              | ${"the mean of each pair's change"}
  ${"standing_change"}      | ${[stood("before", 4), stood("after", 3)]}                            | ${[stood("after", 5)]}                                     | ${-1}      | ${"Before 4 · After 3"}                  | ${"only pairs count, and it may fall"}
  ${"standing_change"}      | ${[stood("before", 4)]}                                               | ${[stood("after", 5)]}                                     | ${null}    | ${""}                                    | ${"two halves make no pair"}
  ${"put_right"}            | ${[said("not_put_right"), said("put_right")]}                         | ${[said("partly")]}                                        | ${0.5}     | ${"put right 1 · partly 1"}              | ${"the latest answer of a case counts"}
  ${"put_right"}            | ${[said("put_right")]}                                                | ${[[98, "follow-up asked"]]}                               | ${1}       | ${"put right 1 · no answer yet 1"}       | ${"silence is shown beside, not counted"}
  ${"reopened"}             | ${[[50, "case closed"], [60, "case reopened"], [70, "case closed"]]}  | ${[[50, "case closed"]]}                                   | ${0.5}     | ${"stayed closed 1 · opened again 1"}    | ${"each case once, however often"}
  ${"reopened"}             | ${[]}                                                                 | ${[]}                                                      | ${null}    | ${""}                                    | ${"what never closed can't reopen"}
  ${"promises_kept"}        | ${[promise("made", "p1"), promise("kept", "p1", DAY)]}                | ${[promise("made", "p2"), promise("kept", "p2", DAY * 4)]} | ${0.5}     | ${"kept in time 1 · kept late 1"}        | ${"its whole day belongs to it, not the next"}
  ${"promises_kept"}        | ${[promise("made", "p1")]}                                            | ${[promise("made", "p2", 1, "2026-12-24")]}                | ${0}       | ${"late now 1"}                          | ${"what is due later can't be late"}
  ${"promises_kept"}        | ${[promise("made", "p1"), promise("withdrawn", "p1")]}                | ${[]}                                                      | ${null}    | ${""}                                    | ${"what was taken back doesn't count"}
  ${"failures"}             | ${[triage("rude"), triage("late_delivery")]}                          | ${[triage("late_delivery")]}                               | ${2}       | ${"late delivery 2"}                     | ${"the latest triage counts"}
`("$id: $why", ({ id, one, two, value, parts }) => {
  const reading = measured(id, seen([...caseOf("one", ...one), ...caseOf("two", ...two)]));
  test(`is ${value}`, () => expect(reading.value).toBe(value));
  test(`shows ${parts || "nothing"}`, () => expect(drawn(reading.parts)).toBe(parts));
  test("counts its cases", () => expect(reading.of).toBe(reading.cases.length));
});

test("each part opens its own cases", () => {
  const lines = [...caseOf("one", letter(30)), ...caseOf("two", letter(90)), ...caseOf("six")];
  const { cases, parts } = measured("acknowledgement_time", seen(lines));
  expect(cases).toEqual(["one", "two"]);
  expect(parts.map((part) => part.cases)).toEqual([["one"], ["two"], [], [], ["six"]]);
});

test("open promises are those of any case, and late ones are among them", () => {
  const made = (caseId: string, dueOn: string): Line => ({
    at: MONDAY,
    what: "commitment made",
    caseId,
    facts: { dueOn, kind: "repair" },
  });
  const promises = [made("a", "2026-11-19"), made("a", TODAY), made("b", "2026-11-21")];
  const now = seen([], { promises });
  expect(measured("promises_open", now)).toMatchObject({ value: 3, of: 2, cases: ["a", "b"] });
  expect(drawn(measured("promises_open", now).parts)).toBe("in time 2 · late 1");
  expect(measured("promises_late", now)).toMatchObject({ value: 1, of: 1, cases: ["a"] });
  expect(measured("promises_open", seen([]))).toMatchObject({ value: 0, of: 0, parts: [] });
});

describe("a failure came back", () => {
  const fixed = (kind: string, minutes: number, caseId = "old") =>
    caseOf(
      caseId,
      triage("late"),
      [6, "action planned", { actionId: "x", kind }],
      [minutes, "action completed", { actionId: "x" }],
    );
  test.each`
    change                             | share  | why
    ${fixed("preventive", -60)}        | ${0.5} | ${"we had made a change against it before the complaint"}
    ${fixed("preventive", 60)}         | ${0}   | ${"the change came after it"}
    ${fixed("corrective", -60)}        | ${0}   | ${"a correction promises nothing for the next time"}
    ${fixed("preventive", -60, "one")} | ${0}   | ${"a case is not its own return"}
    ${[]}                              | ${0}   | ${"nothing was changed yet"}
  `("in $share of the cases, because $why", ({ change, share }) => {
    const lines = [...caseOf("one", triage("late")), ...caseOf("two", triage("rude"))];
    const prevented = preventedBy(change);
    expect(measured("recurrence", seen(lines, { prevented })).value).toBe(share);
  });
});

test("many failures are told as eight bars that still add up", () => {
  const lines = Array.from({ length: 20 }, (_, place) =>
    caseOf(`c${place}`, triage(`kind_${place % 11}`)),
  );
  const { parts, value } = measured("failures", seen(lines.flat()));
  expect(parts).toHaveLength(8);
  expect(parts.at(-1)?.label).toBe("others");
  expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
});

const term = (id: MeasureId) => ({ id, name: `N ${id}`, means: "…", unit: MEASURES[id].unit });

test("lessons come in the dictionary's order, a foreign currency after the house's own", () => {
  const lines = caseOf("one", award("paid", 500), award("paid", 700, "USD"), letter(3));
  const lessons = lessonsOf(seen(lines), [term("money_paid"), term("acknowledgement_time")]);
  expect(lessons.map(({ id, name, currency, value }) => [id, name, currency, value])).toEqual([
    ["money_paid", "N money_paid", undefined, 500],
    ["money_paid_usd", "N money_paid, USD", "USD", 700],
    ["acknowledgement_time", "N acknowledgement_time", undefined, 3],
  ]);
  expect(casesBehind(lessons)).toEqual(["one"]);
});

const HAPPENINGS =
  "letter sent, offer made, offer accepted, offer declined, offer expired, award pledged, " +
  "award paid, case closed, case reopened, case triaged, follow-up asked, " +
  "follow-up answered, standing given, commitment made, commitment kept, commitment withdrawn";

const anyLine = fc.record({
  at: fc.integer({ min: 0, max: 20_000 }).map(minute),
  caseId: fc.constantFrom("a", "b", "c", "d", "e"),
  what: fc.constantFrom(...HAPPENINGS.split(", ")),
  facts: fc.record({
    kind: fc.constantFrom("apology", "refund", "voucher"),
    amountMinor: fc.nat(100_000),
    currency: fc.constantFrom("EUR", "USD"),
    fit: fc.constantFrom("exceeds", "meets", "falls_short", null),
    verdict: fc.constantFrom("put_right", "partly", "not_put_right"),
    moment: fc.constantFrom("before", "after"),
    score: fc.integer({ min: 1, max: 5 }),
    failure: fc.constantFrom("late", "rude"),
    commitmentId: fc.constantFrom("p1", "p2"),
    dueOn: fc.constantFrom("2026-11-03", "2026-12-03"),
  }),
});
const anyHistory = fc.array(anyLine, { maxLength: 60 }).map((lines) => {
  const opened = ["a", "b", "c", "d", "e"].flatMap((caseId) => caseOf(caseId));
  return [...opened, ...lines.sort((a, b) => (a.at < b.at ? -1 : 1))] as Line[];
});

test("whatever happened: numbers count their cases, shares are shares, parts add up", () => {
  fc.assert(
    fc.property(anyHistory, (lines) => {
      const lessons = lessonsOf(seen(lines), MEASURE_IDS.map(term));
      for (const { value, unit, of, cases, parts } of lessons) {
        expect(of).toBe(new Set(cases).size);
        const sum = parts.reduce((all, part) => all + part.value, 0);
        if (unit === "share" && value !== null) expect(value >= 0 && value <= 1).toBe(true);
        if (unit === "money" || unit === "count") expect(value ?? 0).toBe(sum);
        if (unit === "minutes" && value !== null) expect(value >= 0).toBe(true);
      }
    }),
  );
});

test("whatever was promised and paid: each currency's sum is the sum of its awards", () => {
  fc.assert(
    fc.property(anyHistory, (lines) => {
      for (const { id, value, currency = "EUR" } of lessonsOf(seen(lines), [term("money_paid")])) {
        const own = lines.filter(
          ({ what, facts }) => what === "award paid" && facts["currency"] === currency,
        );
        const sum = own.reduce((all, { facts }) => all + Number(facts["amountMinor"]), 0);
        expect([id, value]).toEqual([id, sum]);
      }
    }),
  );
});
