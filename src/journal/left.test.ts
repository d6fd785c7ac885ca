import { expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import type { Entry } from "./journal.ts";
import { ERASED, hasWords, left, wordless } from "./left.ts";

const ID = "0197a1b2-0000-7000-8000-00000000000a";

test.each`
  key              | value                                | rest                              | why
  ${"letterId"}    | ${ID}                                | ${ID}                             | ${"an id names nobody"}
  ${"dueOn"}       | ${"2026-12-01"}                      | ${"2026-12-01"}                   | ${"a day"}
  ${"dueAt"}       | ${"2026-12-01T09:00:00.000Z"}        | ${"2026-12-01T09:00:00.000Z"}     | ${"a moment"}
  ${"amountMinor"} | ${4800}                              | ${4800}                           | ${"the books need it"}
  ${"nothing"}     | ${true}                              | ${true}                           | ${"yes or no"}
  ${"failure"}     | ${"damaged_order"}                   | ${"damaged_order"}                | ${"a word of the handbook's"}
  ${"failure"}     | ${"Maria was lied to"}               | ${ERASED}                         | ${"no word of the handbook's"}
  ${"kind"}        | ${"maria was lied to"}               | ${ERASED}                         | ${"a code has no spaces"}
  ${"because"}     | ${"withdrawn"}                       | ${ERASED}                         | ${"somebody's own word, whatever it looks like"}
  ${"anythingNew"} | ${"maria"}                           | ${ERASED}                         | ${"nobody said yet that it is a code"}
  ${"elements"}    | ${["sorry", "repair"]}               | ${["sorry", "repair"]}            | ${"a list of codes"}
  ${"dismissed"}   | ${[{ quote: "soon", kind: "x" }]}    | ${[{ quote: ERASED, kind: "x" }]} | ${"words that lie deep"}
  ${"option"}      | ${{ label: "For Maria", minor: 12 }} | ${{ label: ERASED, minor: 12 }}   | ${"beside a number"}
  ${"problem"}     | ${null}                              | ${null}                           | ${"nothing was said"}
`("$key $value: $why", ({ key, value, rest }) => {
  expect(wordless(value, key)).toEqual(rest);
});

const line = (what: string, by: Entry["by"], facts: Entry["facts"]): Entry => ({
  seq: 3,
  at: moment("2026-11-22T09:00:00Z"),
  what,
  by,
  caseId: ID,
  facts,
  previous: "before",
  hash: "its own",
  salt: "chance",
});
const ana = { kind: "colleague", id: "ana", name: "Ana Ruiz" };
const maria = { kind: "customer", id: ID, name: "Maria Keller" };

test("a customer loses their name, a colleague keeps it; the chance goes, the hash stays", () => {
  const hers = left(line("customer wrote", maria, { messageId: ID }));
  expect(hers).toMatchObject({ by: { id: ID, name: ERASED }, hash: "its own", salt: null });
  expect(left(line("note written", ana, { messageId: ID })).by.name).toBe("Ana Ruiz");
  const handed = line("case handed over", ana, { ownerId: ID, name: "Tom Adeyemi" });
  expect(left(handed).facts).toEqual(handed.facts);
});

test("a fact goes as a whole, so that the database can see that only words went", () => {
  const facts = { letterId: ID, dismissed: [{ quote: "soon" }] };
  expect(left(line("letter sent", ana, facts)).facts).toEqual({ letterId: ID, dismissed: ERASED });
});

test("a line without words is left alone", () => {
  expect(hasWords(line("letter left", ana, { messageId: ID }))).toBe(false);
  expect(hasWords(line("customer wrote", maria, { messageId: ID }))).toBe(true);
});
