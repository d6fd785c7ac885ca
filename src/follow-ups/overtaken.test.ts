import { expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import { overtaken } from "./overtaken.ts";

/** "award pledged a1" as a line of the journal. */
const line = (text: string): Entry => {
  const [, what, id] = /^(\D+?)(?: (\w\d))?$/.exec(text) ?? [];
  return { what, facts: { followUpId: id, awardId: id } } as unknown as Entry;
};

test.each`
  lines                                                                    | answer                                                       | why
  ${["follow-up scheduled f1"]}                                            | ${undefined}                                                 | ${"nothing came between"}
  ${["award pledged a1", "award paid a1", "follow-up scheduled f1"]}       | ${undefined}                                                 | ${"all was delivered before"}
  ${["case reopened", "follow-up scheduled f1"]}                           | ${undefined}                                                 | ${"it was opened again before"}
  ${["award pledged a1", "follow-up scheduled f1"]}                        | ${undefined}                                                 | ${"it waits until that has arrived: underway.ts"}
  ${["follow-up scheduled f1", "case reopened"]}                           | ${"The case was opened again. We ask once it is put right."} | ${"we are at work again"}
  ${["follow-up scheduled f1", "case reopened", "case closed"]}            | ${"The case was opened again. We ask once it is put right."} | ${"the question was about the first attempt"}
  ${["follow-up scheduled f1", "award pledged a2"]}                        | ${"We owe something again. We ask once it has arrived."}     | ${"something is on its way"}
  ${["follow-up scheduled f1", "award pledged a2", "award paid a2"]}       | ${undefined}                                                 | ${"it has arrived"}
  ${["follow-up scheduled f1", "award pledged a2", "award withdrawn a2"]}  | ${undefined}                                                 | ${"it was taken back"}
  ${["follow-up scheduled f1", "award pledged a2", "award paid a3"]}       | ${"We owe something again. We ask once it has arrived."}     | ${"another one arrived"}
  ${["follow-up scheduled f0", "case reopened", "follow-up scheduled f1"]} | ${undefined}                                                 | ${"that was before an earlier one"}
`("$lines: because $why", ({ lines, answer }) => {
  expect(overtaken({ id: "f1", about: "remedy" }, lines.map(line))).toBe(answer);
});

test.each`
  lines                                                    | answer       | why
  ${["follow-up scheduled f1"]}                            | ${undefined} | ${"nothing came between"}
  ${["understanding confirmed", "follow-up scheduled f1"]} | ${undefined} | ${"that was before our letter"}
  ${["follow-up scheduled f1", "understanding confirmed"]} | ${/already/} | ${"they have said it"}
  ${["follow-up scheduled f1", "customer wrote"]}          | ${/told us/} | ${"what they wrote tells more"}
  ${["follow-up scheduled f1", "call noted"]}              | ${/told us/} | ${"we have spoken since"}
  ${["follow-up scheduled f1", "offer accepted"]}          | ${/offer/}   | ${"one question at a time"}
  ${["follow-up scheduled f1", "letter undelivered"]}      | ${/reach/}   | ${"nobody is asked about a letter they never had"}
  ${["follow-up scheduled f1", "award pledged a1"]}        | ${undefined} | ${"what we owe is another matter"}
`("did we understand, after $lines: because $why", ({ lines, answer }) => {
  const why = overtaken({ id: "f1", about: "apology" }, lines.map(line));
  if (answer) expect(why).toMatch(answer);
  else expect(why).toBeUndefined();
});
