/** What a letter gets wrong about the complaint, and the many things that only look like it. */
import { expect, test } from "vitest";
import { check } from "../../src/index.ts";

const found = (letter: string, complaint: string, today = "2026-05-06"): string[] =>
  check({ text: letter, complaint, today, stance: "apology" }).contradictions.map(
    ({ id, quote, against }) => `${id} ${quote}${against ? ` ≠ ${against.quote}` : ""}`,
  );

const SIGNED = "The lid broke.\n\nRegards,\nMarta Lind";

test.each`
  letter                                     | complaint                               | says                              | because
  ${"Dear Maria,\n\nWe broke it."}           | ${SIGNED}                               | ${["name Maria ≠ Marta Lind"]}    | ${"one letter off is another person"}
  ${"Dear Mr Jones,\n\nWe broke it."}        | ${"It broke. Thanks, Anna Smith"}       | ${["name Mr Jones ≠ Anna Smith"]} | ${"somebody else's letter"}
  ${"Hello Tom!\n\nWe broke it."}            | ${"It broke.\nBest wishes\nPriya"}      | ${["name Tom ≠ Priya"]}           | ${"a first name is enough"}
  ${"We have spoken to Mr Okofor. Yours, A"} | ${"I spoke to Mr Okafor on the phone."} | ${["name Okofor ≠ Okafor"]}       | ${"another person, misspelt"}
  ${"We met in Leads on the day. Yours, A"}  | ${"It was lost in Leeds."}              | ${["name Leads ≠ Leeds"]}         | ${"a place, misspelt"}
  ${"Dear Marta,\n\nWe broke it."}           | ${SIGNED}                               | ${[]}                             | ${"it is she"}
  ${"Dear Ms Lind,\n\nWe broke it."}         | ${SIGNED}                               | ${[]}                             | ${"by her surname"}
  ${"Dear Liz,\n\nWe broke it."}             | ${"It broke. Regards, Elizabeth"}       | ${[]}                             | ${"a short form"}
  ${"Dear Jose,\n\nWe broke it."}            | ${"It broke. Regards, José"}            | ${[]}                             | ${"an accent left out"}
  ${"Dear customer,\n\nWe broke it."}        | ${SIGNED}                               | ${[]}                             | ${"no name at all"}
  ${"Dear Maria,\n\nWe broke it."}           | ${"The lid broke and Marta cried."}     | ${[]}                             | ${"nobody signed"}
  ${"Dear M. Lind,\n\nWe broke it."}         | ${SIGNED}                               | ${[]}                             | ${"an initial"}
  ${"Dear Marta,\n\nWe broke it."}           | ${"It broke. Thanks, ML"}               | ${[]}                             | ${"initials are no name"}
  ${"We talked to Anna and Ben. Yours, Ann"} | ${"I talked to Anna."}                  | ${[]}                             | ${"our own signature is ours"}
  ${"We like the Lamps range. Yours, A"}     | ${"The Lamp range is nice."}            | ${[]}                             | ${"one name in two forms"}
  ${"Dear Anna and Tom,\n\nWe broke it."}    | ${"It broke. Cheers, Tom"}              | ${[]}                             | ${"one of the two"}
  ${"We rang the Centre at once. Yours, A"}  | ${"I rang the Center."}                 | ${[]}                             | ${"one word in two countries"}
  ${"Dear Maria,\n\nWe broke it."}           | ${"The lid broke.\n\nMarta"}            | ${["name Maria ≠ Marta"]}         | ${"a name alone on the last line, nearly the same"}
  ${"Dear Maria,\n\nWe broke it."}           | ${"The lid broke. Marta Lind"}          | ${["name Maria ≠ Marta Lind"]}    | ${"behind the last full stop"}
  ${"Dear Maria,\n\nWe broke it."}           | ${"The lid broke.\n\nDisgusting"}       | ${[]}                             | ${"a cry is no name"}
  ${"Dear Maria,\n\nWe broke it."}           | ${"Marta"}                              | ${[]}                             | ${"nothing was written but a word"}
`("names: $because", ({ letter, complaint, says }) =>
  expect(found(letter, complaint)).toEqual(says),
);

