import { expect, test } from "vitest";
import { SAYINGS } from "./saying.ts";

const used = { order: "4711", amountMinor: 1500, leftMinor: 1000, currency: "EUR" };
test.each`
  what                  | facts                                                        | says
  ${"offer accepted"}   | ${{ fit: "exceeds" }}                                        | ${"The customer accepted: it exceeds what they hoped for"}
  ${"offer accepted"}   | ${{ fit: "falls_short" }}                                    | ${"The customer accepted: it falls short of what they hoped for"}
  ${"offer declined"}   | ${{ fit: null }}                                             | ${"The customer declined"}
  ${"award pledged"}    | ${{ kind: "refund", amountMinor: 2500, currency: "EUR" }}    | ${"Owed to the customer: refund, worth €25.00"}
  ${"award pledged"}    | ${{ kind: "refund", amountMinor: 2500, currency: "JPY" }}    | ${"Owed to the customer: refund, worth ¥2,500"}
  ${"award paid"}       | ${{ kind: "free_service", amountMinor: 0, currency: "EUR" }} | ${"Delivered: free service"}
  ${"award instructed"} | ${{ instrument: "bank_file" }}                               | ${"Told bank file to pay it"}
  ${"award reversed"}   | ${{ because: "The transfer bounced" }}                       | ${"What was paid came back: The transfer bounced"}
  ${"voucher redeemed"} | ${used}                                                      | ${"Order 4711 used the voucher, worth €15.00; €10.00 is left"}
  ${"voucher redeemed"} | ${{ order: "4711", percent: 20, leftMinor: 0 }}              | ${"Order 4711 used the voucher"}
  ${"voucher expired"}  | ${{ amountMinor: 900, currency: "EUR" }}                     | ${"The voucher ran out, worth €9.00"}
`("$what with $facts reads: $says", ({ what, facts, says }) => {
  const say = SAYINGS[what];
  expect(typeof say === "function" ? say(facts) : say).toBe(says);
});
