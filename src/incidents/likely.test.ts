/** What looks like the same complaint, what looks like one failure for many; and what does not. */
import { describe, expect, test } from "vitest";
import { daysLater, moment } from "../words/moment.ts";
import { type Account, referencesIn } from "./account.ts";
import { duplicatesOf } from "./likely.ts";
import { chanceOf, outbreaksIn } from "./outbreak.ts";

const NOW = moment("2026-11-20T12:00:00Z");
let numbers = 0;
const account = (text: string, about: Partial<Account> = {}): Account => {
  numbers += 1;
  return {
    caseId: `c${numbers}`,
    number: numbers,
    title: text.slice(0, 20),
    customerId: `customer of c${numbers}`,
    customer: "Maria Keller",
    failure: null,
    complainedAt: NOW,
    open: true,
    incidentId: null,
    text,
    ...about,
  };
};
const ago = (days: number) => ({ complainedAt: daysLater(NOW, -days) });

test.each`
  text                                     | found             | because
  ${"My order 1042 is broken"}             | ${["1042"]}       | ${"a number that was given"}
  ${"Booking #LX-90412 and again lx90412"} | ${["lx90412"]}    | ${"written two ways, it is one"}
  ${"I paid 120 for room 412 in 2026"}     | ${[]}             | ${"prices, rooms and years name nothing"}
  ${"Ring me on 030-555-0100"}             | ${["0305550100"]} | ${"a number of theirs is told twice, too"}
  ${"Flight LH4711, seat 12A"}             | ${["lh4711"]}     | ${"letters and digits are one name"}
`("references in “$text”: $because", ({ text, found }) => {
  expect([...referencesIn(text)]).toEqual(found);
});

describe("told twice", () => {
  const LAMP =
    "The lamp of order 1042 came with a cracked screen; it was for my sister's birthday.";
  const maria = { customerId: "maria" };
  const one = account(LAMP, maria);
  const strangers = [
    account("The waiter was rude and the soup was cold when it came at last.", ago(2)),
    account("Your app logs me out whenever I open the basket on my phone.", ago(4)),
    account("I was promised a call on Monday and nobody rang.", ago(1)),
  ];
  const AGAIN = "I wrote about the cracked screen of the lamp and my sister's birthday.";

  test.each`
    text                                     | about                        | reasons | because
    ${AGAIN}                                 | ${{ ...maria, ...ago(1) }}   | ${2}    | ${"the same customer, much the same story"}
    ${"Any news of 1042?"}                   | ${{ ...maria, ...ago(3) }}   | ${2}    | ${"the same customer, the same order"}
    ${"My husband's order 1042: what now?"}  | ${ago(1)}                    | ${1}    | ${"somebody else asks about the same order"}
    ${"The voucher you sent me is refused."} | ${{ ...maria, ...ago(1) }}   | ${0}    | ${"the same customer has a second trouble"}
    ${AGAIN}                                 | ${ago(1)}                    | ${0}    | ${"another customer's lamp is another case"}
    ${LAMP}                                  | ${{ ...maria, ...ago(45) }}  | ${0}    | ${"so long after, it happened again"}
    ${LAMP}                                  | ${{ ...maria, open: false }} | ${0}    | ${"what is closed was answered"}
  `("$reasons reasons: $because", ({ text, about, reasons }) => {
    const [found] = duplicatesOf(one, [account(text, about), ...strangers]);
    expect(found?.because.length ?? 0).toBe(reasons);
  });
});

test.each`
  count | usual  | chance                | because
  ${0}  | ${3}   | ${1}                  | ${"none or more is certain"}
  ${1}  | ${0.5} | ${0.3934693402873666} | ${"1 − e^−0.5"}
  ${3}  | ${1}   | ${0.0803013970713942} | ${"1 − 2.5/e"}
  ${10} | ${3}   | ${0.0011024881301155} | ${"as tables of the distribution have it"}
`("$count when $usual are usual has chance $chance: $because", ({ count, usual, chance }) => {
  expect(chanceOf(count, usual)).toBeCloseTo(chance, 12);
});

describe("an outbreak", () => {
  const late = (days: number) =>
    account("It came late.", { failure: "late_delivery", ...ago(days) });
  const many = (count: number, days: number) => Array.from({ length: count }, () => late(days));

  test.each`
    recent | past  | found | because
    ${2}   | ${0}  | ${0}  | ${"two are a coincidence"}
    ${5}   | ${0}  | ${1}  | ${"five of what never happens"}
    ${5}   | ${32} | ${0}  | ${"five where four a week are usual"}
    ${15}  | ${32} | ${1}  | ${"fifteen where four are usual"}
  `("$recent after $past in eight weeks: $found ($because)", ({ recent, past, found }) => {
    const accounts = [...many(recent, 2), ...many(past, 20)];
    expect(outbreaksIn(accounts, Date.parse(NOW))).toHaveLength(found);
  });

  test("one customer who writes five times is no outbreak", () => {
    const same = many(5, 1).map((each) => ({ ...each, customerId: "maria" }));
    expect(outbreaksIn(same, Date.parse(NOW))).toEqual([]);
  });

  test("stories that sound alike are one, whatever nobody has judged yet", () => {
    const told = [
      "The internet has been down in our street since Monday morning.",
      "No internet in our street since Monday, when is it back?",
      "Internet down since Monday morning in the whole street.",
      "You charged me twice for the same router.",
      "The engineer never came although I stayed home all day.",
    ].map((text) => account(text, ago(1)));
    const [first, ...more] = outbreaksIn(told, Date.parse(NOW));
    expect(first?.accounts.map(({ caseId }) => caseId)).toEqual(
      told.slice(0, 3).map(({ caseId }) => caseId),
    );
    expect(more).toEqual([]);
  });

  test("what is part of an incident already is not proposed again", () => {
    const known = many(5, 1).map((each) => ({ ...each, incidentId: "i1" }));
    expect(outbreaksIn(known, Date.parse(NOW))).toEqual([]);
  });
});
