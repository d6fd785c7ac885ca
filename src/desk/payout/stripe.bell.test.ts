/** Which calls are Stripe's own, and from now: signed over their bytes, neither old nor ahead. */
import Client from "stripe";
import { expect, test } from "vitest";
import { moment } from "../../words/moment.ts";
import { stripeHeard } from "./stripe.bell.ts";

const webhookSecret = "whsec_a_secret_of_the_house";
const now = moment("2026-11-23T09:00:00Z");
const seconds = Date.parse(now) / 1_000;
const refund = { object: "refund", id: "re_1", metadata: { amends_key: "k1" } };
const payload = JSON.stringify({ id: "evt_1", object: "event", data: { object: refund } });
const { webhooks } = new Client("sk_unused");
const signed = (off: number, secret = webhookSecret) =>
  webhooks.generateTestHeaderString({ payload, secret, timestamp: seconds + off });
const heard = (signature: string, body = payload) =>
  stripeHeard({ webhookSecret, now }, Buffer.from(body), signature);

test.each`
  signature                           | ours     | why
  ${signed(0)}                        | ${true}  | ${"of now"}
  ${signed(-300)}                     | ${true}  | ${"as old as Stripe's client takes it"}
  ${signed(-301)}                     | ${false} | ${"a second older: somebody kept it"}
  ${signed(300)}                      | ${true}  | ${"a clock that is fast by as much"}
  ${signed(301)}                      | ${false} | ${"stamped ahead, to be kept for later"}
  ${signed(86_400)}                   | ${false} | ${"tomorrow's"}
  ${`t=${seconds},${signed(86_400)}`} | ${false} | ${"tomorrow's, with today's stamp before it"}
  ${`${signed(86_400)},t=${seconds}`} | ${false} | ${"or behind it"}
  ${signed(0).replace(/t=\d+/, "t=")} | ${false} | ${"no stamp at all"}
  ${signed(0, "whsec_another")}       | ${false} | ${"signed by somebody else"}
  ${""}                               | ${false} | ${"not signed"}
`("$ours: $why", async ({ signature, ours }) => {
  expect(await heard(signature)).toEqual(ours ? { key: "k1", reference: "re_1" } : null);
});

test("a changed body is nobody's", async () => {
  expect(await heard(signed(0), payload.replace("re_1", "re_2"))).toBeNull();
});
