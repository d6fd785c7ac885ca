/** What counts as a promise, who makes it, and what it is about. */
import { expect, test } from "vitest";
import { check } from "../src/index.ts";

const promised = (text: string) =>
  check({ text, today: "2026-05-06" }).commitments.map(({ who, kind, what, due }) =>
    [who, kind, what, due ?? "-"].join(" · "),
  );

test.each`
  text                                                                               | promises                                                                                                              | because
  ${"I will call you tomorrow."}                                                     | ${["I · followup · call you · 2026-05-07"]}                                                                           | ${"the day is not part of the deed"}
  ${"We'll refund £40 to your card by Friday."}                                      | ${["we · repair · refund £40 to your card · 2026-05-08"]}                                                             | ${"money and day"}
  ${"By Friday we will replace the lock."}                                           | ${["we · repair · replace the lock · 2026-05-08"]}                                                                    | ${"the day may come first"}
  ${"I will refund the fare and send you a voucher for £20."}                        | ${["I · repair · refund the fare · -", "I · compensation · send you a voucher for £20 · -"]}                          | ${"two deeds under one will"}
  ${"From Monday we will phone every customer before we ship."}                      | ${["we · prevention · phone every customer before we ship · 2026-05-11"]}                                             | ${"prevention can be promised too"}
  ${"I have refunded your fare."}                                                    | ${[]}                                                                                                                 | ${"done is not promised"}
  ${"If you prefer, I will refund your fare."}                                       | ${[]}                                                                                                                 | ${"an offer is not yet a promise"}
  ${"We will look into it."}                                                         | ${[]}                                                                                                                 | ${"nothing that could be kept"}
  ${"The new hinge will arrive on Friday."}                                          | ${["we · repair · The new hinge will arrive · 2026-05-08"]}                                                           | ${"its subject is what is promised"}
  ${"I will refund it if you send it back."}                                         | ${[]}                                                                                                                 | ${"a condition may stand behind"}
  ${"We will replace it once you send us a photo."}                                  | ${[]}                                                                                                                 | ${"it waits for the customer"}
  ${"I will call you on Friday to ask if it works."}                                 | ${["I · followup · call you on Friday to ask if it works · 2026-05-08"]}                                              | ${"to ask is no condition"}
  ${"Will you refund the fare on Friday?"}                                           | ${[]}                                                                                                                 | ${"a question"}
  ${"You will need to send the lamp back to us by Friday."}                          | ${[]}                                                                                                                 | ${"the customer's deed"}
  ${"You will be refunded by Friday."}                                               | ${["we · repair · be refunded · 2026-05-08"]}                                                                         | ${"ours, though it begins with you"}
  ${"We replaced the lock on Friday."}                                               | ${[]}                                                                                                                 | ${"past"}
  ${"A courier will collect the lamp tomorrow and a new one will arrive on Friday."} | ${["we · repair · A courier will collect the lamp · 2026-05-07", "we · repair · a new one will arrive · 2026-05-08"]} | ${"two subjects, two promises"}
  ${"I will call you on Friday at 10:00."}                                           | ${["I · followup · call you on Friday at 10:00 · 2026-05-08"]}                                                        | ${"an hour ends no clause"}
`("$text: $because", ({ text, promises }) => expect(promised(text)).toEqual(promises));

test.each`
  text                                                | name              | because
  ${"Our engineer will call you tomorrow."}           | ${"Our engineer"} | ${"by trade"}
  ${"I have told her. Mara Lind will call you soon."} | ${"Mara Lind"}    | ${"by name"}
  ${"I will call you tomorrow."}                      | ${undefined}      | ${"the writer"}
  ${"The new hinge will arrive on Friday."}           | ${undefined}      | ${"a thing keeps no word"}
`("$name keeps “$text”: $because", ({ text, name }) =>
  expect(check({ text }).commitments[0]?.name).toBe(name),
);

test("a promise for a day that is over is told", () => {
  const text = "We will refund your fare by 3 May.";
  const read = (today: string) => check({ text, today, stance: "apology" }).contradictions;
  expect(read("2026-05-06")).toMatchObject([{ id: "overdue", level: "warning" }]);
  expect(read("2026-05-03")).toEqual([]);
});

test("the day is counted where the writer is", () => {
  const at = { text: "I will call you tomorrow.", today: "2026-05-06T23:30:00Z" };
  expect(check({ ...at, timeZone: "Europe/London" }).commitments[0]?.due).toBe("2026-05-08");
  expect(check({ ...at, timeZone: "America/New_York" }).commitments[0]?.due).toBe("2026-05-07");
});

test("figures are read in the order handed in", () => {
  const text = "I will call you on 09/06/2026.";
  expect(check({ text, today: "2026-05-06" }).commitments[0]?.due).toBe("2026-06-09");
  const american = check({ text, today: "2026-05-06", dates: "month-first" });
  expect(american.commitments[0]?.due).toBe("2026-09-06");
});