test.each`
  letter                                             | complaint                                         | says                          | because
  ${"Your order 4471 is lost."}                      | ${"My order 4417 never came."}                    | ${["number 4471 ≠ 4417"]}     | ${"two figures turned"}
  ${"We looked at order no. 4416."}                  | ${"Order #4417 never came."}                      | ${["number 4416 ≠ 4417"]}     | ${"one figure off"}
  ${"Your booking AB1324 was dropped."}              | ${"Booking number AB1234 is gone."}               | ${["number AB1324 ≠ AB1234"]} | ${"letters and figures"}
  ${"Invoice 20931 was wrong."}                      | ${"Your invoice 58122 is wrong."}                 | ${["number 20931 ≠ 58122"]}   | ${"the only one of its kind"}
  ${"The parcel with 88231 on it fell off the van."} | ${"I wait for 88213."}                            | ${["number 88231 ≠ 88213"]}   | ${"long numbers, turned"}
  ${"In room 412 the heater failed."}                | ${"Room 214 was cold."}                           | ${["number 412 ≠ 214"]}       | ${"turned figures of a room"}
  ${"Your order 4417 is lost."}                      | ${"My order 4417 never came."}                    | ${[]}                         | ${"the same"}
  ${"Your order 4417 goes out again as order 4471."} | ${"My order 4417 never came."}                    | ${[]}                         | ${"theirs is named; the other is new"}
  ${"Your new order is 9921."}                       | ${"My order 4417 never came."}                    | ${[]}                         | ${"a new number"}
  ${"Our reference is 7781."}                        | ${"My reference is 1234."}                        | ${[]}                         | ${"each has its own"}
  ${"We moved you to room 412."}                     | ${"Room 390 was cold."}                           | ${[]}                         | ${"another room, on purpose"}
  ${"This is case 5512."}                            | ${"I have case 1190 open."}                       | ${[]}                         | ${"the house's own file"}
  ${"We opened in 2019."}                            | ${"I bought it in 2018."}                         | ${[]}                         | ${"years are no numbers of things"}
  ${"Call 020 7946 0018."}                           | ${"My number is 020 7946 0081."}                  | ${[]}                         | ${"telephones are each one's own"}
  ${"It costs £4471."}                               | ${"My order 4417 never came."}                    | ${[]}                         | ${"money is no order"}
  ${"Order 4417 and order 5520 are lost."}           | ${"Orders: order 4417, order 5521."}              | ${["number 5520 ≠ 5521"]}     | ${"the other one of two"}
  ${"Your order in 2024 was lost."}                  | ${"My order 4417 never came."}                    | ${[]}                         | ${"a year after a word"}
  ${"Your flight 117 was cancelled."}                | ${"The flight took 2 hours and table 5 was bad."} | ${[]}                         | ${"no number of theirs"}
`("numbers: $because", ({ letter, complaint, says }) =>
  expect(found(letter, complaint)).toEqual(says),
);

test.each`
  letter                                           | complaint                             | says                      | because
  ${"We have refunded £14."}                       | ${"I paid £40 for it."}               | ${["amount £14 ≠ £40"]}   | ${"heard wrong"}
  ${"You paid £132 and got nothing."}              | ${"I paid £123."}                     | ${["amount £132 ≠ £123"]} | ${"figures turned"}
  ${"You paid £95 for the heater."}                | ${"I paid £85 for the heater."}       | ${["amount £95 ≠ £85"]}   | ${"what they paid, told back"}
  ${"We have refunded £4.50."}                     | ${"You took £45 from me."}            | ${["amount £4.50 ≠ £45"]} | ${"a point too far"}
  ${"We have refunded $40."}                       | ${"I paid £40."}                      | ${["amount $40 ≠ £40"]}   | ${"another currency"}
  ${"We have refunded £40 and added £25."}         | ${"I paid £40."}                      | ${[]}                     | ${"a new sum beside theirs"}
  ${"Please take a £20 voucher."}                  | ${"I paid £85."}                      | ${[]}                     | ${"a gift is a new sum"}
  ${"We have refunded £105."}                      | ${"I paid £85 and £20 for the taxi."} | ${[]}                     | ${"the two together"}
  ${"We have refunded £80."}                       | ${"I was charged £40 twice."}         | ${[]}                     | ${"twice"}
  ${"We took £60 too much."}                       | ${"You charged £180 and not £120."}   | ${[]}                     | ${"the difference"}
  ${"We have refunded £42.50, half of the price."} | ${"I paid £85."}                      | ${[]}                     | ${"half"}
  ${"We have refunded £100."}                      | ${"I paid £120."}                     | ${[]}                     | ${"a part may be refunded"}
  ${"We have refunded £1,200.00."}                 | ${"I paid £1200."}                    | ${[]}                     | ${"one sum, written in two ways"}
`("amounts: $because", ({ letter, complaint, says }) =>
  expect(found(letter, complaint)).toEqual(says),
);

