import { describe, expect, test } from "vitest";
import { daysLater, minutesLater, moment } from "../words/moment.ts";
import {
  A_DAY,
  AN_HOUR,
  type Code,
  digitsIn,
  isFresh,
  isGuessing,
  isLiving,
  LIFE_MINUTES,
  mayAsk,
  TRIES,
  TRIES_IN_ALL,
  tried,
} from "./code.ts";

const now = moment("2026-11-23T09:00:00Z");
const code: Code = {
  id: "c1",
  caseId: "lamp",
  offerId: "o1",
  optionId: "money",
  fit: null,
  words: null,
  state: "waiting",
  codeHash: "hash",
  sentTo: "somebody",
  tries: 0,
  sentAt: now,
  endsAt: minutesLater(now, LIFE_MINUTES),
};
const burnt = { ...code, tries: TRIES, state: "burnt" };

describe("one try", () => {
  test.each`
    of                                 | right    | after   | state          | says             | why
    ${code}                            | ${true}  | ${0}    | ${"proven"}    | ${null}          | ${"these are its digits"}
    ${code}                            | ${true}  | ${9.99} | ${"proven"}    | ${null}          | ${"within its life"}
    ${code}                            | ${true}  | ${10}   | ${"waiting"}   | ${"code_lapsed"} | ${"ten minutes are over"}
    ${code}                            | ${false} | ${10}   | ${"waiting"}   | ${"code_lapsed"} | ${"what has ended tells nothing"}
    ${code}                            | ${false} | ${0}    | ${"waiting"}   | ${"code_wrong"}  | ${"one mistypes"}
    ${{ ...code, tries: TRIES - 1 }}   | ${true}  | ${0}    | ${"proven"}    | ${null}          | ${"the last try is a try"}
    ${{ ...code, tries: TRIES - 1 }}   | ${false} | ${0}    | ${"burnt"}     | ${"code_burnt"}  | ${"five were enough"}
    ${burnt}                           | ${true}  | ${0}    | ${"burnt"}     | ${"code_burnt"}  | ${"too late, though right"}
    ${{ ...code, state: "proven" }}    | ${true}  | ${0}    | ${"proven"}    | ${"code_over"}   | ${"it counts once"}
    ${{ ...code, state: "replaced" }}  | ${true}  | ${0}    | ${"replaced"}  | ${"code_over"}   | ${"a newer one counts"}
    ${{ ...code, state: "passed_on" }} | ${true}  | ${0}    | ${"passed_on"} | ${"code_over"}   | ${"one of us asks"}
  `("$state, $says: $why", ({ of, right, after, state, says }) => {
    const { code: then, refusal } = tried(of, right, minutesLater(now, after));
    expect([then.state, refusal?.code ?? null]).toEqual([state, says]);
    const counts = !right && says !== "code_lapsed";
    expect(then.tries).toBe(of.tries + (counts ? 1 : 0));
  });

  test("says how often one may still try", () => {
    const says = (tries: number) => tried({ ...code, tries }, false, now).refusal?.because;
    expect(says(0)).toContain("try 4 times more");
    expect(says(3)).toContain("try once more");
  });
});

test.each`
  typed             | digits      | why
  ${"012345"}       | ${"012345"} | ${"a zero in front is a digit"}
  ${" 123 456 "}    | ${"123456"} | ${"as people read it out"}
  ${"123-456"}      | ${"123456"} | ${"as some write it"}
  ${"１２３４５６"} | ${"123456"} | ${"from a wide keyboard"}
  ${"12345"}        | ${null}     | ${"five"}
  ${"1234567"}      | ${null}     | ${"seven"}
  ${"12345a"}       | ${null}     | ${"a letter"}
  ${""}             | ${null}     | ${"nothing"}
  ${"123456\n9"}    | ${null}     | ${"one more below"}
`("“$typed” is $digits: $why", ({ typed, digits }) => {
  expect(digitsIn(typed)).toBe(digits);
});

const sent = (minutes: number, change: Partial<Code> = {}) => ({
  ...code,
  state: "replaced" as const,
  sentAt: minutesLater(now, -minutes),
  ...change,
});
const many = (count: number, minutes: number) => Array.from({ length: count }, () => sent(minutes));
test.each`
  earlier                                                      | may      | why
  ${[]}                                                        | ${true}  | ${"the first"}
  ${many(AN_HOUR - 1, 10)}                                     | ${true}  | ${"below what an hour bears"}
  ${many(AN_HOUR, 59)}                                         | ${false} | ${"an hour's fill"}
  ${many(AN_HOUR, 60)}                                         | ${true}  | ${"an hour later"}
  ${[...many(4, 10), ...many(A_DAY - 4, 700)]}                 | ${false} | ${"a day's fill"}
  ${many(A_DAY, 24 * 60)}                                      | ${true}  | ${"a day later"}
  ${many(AN_HOUR, 5).map((it) => ({ ...it, codeHash: null }))} | ${true}  | ${"passed on to a person is no mail"}
`("one more may be sent: $may, $why", ({ earlier, may }) => {
  expect(mayAsk(earlier, now).ok).toBe(may);
});

test("guesses are counted over all codes of a case", () => {
  const codes = [5, 5, 4].map((tries) => ({ ...code, tries }));
  expect(isGuessing(codes)).toBe(false);
  expect(isGuessing([...codes, { ...code, tries: 1 }])).toBe(true);
  // Whoever guesses has that many tries in a million, whatever they ask for again.
  expect(TRIES_IN_ALL / 10 ** 6).toBeLessThan(1 / 60_000);
});

test("a second tap within half a minute is the same asking", () => {
  expect(isFresh(code, minutesLater(now, 0.4))).toBe(true);
  expect(isFresh(code, minutesLater(now, 0.5))).toBe(false);
  expect(isFresh({ ...code, state: "burnt" }, now)).toBe(false);
  expect(isLiving(code, daysLater(now, 1))).toBe(false);
});
