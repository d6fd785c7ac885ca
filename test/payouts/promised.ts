/** Awards that were promised to a customer, as an accepted offer leaves them. */
import type { Draft } from "../../src/compensation/award.ts";
import { pledgeAwards } from "../../src/compensation/pledge-awards.ts";
import type { Award } from "../../src/compensation/index.ts";
import type { Needs } from "../../src/desk/needs.ts";
import { newId } from "../../src/rim/clock.ts";
import { THE_DESK } from "../../src/words/actor.ts";
import { daysLater } from "../../src/words/moment.ts";
import type { Outcome } from "../../src/words/outcome.ts";

type Promised = Pick<Draft, "kind" | "amountMinor"> & Partial<Pick<Draft, "currency" | "percent">>;

/** Keeps an accepted offer, and pledges an award for each of `many`. */
export async function promise(
  needs: Needs,
  caseId: string,
  many: readonly Promised[],
): Promise<Outcome<readonly Award[]>> {
  const by = { kind: "colleague", id: "ana", name: "Ana" };
  const offerId = newId();
  const at = needs.now();
  await needs.offers.keep({
    id: offerId,
    caseId,
    state: "accepted",
    clauseId: "damaged-order",
    why: "It came broken.",
    options: [],
    owed: [],
    currency: "EUR",
    costMinor: 0,
    allowedMinor: 0,
    proposedBy: by,
    proposedAt: at,
    approvedBy: by,
    approvedAt: at,
    madeAt: at,
    expiresAt: daysLater(at, 14),
    withdrawnBecause: null,
    holds: [],
    harm: {},
    counter: null,
    held: null,
    remindedAt: null,
    answer: null,
  });
  const drafts = many.map(
    ({ kind, amountMinor, currency = "EUR", percent = null }, place): Draft => ({
      caseId,
      offerId,
      place,
      kind,
      what: `A ${kind}`,
      percent,
      amountMinor,
      currency,
      entitlementId: null,
    }),
  );
  return pledgeAwards(needs, { drafts, by: THE_DESK });
}
