/** What is heard in complaints: levels in their order, suggestions with their words. */
import { describe, expect, test } from "vitest";
import { hear, stepOf } from "../src/index.ts";

const harm = (text: string) => hear(text).harm.level;
const upset = (text: string) => hear(text).upset.level;

describe("harm is greater", () => {
  test.each`
    more                                                    | less                                               | because
    ${"My son was hurt on your stairs."}                    | ${"My son disliked your stairs."}                  | ${"an injury outweighs a taste"}
    ${"I nearly died after your fitter left the gas open."} | ${"The fitter was late."}                          | ${"life comes first"}
    ${"I was rude to no one, yet your agent was rude."}     | ${"Your agent was never rude."}                    | ${"what is denied did not happen"}
    ${"The clerk was extremely rude."}                      | ${"The clerk was a bit rude."}                     | ${"intensifiers raise and hedges lower"}
    ${"The order never came and nobody answers me."}        | ${"The order never came."}                         | ${"silence after a failure is a second one"}
    ${"The staff were not helpful."}                        | ${"The staff were helpful."}                       | ${"praise denied is a complaint"}
    ${"The room was filthy."}                               | ${"The room was lovely."}                          | ${"praise is no harm"}
    ${"My parcel is lost."}                                 | ${"When does the shop open?"}                      | ${"a plain question is no complaint"}
    ${"My parcel is lost."}                                 | ${"He lost the match, haha, what a game tonight."} | ${"chat about nothing of ours is no complaint"}
    ${"You charged me twice for one order."}                | ${"The tea was a little cold, but it was lovely."} | ${"a trifle stays a trifle"}
    ${"They gave her the wrong dose, though kindly."}       | ${"They gave her the wrong mug, though kindly."}   | ${"kindness does not make a grave harm small"}
    ${"The wheelchair ramp was locked and I fell down."}    | ${"I fell for the blue ramp in your shop."}        | ${"a phrase is more than its first word"}
  `("$more > $less: $because", ({ more, less }) => {
    expect(harm(more)).toBeGreaterThan(harm(less));
  });
});

test.each`
  text                                   | heard                        | because
  ${"She said you could have called."}   | ${["a promise not kept"]}    | ${"the phrase stands in one breath"}
  ${'She said "You could have called".'} | ${[]}                        | ${"another's words begin at the mark"}
  ${'They were "sorry" again.'}          | ${["asked again and again"]} | ${"a word in marks begins nothing"}
`("harm in $text: $because", ({ text, heard }) => {
  expect(hear(text).harm.because.map(({ what }) => what)).toEqual(heard);
});

describe("upset is greater", () => {
  test.each`
    more                                | less                                 | because
    ${"I am furious about the bill."}   | ${"I am disappointed by the bill."}  | ${"fury outweighs disappointment"}
    ${"Where is my order??!!"}          | ${"Where is my order?"}              | ${"marks in a row are a raised voice"}
    ${"THIS BILL IS WRONG AND UNFAIR."} | ${"This bill is wrong and unfair."}  | ${"so are capitals"}
    ${"The bill is wrong. Fix it."}     | ${"The bill is wrong. Many thanks."} | ${"thanks calm"}
    ${"Never again will I book here."}  | ${"Next week I will book here."}     | ${"leaving is the last reproach"}
  `("$more > $less: $because", ({ more, less }) => {
    expect(upset(more)).toBeGreaterThan(upset(less));
  });
});

test.each`
  level   | step          | because
  ${0}    | ${"minor"}    | ${"the scale begins there"}
  ${0.99} | ${"minor"}    | ${"below 1"}
  ${1}    | ${"moderate"} | ${"from 1"}
  ${2.5}  | ${"severe"}   | ${"below 3"}
  ${3}    | ${"critical"} | ${"from 3"}
  ${4}    | ${"critical"} | ${"the scale ends there"}
`("level $level is $step: $because", ({ level, step }) => expect(stepOf(level)).toBe(step));

describe("urgent", () => {
  const kinds = (text: string) => hear(text).urgent.map(({ kind, reason }) => `${kind}: ${reason}`);
  test.each`
    text                                              | told                                                                        | because
    ${"My daughter fell off your swing."}             | ${["safety: speaks of a fall", "vulnerable: speaks of a child and a fall"]} | ${"the child and the fall together"}
    ${"My daughter would like the blue one."}         | ${[]}                                                                       | ${"a child alone is no cause for haste"}
    ${"I am taking this to the ombudsman."}           | ${["legal: speaks of a regulator or the police"]}                           | ${"the law has its own days"}
    ${"Expect a one star review. I go to the press."} | ${["public: speaks of a bad review and the press"]}                         | ${"both reasons are named"}
    ${"There was no broken glass and no one died."}   | ${[]}                                                                       | ${"what is denied is not urgent"}
    ${"The soup was salty."}                          | ${[]}                                                                       | ${"most complaints can wait their turn"}
  `("$text → $told: $because", ({ text, told }) => expect(kinds(text)).toEqual(told));
});

describe("suggestions quote the words that led to them", () => {
  const heard = hear(
    "On Monday the heater was not working and I waited three hours. " +
      "I want a refund, and please explain why.",
  );
  const told = (of: "failed" | "cost" | "asks" | "when") =>
    heard[of].map(({ what, spans }) => `${what}: ${spans.map(({ quote }) => quote).join(" | ")}`);
  test.each`
    of          | says                                 | because
    ${"failed"} | ${"it does not work: not working"}   | ${"what failed"}
    ${"cost"}   | ${"a wait: waited | three hours"}    | ${"what it cost them"}
    ${"asks"}   | ${"their money back: want a refund"} | ${"what they ask for"}
    ${"asks"}   | ${"an explanation: explain why"}     | ${"all of what they ask for"}
    ${"when"}   | ${"a day: On Monday"}                | ${"when it was"}
  `("$of holds $says: $because", ({ of, says }) => expect(told(of)).toContain(says));
});

test.each`
  text                                             | language | because
  ${"The parcel was not on the step."}             | ${"en"}  | ${"English"}
  ${"Das Paket ist nicht gekommen und ich warte."} | ${"de"}  | ${"German"}
  ${"Je n'ai pas reçu le colis dans les délais."}  | ${"fr"}  | ${"French"}
  ${"El pedido no llegó y estoy muy enfadada."}    | ${"es"}  | ${"Spanish"}
  ${"De kast is niet geleverd en ik wacht."}       | ${"nl"}  | ${"Dutch"}
  ${"Paczka"}                                      | ${null}  | ${"one word is too little to tell"}
  ${""}                                            | ${null}  | ${"nothing is too little to tell"}
`("$text is in $language: $because", ({ text, language }) =>
  expect(hear(text).language).toBe(language),
);
