/** What a filled-in form becomes, and what is said when something stands in the way. */
import { describe, expect, test } from "vitest";
import { SPEAKS_ENGLISH } from "../../test/speeches.ts";
import { type Field, firstIn, flawOf } from "./form.ts";
import { readSubmission } from "./submission.ts";

const FIRST = firstIn(SPEAKS_ENGLISH);
const ask = (change: Partial<Field>): Field => ({
  id: "extra",
  label: "Which shop was it?",
  hint: null,
  kind: "line",
  required: false,
  choices: [],
  ...change,
});
const whole = {
  name: " Maria  Keller ",
  email: "Maria@Example.com",
  happened: "The hinge broke. It fell on my foot.",
};

test("their own words come first, the house's questions after them", () => {
  const filled = { ...whole, order: "4417", wants: "A new hinge." };
  expect(readSubmission(FIRST, filled)).toEqual({
    name: "Maria Keller",
    email: "maria@example.com",
    subject: "The hinge broke",
    text:
      "The hinge broke. It fell on my foot.\n\nOrder or booking number\n4417\n\n" +
      "What would put it right for you?\nA new hinge.",
  });
});

test.each`
  change                              | field         | says                | why
  ${{ name: "  " }}                   | ${"name"}     | ${/your name/}      | ${"blanks are no name"}
  ${{ email: "maria" }}               | ${"email"}    | ${/write to/}       | ${"no place to answer to"}
  ${{ email: "a@b" }}                 | ${"email"}    | ${/write to/}       | ${"no such place in the world"}
  ${{ email: "a@b.de, c@d.de" }}      | ${"email"}    | ${/write to/}       | ${"two people at once"}
  ${{ email: "a@b.de\nBcc: c@d.de" }} | ${"email"}    | ${/write to/}       | ${"a header in disguise"}
  ${{ happened: "" }}                 | ${"happened"} | ${/what happened/}  | ${"nothing to mend"}
  ${{ happened: "x".repeat(10_001) }} | ${"happened"} | ${/10,001 letters/} | ${"longer than we can take"}
  ${{ name: "x".repeat(201) }}        | ${"name"}     | ${/shorten/}        | ${"longer than a line"}
`("$why: said at $field", ({ change, field, says }) => {
  const slips = readSubmission(FIRST, { ...whole, ...change });
  expect(slips).toHaveLength(1);
  expect(slips).toMatchObject([{ field, because: expect.stringMatching(says) }]);
});

test("every slip is said at once", () => {
  expect(readSubmission(FIRST, {})).toHaveLength(3);
});

test.each`
  field                                                 | answer          | says          | why
  ${ask({ required: true })}                            | ${""}           | ${/this too/} | ${"the house wants to know"}
  ${ask({ kind: "choice", choices: ["Rome", "Oslo"] })} | ${"Bern"}       | ${/one of/}   | ${"no such shop"}
  ${ask({ kind: "choice", choices: ["Rome", "Oslo"] })} | ${"Oslo"}       | ${null}       | ${"one of theirs"}
  ${ask({ kind: "day" })}                               | ${"2026-02-30"} | ${/the day/}  | ${"no such day"}
  ${ask({ kind: "day" })}                               | ${"2026-02-28"} | ${null}       | ${"a day"}
  ${ask({})}                                            | ${""}           | ${null}       | ${"nobody has to"}
`("$why: $answer", ({ field, answer, says }) => {
  const read = readSubmission({ fields: [field] }, { ...whole, extra: answer });
  if (says) expect(read).toMatchObject([{ field: "extra", because: expect.stringMatching(says) }]);
  else expect(read).toMatchObject({ name: "Maria Keller" });
});

describe("what stands in the inbox", () => {
  test.each`
    happened                           | subject                       | why
    ${"Where is my parcel? Please."}   | ${"Where is my parcel?"}      | ${"a question stays one"}
    ${"two\n\nlines without a stop"}   | ${"two lines without a stop"} | ${"one line"}
    ${`So long ${"word ".repeat(40)}`} | ${/^So long (word )+…$/}      | ${"cut between words"}
  `("$why", ({ happened, subject }) => {
    const read = readSubmission(FIRST, { ...whole, happened });
    const expected = typeof subject === "string" ? subject : expect.stringMatching(subject);
    expect(read).toMatchObject({ subject: expected });
  });
});

test.each`
  fields                                                          | says                | why
  ${FIRST.fields}                                                 | ${null}             | ${"the form a house begins with"}
  ${[ask({}), ask({})]}                                           | ${/Two questions/}  | ${"two of one name"}
  ${[ask({ id: "email" })]}                                       | ${/Two questions/}  | ${"asked already"}
  ${[ask({ id: "stamp" })]}                                       | ${/Two questions/}  | ${"the page's own"}
  ${[ask({ kind: "choice", choices: ["only"] })]}                 | ${/between 2 and/}  | ${"one answer is no choice"}
  ${[ask({ choices: ["a", "b"] })]}                               | ${/isn't a choice/} | ${"answers to a line"}
  ${Array.from({ length: 13 }, (_, at) => ask({ id: `f${at}` }))} | ${/half-way/}       | ${"too much to ask"}
`("a draft with $why", ({ fields, says }) => {
  if (says) expect(flawOf({ fields })).toMatch(says);
  else expect(flawOf({ fields })).toBeUndefined();
});
