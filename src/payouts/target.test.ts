import { expect, test } from "vitest";
import { type Given, targetFor } from "./target.ts";

const account = { iban: "DE89 3704 0044 0532 0130 00", holder: "Maria Keller" };

test.each`
  means        | kind          | given                                             | says                                                                           | why
  ${"stripe"}  | ${"refund"}   | ${{ payment: "pi_3Nabc123" }}                     | ${{ payment: "pi_3Nabc123" }}                                                  | ${"a payment"}
  ${"stripe"}  | ${"refund"}   | ${{ payment: "re_3Nabc123" }}                     | ${"target_missing"}                                                            | ${"a refund is no payment"}
  ${"stripe"}  | ${"refund"}   | ${{}}                                             | ${"target_missing"}                                                            | ${"nothing is refunded from nowhere"}
  ${"shopify"} | ${"refund"}   | ${{ order: "gid://shopify/Order/42" }}            | ${{ order: "42" }}                                                             | ${"by its long name, too"}
  ${"shopify"} | ${"refund"}   | ${{ order: "#1042" }}                             | ${"target_missing"}                                                            | ${"what customers see is no id"}
  ${"shopify"} | ${"discount"} | ${{ order: "42" }}                                | ${{}}                                                                          | ${"a code needs no order"}
  ${"bank"}    | ${"refund"}   | ${account}                                        | ${{ iban: "DE89370400440532013000", holder: "Maria Keller" }}                  | ${"an account"}
  ${"bank"}    | ${"refund"}   | ${{ ...account, bic: "cobadeff" }}                | ${{ iban: "DE89370400440532013000", holder: "Maria Keller", bic: "COBADEFF" }} | ${"and its bank"}
  ${"bank"}    | ${"refund"}   | ${{ ...account, iban: "DE89370400440532013001" }} | ${"iban_wrong"}                                                                | ${"a slip of the pen"}
  ${"bank"}    | ${"refund"}   | ${{ ...account, bic: "x" }}                       | ${"bic_wrong"}                                                                 | ${"no bank"}
  ${"bank"}    | ${"refund"}   | ${{ ...account, holder: " " }}                    | ${"target_missing"}                                                            | ${"nobody's account"}
  ${"task"}    | ${"repair"}   | ${{ ownerId: "tom", day: "2026-12-01" }}          | ${{ ownerId: "tom", day: "2026-12-01" }}                                       | ${"who, and until when"}
  ${"task"}    | ${"repair"}   | ${{ ownerId: "tom" }}                             | ${"target_missing"}                                                            | ${"some day is no day"}
  ${"house"}   | ${"refund"}   | ${{ mark: " C-7 " }}                              | ${{ mark: "C-7" }}                                                             | ${"its own mark"}
  ${"house"}   | ${"refund"}   | ${{}}                                             | ${{}}                                                                          | ${"the key alone will do"}
`("$means, $given: $why", ({ means, kind, given, says }) => {
  const read = targetFor(means, kind, given as Given);
  expect(read.ok ? read.value : read.refusal.code).toEqual(says);
});
