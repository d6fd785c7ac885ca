import { check } from "@amends/sincerity";
import { expect, test } from "vitest";
import { type Bound, mustBind, mustOwnUp } from "./promised.ts";

const TEXT = `Dear Maria,

We will send you a new shade by Friday. I will call you tomorrow to agree the hour.
We will refund the delivery fee of €6 by 12 November.`;

const found = check({ text: TEXT, today: "2026-11-04" }).commitments;
const [shade, call, fee] = found.map(({ quote }) => quote);
const kinds = found.map(({ kind }) => kind);

const promise = (kind: Bound["kind"], what: string, quote?: string): Bound => ({
  kind,
  what,
  quote,
  ownerId: "ana",
  dueOn: "2026-11-12",
});
const all = [
  promise("repair", "a new shade", shade),
  promise("followup", "call Maria", call),
  promise("compensation", "the fee", fee),
];
const own = [
  promise("compensation", "Refund the delivery fee"),
  promise("followup", "Call her, agree the hour"),
  promise("repair", "Send the new shade"),
];

test("the letter of this test promises three things", () => {
  expect(kinds).toEqual(["repair", "followup", "repair"]);
});

test.each`
  bound                                                              | dismissed                              | loose                 | why
  ${all}                                                             | ${[]}                                  | ${[]}                 | ${"each is quoted"}
  ${own}                                                             | ${[]}                                  | ${[]}                 | ${"each is said in other words"}
  ${[promise("prevention", "x", shade), ...all.slice(1)]}            | ${[]}                                  | ${[]}                 | ${"a quote says which, whatever its kind"}
  ${[promise("repair", "x", shade?.toUpperCase()), ...all.slice(1)]} | ${[]}                                  | ${[]}                 | ${"capitals are not words"}
  ${all.slice(1)}                                                    | ${[{ quote: shade, because: "done" }]} | ${[]}                 | ${"one was set aside with a reason"}
  ${all.slice(1)}                                                    | ${[]}                                  | ${[shade]}            | ${"nobody sends the shade"}
  ${[promise("repair", "We will see"), ...all.slice(1)]}             | ${[]}                                  | ${[shade]}            | ${"only the small words agree"}
  ${[...all.slice(1), promise("followup", "call Maria at noon")]}    | ${[]}                                  | ${[shade]}            | ${"more than enough calls send no shade"}
  ${[]}                                                              | ${[]}                                  | ${[shade, call, fee]} | ${"nobody has taken on anything"}
`("not bound: $loose, because $why", ({ bound, dismissed, loose }) => {
  const outcome = mustBind(found, bound, dismissed);
  expect(outcome.ok).toBe(loose.length === 0);
  if (outcome.ok) return;
  expect(outcome.refusal.code).toBe("promise_unbound");
  const said = outcome.refusal.unmet?.map(({ because }) => because) ?? [];
  expect(said).toHaveLength(loose.length);
  for (const [place, quote] of loose.entries()) expect(said[place]).toContain(`“${quote}”`);
});

test("one promise binds one, however alike two are", () => {
  const text = "I will call you on Monday. I will call you again on Friday.";
  const twice = check({ text, today: "2026-11-04" }).commitments;
  expect(twice).toHaveLength(2);
  const hers = promise("followup", "Call her");
  expect(mustBind(twice, [hers], []).ok).toBe(false);
  expect(mustBind(twice, [hers, { ...hers }], []).ok).toBe(true);
});

const newLamp = "No shade came, by our own fault. We will send you a new shade by 9 November.";
const again = check({ text: newLamp, today: "2026-11-04" }).commitments;
const instead = (replaces?: string): Bound => ({ ...promise("repair", "the shade"), replaces });

test.each`
  ownsUpTo  | bound                             | text     | answer                    | why
  ${["p1"]} | ${[instead("p1")]}                | ${again} | ${"done"}                 | ${"it says what holds now, and by when"}
  ${["p1"]} | ${[instead()]}                    | ${again} | ${"promise_not_replaced"} | ${"nothing stands in its place"}
  ${["p1"]} | ${[]}                             | ${again} | ${"promise_not_replaced"} | ${"nothing is promised at all"}
  ${["p1"]} | ${[instead("p1")]}                | ${[]}    | ${"new_day_needed"}       | ${"the letter itself names no day"}
  ${[]}     | ${[instead("p1")]}                | ${again} | ${"not_owned_up"}         | ${"it would be replaced in silence"}
  ${["p1"]} | ${[instead("p1"), instead("p2")]} | ${again} | ${"not_owned_up"}         | ${"it owns up to one of two"}
  ${[]}     | ${[instead()]}                    | ${[]}    | ${"done"}                 | ${"it owns up to nothing, and need not"}
`("owning up to $ownsUpTo: $answer, because $why", ({ ownsUpTo, bound, text, answer }) => {
  const owned = mustOwnUp(ownsUpTo, bound, text);
  expect(owned.ok ? "done" : owned.refusal.code).toBe(answer);
});
