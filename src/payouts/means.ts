/** Means are the ways that an award can take to the customer, and what each can carry. */
import type { RemedyKind } from "../policies/index.ts";

/**
 * stripe: a refund of a card payment · shopify: an order's refund, or a code at its till · bank: a
 * transfer in a file that a person takes to the bank · task: a colleague does it and shows the
 * proof · house: the house's own system, told by a signed call.
 */
export const MEANS = ["stripe", "shopify", "bank", "task", "house"] as const;
export type Means = (typeof MEANS)[number];

const MONEY: readonly RemedyKind[] = ["refund", "credit", "lodging", "donation", "gesture"];

/** Vouchers are issued by the desk itself, and "none" needs nothing. */
const CARRIES: Readonly<Record<Means, (kind: RemedyKind) => boolean>> = {
  stripe: (kind) => kind === "refund",
  shopify: (kind) => kind === "refund" || kind === "discount",
  bank: (kind) => MONEY.includes(kind),
  task: (kind) => kind !== "refund" && kind !== "voucher" && kind !== "none",
  house: (kind) => kind !== "voucher" && kind !== "none",
};
export const canCarry = (means: Means, kind: RemedyKind): boolean => CARRIES[means](kind);

/** Whether a machine asks it; the others wait for a person. */
export const isAsked = (means: Means): boolean => means !== "bank" && means !== "task";
