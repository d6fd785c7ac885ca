/** What is read of a sheet: scores and days; every other line is named. */
import { expect, test } from "vitest";
import type { Outcome } from "../words/outcome.ts";
import { readSheet } from "./reading.ts";

const rows = (text: string) =>
  text.split("\n").map((line, place) => ({ line: place + 1, cells: line.split(",") }));
const read = (text: string, scale: "csat" | "nps" | "ces" = "csat") =>
  readSheet(rows(text), { scale, latest: "2026-11-24" });
const code = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

test.each`
  text                                               | answers                           | why
  ${"Score,Date\n5,2026-10-02"}                      | ${[[5, "2026-10-02"]]}            | ${"headed"}
  ${"5,2026-10-02\n4"}                               | ${[[5, "2026-10-02"], [4, null]]} | ${"without headings, without a day"}
  ${"name,csat,nps\nMaria,4,9"}                      | ${[[4, null]]}                    | ${"the scale's own column, and no name"}
  ${"rating,Submitted at\n5.0,2026-10-02T23:10:00Z"} | ${[[5, "2026-10-02"]]}            | ${"as programs write whole numbers and moments"}
  ${"score,day\n3,2.9.2026"}                         | ${[[3, "2026-09-02"]]}            | ${"a day with dots"}
  ${"score,day\n3, "}                                | ${[[3, null]]}                    | ${"a blank day is none"}
`("$why", ({ text, answers }) => {
  const outcome = read(text);
  expect(outcome.ok && outcome.value.unread).toEqual([]);
  expect(outcome.ok && outcome.value.answers).toEqual(
    answers.map(([score, on]: [number, string | null]) => ({ score, on })),
  );
});

test.each`
  line              | because                           | why
  ${","}            | ${"There is no score."}           | ${"blank"}
  ${"six,"}         | ${"What stands here is no score"} | ${"in words"}
  ${"4.5,"}         | ${"“4.5” is no score"}            | ${"halves"}
  ${"-1,"}          | ${"“-1” is no score"}             | ${"below nothing"}
  ${"6,"}           | ${"from 1 to 5"}                  | ${"beyond the scale"}
  ${"0,"}           | ${"from 1 to 5"}                  | ${"below the scale"}
  ${"5,10/11/2026"} | ${"“10/11/2026” is no day"}       | ${"a day that is read in two ways"}
  ${"5,2026-02-30"} | ${"“2026-02-30” is no day"}       | ${"a day that never was"}
  ${"5,2026-12-24"} | ${"2026-12-24 has not come"}      | ${"a day to come"}
`("line 3 is left out: $why", ({ line, because }) => {
  const outcome = read(`score,day\n5,\n${line}\n4,`);
  if (!outcome.ok) throw new Error(outcome.refusal.because);
  expect(outcome.value.answers.map(({ score }) => score)).toEqual([5, 4]);
  expect(outcome.value.unread).toMatchObject([{ line: 3 }]);
  expect(outcome.value.unread[0]?.because).toContain(because);
});

test("words in the place of a score may be a name, and are not said again", () => {
  const outcome = read("score,day\nMaria Keller,\n5,Maria Keller");
  const unread = outcome.ok ? outcome.value.unread : [];
  expect(unread.map(({ line }) => line)).toEqual([2, 3]);
  expect(JSON.stringify(unread)).not.toContain("Maria");
});

test.each`
  text                                | scale     | says                 | why
  ${"name,comment\nMaria,Fine"}       | ${"csat"} | ${"no_score_column"} | ${"no scores"}
  ${"nps\n9"}                         | ${"csat"} | ${"other_scale"}     | ${"another question's scores"}
  ${`score\n${"5\n".repeat(10_001)}`} | ${"csat"} | ${"too_large"}       | ${"more than a sample"}
`("refused, $says: $why", ({ text, scale, says }) => {
  expect(code(read(text, scale))).toBe(says);
});

test("an empty sheet has nothing to take", () => {
  expect(code(readSheet([], { scale: "csat", latest: "2026-11-24" }))).toBe("nothing_to_take");
});