test.each`
  letter                                         | complaint                              | says                         | because
  ${"On 5 May your delivery was lost."}          | ${"The delivery of 3 May never came."} | ${["date 5 May ≠ 3 May"]}    | ${"one delivery on two days"}
  ${"Your visit on 3 April went wrong."}         | ${"My visit on 3 May was awful."}      | ${["date 3 April ≠ 3 May"]}  | ${"one visit in two months"}
  ${"Your visit on 5/5/2026 went wrong."}        | ${"My visit on 3 May was awful."}      | ${["date 5/5/2026 ≠ 3 May"]} | ${"figures and words"}
  ${"On May 3rd your delivery was lost."}        | ${"The delivery of 3 May never came."} | ${[]}                        | ${"the same day"}
  ${"A new delivery will come on 5 May."}        | ${"The delivery of 3 May never came."} | ${[]}                        | ${"what is to come is new"}
  ${"Our van broke down on 1 May."}              | ${"The delivery of 3 May never came."} | ${[]}                        | ${"another event"}
  ${"It left on 1 May and was lost on 2 May."}   | ${"The delivery of 3 May never left."} | ${[]}                        | ${"a course of days is told"}
  ${"Your visit on 05/03/2026 went wrong."}      | ${"My visit on 3 May 2026 was awful."} | ${[]}                        | ${"either order may be meant"}
  ${"I will reply by 8 May about the delivery."} | ${"The delivery of 3 May never came."} | ${[]}                        | ${"a day to come"}
  ${"Your delivery of 3 May left on 5 May."}     | ${"The delivery of 3 May never came."} | ${[]}                        | ${"theirs is named too"}
`("dates: $because", ({ letter, complaint, says }) =>
  expect(found(letter, complaint)).toEqual(says),
);

test.each`
  letter                                        | says                                | because
  ${"I will call you on Friday 7 May."}         | ${["weekday Friday 7 May"]}         | ${"the 7th is a Thursday"}
  ${"I will call you on Friday, the 8th May."}  | ${[]}                               | ${"it is"}
  ${"We met on Sunday 3 May."}                  | ${[]}                               | ${"it was"}
  ${"We met on Monday, 3 May 2027."}            | ${[]}                               | ${"its own year counts"}
  ${"We met on Tuesday, May 3, 2027."}          | ${["weekday Tuesday, May 3, 2027"]} | ${"a Monday"}
  ${"I will call you on Friday. 7 May is out."} | ${[]}                               | ${"two sentences"}
  ${"It was lost on Friday, 1 October."}        | ${[]}                               | ${"so far from today, nobody knows the year"}
`("weekdays: $because", ({ letter, says }) => expect(found(letter, "It broke.")).toEqual(says));

test("both sides are quoted, and a question is asked", () => {
  const [one] = check({
    text: "Your order 4471 is lost.",
    complaint: "Order 4417?",
  }).contradictions;
  expect(one?.says).toBe("The letter says 4471; they wrote 4417.");
  expect(one?.level).toBe("warning");
  expect(one?.question).toContain("?");
});

test("a decision that stands and owns a fault says where it does", () => {
  const text = "We cannot refund it because the fault was ours.";
  const [one] = check({ text, stance: "decision-stands" }).contradictions;
  expect(one).toMatchObject({ id: "ownership", quote: "fault was ours" });
  expect(check({ text, stance: "apology" }).contradictions).toEqual([]);
});
