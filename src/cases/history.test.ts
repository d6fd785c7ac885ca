import { expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import type { Fact } from "../playbooks/index.ts";
import type { Moment } from "../words/moment.ts";
import { historyOf } from "./history.ts";

const at = (minute: number) => `2026-11-23T08:${String(minute).padStart(2, "0")}:00.000Z` as Moment;

/** A journal of events, a minute apart; facts follow the name where they matter. */
const told = (...events: ReadonlyArray<string | readonly [string, Record<string, unknown>]>) =>
  events.map((event, place): Entry => {
    const [what, facts] = typeof event === "string" ? [event, {}] : event;
    const by = { kind: "colleague", id: "ana", name: "Ana" };
    return { seq: place + 1, at: at(place), what, by, caseId: "1", facts, previous: "", hash: "" };
  });

const letter = (kind: string, ...elements: string[]) =>
  ["letter sent", { kind, elements, messageId: kind }] as const;
const undelivered = ["letter undelivered", { messageId: "acknowledgement" }] as const;
const left = ["letter left", { messageId: "acknowledgement" }] as const;
const pledged = ["award pledged", { awardId: "a" }] as const;
const paid = ["award paid", { awardId: "a" }] as const;
const involved = ["colleague involved", { colleagueId: "tom" }] as const;
const promise = ["commitment made", { commitmentId: "p" }] as const;
const kept = ["commitment kept", { commitmentId: "p" }] as const;
const planned = ["action planned", { actionId: "x", kind: "preventive", shown: true }] as const;
const completed = ["action completed", { actionId: "x" }] as const;
const innocent = ["case triaged", { stance: "not_at_fault", causeState: "known" }] as const;
const overtaken = ["follow-up cancelled", { overtaken: true }] as const;
const waived = ["follow-up cancelled", { because: "She asked us not to write." }] as const;

test.each`
  journal                                                | fact                      | there    | why
  ${[]}                                                  | ${"acknowledged"}         | ${false} | ${"nobody has answered"}
  ${[letter("acknowledgement")]}                         | ${"acknowledged"}         | ${true}  | ${"a letter has left"}
  ${["call noted"]}                                      | ${"acknowledged"}         | ${true}  | ${"so has our word on the phone"}
  ${["note written"]}                                    | ${"acknowledged"}         | ${false} | ${"a note stays in the house"}
  ${[letter("acknowledgement"), undelivered]}            | ${"acknowledged"}         | ${false} | ${"an undelivered letter is no answer"}
  ${[letter("acknowledgement"), undelivered, left]}      | ${"acknowledged"}         | ${true}  | ${"until it leaves after all"}
  ${["listening noted"]}                                 | ${"heard"}                | ${true}  | ${"we noted what they told us"}
  ${["listening noted", "understanding corrected"]}      | ${"heard"}                | ${false} | ${"they say that we misunderstood"}
  ${["understanding corrected", "listening noted"]}      | ${"heard"}                | ${true}  | ${"we listened again"}
  ${[letter("apology")]}                                 | ${"responsibility_owned"} | ${false} | ${"an apology may own nothing"}
  ${[letter("apology", "responsibility")]}               | ${"responsibility_owned"} | ${true}  | ${"this one does"}
  ${[innocent]}                                          | ${"responsibility_owned"} | ${true}  | ${"there is nothing to own"}
  ${[pledged]}                                           | ${"awards_settled"}       | ${false} | ${"it has not reached them"}
  ${[pledged, paid]}                                     | ${"awards_settled"}       | ${true}  | ${"now it has"}
  ${[]}                                                  | ${"awards_settled"}       | ${false} | ${"nothing was decided yet"}
  ${[innocent]}                                          | ${"nothing_owed"}         | ${true}  | ${"not at fault, nothing offered"}
  ${["offer made", "offer declined"]}                    | ${"nothing_owed"}         | ${true}  | ${"they want nothing"}
  ${["offer made", "offer accepted", pledged]}           | ${"nothing_owed"}         | ${false} | ${"they took it"}
  ${["offer made"]}                                      | ${"shortfall_answered"}   | ${true}  | ${"they have not said so"}
  ${["offer made", "offer countered"]}                   | ${"shortfall_answered"}   | ${false} | ${"they ask for something else"}
  ${["offer countered", "counter answered"]}             | ${"shortfall_answered"}   | ${true}  | ${"one of us has answered"}
  ${[promise]}                                           | ${"commitments_settled"}  | ${false} | ${"our word is open"}
  ${[promise, kept]}                                     | ${"commitments_settled"}  | ${true}  | ${"and now kept"}
  ${[planned]}                                           | ${"plan_told"}            | ${true}  | ${"their page shows it"}
  ${[planned]}                                           | ${"actions_done"}         | ${false} | ${"it is only planned"}
  ${[planned, completed]}                                | ${"actions_done"}         | ${true}  | ${"it is made"}
  ${[]}                                                  | ${"debrief_held"}         | ${true}  | ${"nobody was involved"}
  ${[involved]}                                          | ${"debrief_held"}         | ${false} | ${"Tom has not been heard"}
  ${[involved, "debrief held"]}                          | ${"staff_told"}           | ${false} | ${"nor told how it ended"}
  ${["follow-up scheduled", waived]}                     | ${"follow_up_answered"}   | ${true}  | ${"a person says why not to ask"}
  ${["follow-up scheduled", overtaken]}                  | ${"follow_up_answered"}   | ${false} | ${"nobody was ever asked"}
  ${[letter("apology"), "case closed", "case reopened"]} | ${"apology_sent"}         | ${false} | ${"it did not heal: say it anew"}
`("$fact is $there: $why", ({ journal, fact, there }) => {
  expect(historyOf(told(...journal)).facts.has(fact as Fact)).toBe(there);
});

test("a mark says when a fact came to be, and goes with it", () => {
  const { marks } = historyOf(told("case opened", "listening noted", promise));
  expect(marks.heard).toBe(at(1));
  expect(marks.commitments_settled).toBeUndefined();
  expect(historyOf(told(promise, kept)).marks.commitments_settled).toBe(at(1));
});

test("the clocks begin anew when the case is opened again", () => {
  const { marks } = historyOf(
    told(
      ["case opened", { complainedAt: at(0) }],
      letter("apology"),
      "case closed",
      "case reopened",
    ),
  );
  expect(marks.complained).toBe(at(3));
  expect(marks.acknowledged).toBeUndefined();
});

test.each`
  journal                                                              | last         | why
  ${[]}                                                                | ${undefined} | ${"we have not written"}
  ${[letter("acknowledgement"), left]}                                 | ${0}         | ${"when it was sent, not when the relay took it"}
  ${[letter("acknowledgement"), letter("update")]}                     | ${1}         | ${"the newest counts"}
  ${["call noted", letter("acknowledgement"), undelivered]}            | ${0}         | ${"what came back is no word of ours"}
  ${[letter("acknowledgement"), undelivered, "listening noted", left]} | ${3}         | ${"it left after all, then"}
  ${[letter("acknowledgement"), undelivered, "customer reached"]}      | ${2}         | ${"they know it another way"}
  ${[letter("acknowledgement"), "case reopened"]}                      | ${undefined} | ${"reopened, we have yet to write"}
`("the last word that really left: $last ($why)", ({ journal, last }) => {
  expect(historyOf(told(...journal)).marks.last_word).toBe(last === undefined ? last : at(last));
});

test("what was so for the first time is remembered, whatever became of it", () => {
  const { marks, firsts } = historyOf(
    told(letter("acknowledgement"), undelivered, "case reopened"),
  );
  expect(marks.acknowledged).toBeUndefined();
  expect(firsts).toMatchObject({ acknowledged: at(0), reopened: at(2) });
});
