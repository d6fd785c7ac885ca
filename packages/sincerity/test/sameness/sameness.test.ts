/** What was sent before, to whom, and what only looks like it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, sameness, samenessAdvice } from "../../src/index.ts";

const KETTLE =
  "Dear Ana,\n\nWe packed your kettle without its box, and the lid cracked on the way. " +
  "That was careless of us and I am sorry. A new kettle left our shop this morning by courier. " +
  "From Monday a second person looks at every box before it is closed." +
  "\n\nKind regards,\nMara Lind";
const TRAIN =
  "Dear Tom,\n\nThe 7.10 from Leeds ran without its second half, as we had no driver for it. " +
  "You stood until York. I have refunded your fare.\n\nKind regards,\nMara Lind";

const BOTH = TRAIN.replace("I have", "A new kettle left our shop this morning by courier. I have");

const holding = (...texts: readonly string[]) => {
  const index = sameness();
  texts.forEach((text, at) => {
    index.add({ id: `l${at}`, text, customerId: `c${at}`, sentAt: `2026-05-0${at + 1}` });
  });
  return index;
};

test.each`
  text                                                            | least   | most    | because
  ${KETTLE}                                                       | ${0.95} | ${1}    | ${"word for word"}
  ${KETTLE.replace("Ana", "Marta").replace("Lind", "Moss")}       | ${0.95} | ${1}    | ${"greeting and signature don't count"}
  ${`${KETTLE.split("From")[0]}`}                                 | ${0.9}  | ${1}    | ${"a part of it"}
  ${BOTH}                                                         | ${0.15} | ${0.35} | ${"one sentence of it"}
  ${TRAIN}                                                        | ${0}    | ${0}    | ${"another letter with the same closing"}
  ${"We are sorry that the lid of your kettle broke on its way."} | ${0}    | ${0}    | ${"the same said in other words"}
  ${""}                                                           | ${0}    | ${0}    | ${"nothing said"}
  ${"Sorry."}                                                     | ${0}    | ${0}    | ${"one word"}
`("share between $least and $most: $because", ({ text, least, most }) => {
  const { share } = holding(KETTLE).like(text);
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

test("another order number doesn't make another letter", () => {
  const text = "Order 4417 was packed by the wrong shift and left without its invoice on Monday.";
  expect(holding(text).like(text.replace("4417", "90001")).share).toBe(1);
});

test("a passage quotes the letter, and says how often and where it was sent", () => {
  const index = holding(KETTLE, TRAIN, KETTLE.replace("Ana", "Ben"));
  const text = `The tap dripped. ${KETTLE.slice(11, 80)}`;
  const [passage] = index.like(text).passages;
  expect(text.slice(passage?.start, passage?.end)).toBe(passage?.quote);
  expect(passage?.quote).toContain("packed your kettle without its box");
  expect(passage?.times).toBe(2);
  expect(passage?.ids).toEqual(["l2", "l0"]);
});

test("what one customer has had is told apart from what the team reuses", () => {
  const index = holding(KETTLE, TRAIN);
  const theirs = index.like(KETTLE, "c0").sameCustomer;
  expect(theirs).toMatchObject({ letters: 1, lastSentAt: "2026-05-01" });
  expect(theirs.share).toBeGreaterThan(0.95);
  expect(index.like(KETTLE, "c1").sameCustomer).toMatchObject({ share: 0, letters: 1 });
  expect(index.like(KETTLE, "c9").sameCustomer).toMatchObject({ share: 0, letters: 0 });
  expect(index.like(KETTLE).share).toBeGreaterThan(0.95);
});

test("a footer that nearly every letter bears is nobody's", () => {
  const footer = "Lark and Sons is registered in Leeds under number 1182 and regulated by nobody.";
  const index = sameness();
  for (let at = 0; at < 60; at += 1)
    index.add({ id: `${at}`, text: `Job ${"abcdefgh"[at % 8]} went wrong at ours. ${footer}` });
  expect(index.like(`Your tap dripped for nine days. ${footer}`).share).toBe(0);
});

test("a letter that is removed was never sent", () => {
  const index = holding(KETTLE, TRAIN);
  index.remove("l0");
  expect(index.size).toBe(1);
  expect(index.like(KETTLE, "c0")).toMatchObject({ share: 0, sameCustomer: { letters: 0 } });
  index.remove("nobody's");
  expect(index.like(TRAIN).share).toBeGreaterThan(0.9);
});

test("a letter added twice counts once, as it stands now", () => {
  const index = holding(KETTLE);
  index.add({ id: "l0", text: TRAIN, customerId: "c0" });
  expect(index.size).toBe(1);
  expect(index.like(KETTLE).share).toBe(0);
  expect(index.like(TRAIN).passages[0]?.times).toBe(1);
});

test("an index can be kept and taken up again", () => {
  const index = holding(KETTLE, TRAIN);
  index.remove("l1");
  const again = sameness(structuredClone(index.keep()));
  expect(again.like(KETTLE, "c0")).toEqual(index.like(KETTLE, "c0"));
  again.add({ id: "l1", text: TRAIN });
  expect(again.size).toBe(2);
});

test("thousands of letters are merged without losing one", () => {
  const index = sameness();
  const words = "amber birch cedar dune ember fjord glade heath inlet jetty knoll ledge".split(" ");
  const text = (seed: number) =>
    Array.from(
      { length: 40 },
      (_, at) =>
        words[(seed * 7 + at * at * 5 + ((seed >> (at % 9)) & 3)) % 12] +
        String.fromCharCode(97 + ((seed + at * 3) % 26), 97 + ((seed >> 4) % 26)),
    ).join(" ");
  for (let at = 0; at < 2_000; at += 1) index.add({ id: `${at}`, text: text(at) });
  for (const at of [0, 7, 999, 1_998, 1_999])
    expect(index.like(text(at)).passages.flatMap(({ ids }) => ids)).toContain(`${at}`);
});

test("any text at all is compared, and every passage quotes it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 8 }),
      (all) => {
        const index = sameness();
        for (const [at, text] of all.entries()) index.add({ id: `${at}`, text, customerId: "c" });
        for (const text of all) {
          const { share, passages, sameCustomer } = index.like(text, "c");
          expect(share).toBeGreaterThanOrEqual(0);
          expect(Math.max(share, sameCustomer.share)).toBeLessThanOrEqual(1);
          for (const { start, end, quote } of passages) expect(text.slice(start, end)).toBe(quote);
        }
      },
    ),
  );
});

test.each`
  text      | customer | says                                        | because
  ${KETTLE} | ${"c0"}  | ${[/this customer has had/, /sent before/]} | ${"worn out for them, and copied"}
  ${KETTLE} | ${"c1"}  | ${[/sent before, some of it in 1 letter/]}  | ${"copied from another's letter"}
  ${TRAIN}  | ${"c9"}  | ${[/sent before/]}                          | ${"new to them, not to the team"}
  ${"No."}  | ${"c0"}  | ${[]}                                       | ${"new words"}
`("$because", ({ text, customer, says }) => {
  const advice = samenessAdvice(holding(KETTLE, TRAIN).like(text, customer));
  expect(advice).toHaveLength(says.length);
  advice.forEach(({ says: told, question }, at) => {
    expect(told).toMatch(says[at]);
    expect(question).toContain("?");
  });
});

test("an acknowledgement may be the same for everybody: a note", () => {
  const likeness = holding(KETTLE).like(KETTLE, "c0");
  const levels = samenessAdvice(likeness, "acknowledgement").map(({ level }) => level);
  expect(levels).toEqual(["note", "note"]);
});

test("a reading says what it is handed, and asks for another look", () => {
  const text =
    "On 3 May we lost your parcel. That was our mistake, and I am sorry. A new one leaves today. " +
    "We will replace it on Friday.";
  const fresh = check({ text, stance: "apology" });
  const worn = check({ text, stance: "apology", sameness: holding(text).like(text, "c0") });
  expect(fresh.verdict).toBe("ready");
  expect(fresh.sameness).toBeUndefined();
  expect(worn.verdict).toBe("revise");
  expect(worn.sameness?.advice).toHaveLength(2);
  expect(worn.reasons.join(" ")).toContain("this customer has had before");
});
