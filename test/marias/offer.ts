/** What Maria is offered for her lamp, what she accepts of it, and the code that she redeems. */
import type { Award, Offer } from "../../src/compensation/index.ts";
import type { Remedy } from "../../src/policies/index.ts";
import type { Redemption, Voucher } from "../../src/vouchers/index.ts";
import { ANA, MARIA, on } from "./matter.ts";

const lampAgain: Remedy = {
  kind: "replacement",
  what: "The same lamp again, in a stronger carton",
  costMinor: 4100,
  worthMinor: 8900,
};
const fifth: Remedy = {
  kind: "voucher",
  what: "20% off your next order",
  percent: 20,
  costMinor: 1780,
  worthMinor: 1780,
};
const refund: Remedy = {
  kind: "refund",
  what: "Your €89.00 back, to the card you paid with",
  amountMinor: 8900,
  costMinor: 8900,
  worthMinor: 8900,
};

export const offer: Offer = {
  id: "offer",
  caseId: "lamp",
  state: "made",
  owed: [],
  holds: [],
  harm: {},
  counter: null,
  held: null,
  remindedAt: null,
  clauseId: "damaged-goods",
  why: "It arrived broken through our packing.",
  options: [
    {
      id: "again",
      label: "A new lamp, and 20% off your next order",
      remedies: [lampAgain, fifth],
    },
    {
      id: "money",
      label: "Your money back",
      remedies: [refund],
    },
  ],
  currency: "EUR",
  costMinor: 8900,
  allowedMinor: 13350,
  proposedBy: ANA,
  proposedAt: on("2026-11-03"),
  approvedBy: null,
  approvedAt: on("2026-11-03"),
  madeAt: on("2026-11-03"),
  expiresAt: on("2026-12-03"),
  withdrawnBecause: null,
  answer: null,
};

export const accepted: Offer = {
  ...offer,
  state: "accepted",
  answer: {
    at: on("2026-11-04"),
    by: MARIA,
    verdict: "accepted",
    fit: "exceeds",
    optionId: "again",
    words: "That is kind. I did not expect it so soon.",
  },
};

export const replacement: Award = {
  id: "award-1",
  caseId: "lamp",
  offerId: "offer",
  place: 0,
  kind: "replacement",
  what: lampAgain.what,
  percent: null,
  amountMinor: 4100,
  currency: "EUR",
  state: "pledged",
  awardedAt: on("2026-11-04"),
  instrument: null,
  instructedAt: null,
  trouble: null,
  toldAt: null,
  toldHow: null,
  settledAt: null,
  proof: null,
  entitlementId: null,
};
export const discount: Award = {
  ...replacement,
  id: "award-2",
  place: 1,
  kind: "voucher",
  what: fifth.what,
  percent: 20,
  state: "paid",
  amountMinor: 1780,
  settledAt: on("2026-11-04"),
  proof: "The customer has the code.",
  entitlementId: null,
};
export const voucher: Voucher & { code: string } = {
  id: "voucher",
  debtId: "award-2",
  caseId: "lamp",
  codeHash: "f00d",
  percent: 20,
  amountMinor: null,
  currency: "EUR",
  issuedAt: on("2026-11-04"),
  expiresAt: on("2027-11-04"),
  leftMinor: 1780,
  expiredMinor: 0,
  uses: 0,
  code: "7KQM-2XWB-9DRT",
};
export const redemption: Redemption = {
  id: "redemption",
  voucherId: "voucher",
  order: "order 9",
  amountMinor: null,
  bookedMinor: 1780,
  overMinor: 0,
  at: on("2026-11-05"),
  by: { kind: "key", id: "till", name: "The till" },
  returnedAt: null,
  returnedBecause: null,
};
