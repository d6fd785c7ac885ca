/** What counts as a promise, who makes it, and what it is about. */
import { expect, test } from "vitest";
import { check } from "../src/index.ts";

const promised = (text: string) =>
  check({ text, today: "2026-05-06" }).commitments.map(({ who, kind, what, due }) =>
    [who, kind, what, due ?? "-"].join(" · "),
  );

test.each`
  text                                                          | promises                                                                                     | because
  ${"I will call you tomorrow."}                                | ${["I · followup · call you · 2026-05-07"]}                                                  | ${"the day is not part of the deed"}
  ${"We'll refund £40 to your card by Friday."}                 | ${["we · repair · refund £40 to your card · 2026-05-08"]}                                    | ${"money and day"}
  ${"By Friday we will replace the lock."}                      | ${["we · repair · replace the lock · 2026-05-08"]}                                           | ${"the day may come first"}
  ${"I will refund the fare and send you a voucher for £20."}   | ${["I · repair · refund the fare · -", "I · compensation · send you a voucher for £20 · -"]} | ${"two deeds under one will"}
  ${"From Monday we will phone every customer before we ship."} | ${["we · prevention · phone every customer before we ship · 2026-05-11"]}                    | ${"prevention can be promised too"}
  ${"I have refunded your fare."}                               | ${[]}                                                                                        | ${"done is not promised"}
  ${"If you prefer, I will refund your fare."}                  | ${[]}                                                                                        | ${"an offer is not yet a promise"}
  ${"We will look into it."}                                    | ${[]}                                                                                        | ${"nothing that could be kept"}
  ${"The new hinge will arrive on Friday."}                     | ${["we · repair · The new hinge will arrive · 2026-05-08"]}                                  | ${"its subject is what is promised"}
`("$text: $because", ({ text, promises }) => expect(promised(text)).toEqual(promises));
