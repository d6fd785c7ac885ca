/** What a remedy is worth, said once, in words that a customer would use. */
import { expect, test } from "vitest";
import type { Remedy } from "../../policies/index.ts";
import { SPEAKS_ENGLISH, SPEAKS_GERMAN } from "../../../test/speeches.ts";
import { remediesSaid } from "./remedies.ts";

const lamp: Remedy = {
  kind: "replacement",
  what: "A new lamp",
  costMinor: 4_100,
  worthMinor: 8_900,
};
const refund: Remedy = { ...lamp, kind: "refund", what: "Your price back", amountMinor: 8_900 };

test.each`
  remedy                                         | currency | worth             | why
  ${lamp}                                        | ${"EUR"} | ${"worth €89.00"} | ${"its worth to them, not its cost to us"}
  ${refund}                                      | ${"EUR"} | ${"€89.00"}       | ${"money is the amount itself"}
  ${{ ...refund, what: "Your €89.00 back" }}     | ${"EUR"} | ${null}           | ${"its words say it"}
  ${{ ...refund, what: "Your €89 back" }}        | ${"EUR"} | ${null}           | ${"without the cents, too"}
  ${{ ...refund, kind: "voucher", percent: 20 }} | ${"EUR"} | ${null}           | ${"that depends on what they buy"}
  ${{ ...lamp, kind: "gesture", worthMinor: 0 }} | ${"EUR"} | ${null}           | ${"kindness has no price"}
  ${{ ...lamp, kind: "none" }}                   | ${"EUR"} | ${null}           | ${"nothing is worth nothing"}
  ${lamp}                                        | ${"JPY"} | ${"worth ¥8,900"} | ${"a currency without cents"}
`("$worth: $why", ({ remedy, currency, worth }) => {
  const said = remediesSaid(SPEAKS_ENGLISH, [remedy], currency);
  expect(said).toEqual([{ what: remedy.what, worth }]);
});

test.each`
  remedy                                     | worth                    | why
  ${lamp}                                    | ${"im Wert von 89,00 €"} | ${"as a German reads sums"}
  ${refund}                                  | ${"89,00 €"}             | ${"money, too"}
  ${{ ...refund, what: "Ihre 89 € zurück" }} | ${null}                  | ${"its words say it"}
  ${{ ...refund, what: "Your €89 back" }}    | ${null}                  | ${"in whichever language"}
`("$worth: $why", ({ remedy, worth }) => {
  const [said] = remediesSaid(SPEAKS_GERMAN, [remedy], "EUR");
  expect(said?.worth?.replace("\u00A0", " ") ?? null).toBe(worth);
});
