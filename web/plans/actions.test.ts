/** What is late stands first; the customer's last words are at hand. */
import { expect, test } from "vitest";
import { inOrder, lastWords } from "./actions.ts";

const action = (id: string, dueOn: string, doneAt: string | null = null) => ({ id, dueOn, doneAt });

test("open ones by day, then the done ones, latest first", () => {
  const order = inOrder([
    action("done early", "2026-01-01", "2026-01-02T10:00:00.000Z"),
    action("later", "2026-03-01"),
    action("done late", "2026-01-01", "2026-02-02T10:00:00.000Z"),
    action("sooner", "2026-02-01"),
  ]);
  expect(order.map(({ id }) => id)).toEqual(["sooner", "later", "done late", "done early"]);
});

test.each`
  followUp                  | answer                       | words        | why
  ${["kind", "2026-02-02"]} | ${["offered", "2026-01-01"]} | ${"kind"}    | ${"the later one"}
  ${["kind", "2026-02-02"]} | ${["offered", "2026-03-01"]} | ${"offered"} | ${"whichever way round"}
  ${["  ", "2026-02-02"]}   | ${["offered", "2026-01-01"]} | ${"offered"} | ${"silence is no word"}
  ${[null, null]}           | ${null}                      | ${null}      | ${"nothing was said"}
`("$why", ({ followUp, answer, words }) => {
  const followUps = [{ words: followUp[0], answeredAt: followUp[1] }];
  const offers = [{ answer: answer ? { words: answer[0], at: answer[1] } : null }];
  expect(lastWords(followUps, offers)).toBe(words);
});
