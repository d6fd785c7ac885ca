/** A house with one way to pay, and many awards that are instructed by it. */
import { instructAward } from "../../src/payouts/instruct-award.ts";
import type { Desk } from "../../src/desk/run.ts";
import { THE_DESK } from "../../src/words/actor.ts";
import { done } from "../../src/words/outcome.ts";
import type { Client } from "../clients.ts";
import { HOUSE } from "../world.ts";
import { promise } from "./promised.ts";
import { SECRET, WEBHOOK_SECRET } from "./stripe.ts";

const AWARDS_A_CASE = 10;

/** What the awards are refunded on: `paymentOf(nth)`. */
export const paymentOf = (nth: number): string => `pi_storm${nth}`;
export const nthOf = (payment: string): number => Number(payment.replace("pi_storm", ""));

/** Answers the way's id, and where its instrument calls. */
export async function found(iris: Client): Promise<{ id: string; address: string }> {
  await iris.call("POST /workspace", {
    body: HOUSE,
  });
  const { id } = await iris.call("POST /instruments", {
    body: {
      means: "stripe",
      name: "Card payments",
      carries: [{ kind: "refund", currency: "EUR" }],
      secret: SECRET,
      webhookSecret: WEBHOOK_SECRET,
    },
  });
  const { instruments } = await iris.call("GET /instruments");
  return { id, address: instruments.find((each) => each.id === id)?.address ?? "" };
}

/** Everything is promised and instructed before the storm begins. */
export async function instruct(
  { house }: Desk,
  iris: Client,
  { workspaceId, way, many }: { workspaceId: string; way: string; many: number },
): Promise<void> {
  for (let from = 0; from < many; from += AWARDS_A_CASE) {
    const { id: caseId } = await iris.call("POST /complaints", { body: complaint(from) });
    const here = Math.min(AWARDS_A_CASE, many - from);
    const outcome = await house.db.inside(workspaceId, async (tx) => {
      const needs = house.needsIn(tx, workspaceId);
      const amounts = Array.from({ length: here }, (_, nth) => 500 + ((from + nth) % 977));
      const kinds = amounts.map((amountMinor) => ({ kind: "refund", amountMinor }) as const);
      const made = await promise(needs, caseId, kinds);
      if (!made.ok) return made;
      for (const [nth, { id: awardId }] of made.value.entries()) {
        const given = { payment: paymentOf(from + nth + 1) };
        const deed = { awardId, instrumentId: way, given, by: THE_DESK };
        const sent = await instructAward(needs, deed);
        if (!sent.ok) return sent;
      }
      return done(here);
    });
    if (!outcome.ok) throw new Error(outcome.refusal.because);
  }
}

const complaint = (nth: number) => ({
  channel: "form",
  customer: { name: `Customer ${nth}`, email: `customer${nth}@example.org` },
  subject: "It came broken",
  text: "It came broken.",
});
