/** An offer is what we hold out to the customer: one or more options, each a bundle of remedies. */

export type RemedyKind =
  | "refund"
  | "credit"
  | "voucher"
  | "replacement"
  | "repair"
  | "redo"
  | "free_service"
  | "upgrade"
  | "gesture"
  | "none";

/**
 * One thing given. `cost` is what it costs the house, `worth` what it brings the customer; both in
 * minor units of the offer's currency. A voucher has a percent or an amount.
 */
export type Remedy = {
  readonly kind: RemedyKind;
  readonly what: string;
  readonly percent?: number;
  readonly amountMinor?: number;
  readonly costMinor: number;
  readonly worthMinor: number;
};

export type Option = {
  readonly id: string;
  readonly label: string;
  readonly remedies: readonly Remedy[];
};

/** proposed → approved → made (the letter that carries it has left) → answered; or withdrawn, expired. */
export type OfferState =
  | "proposed"
  | "approved"
  | "made"
  | "accepted"
  | "declined"
  | "withdrawn"
  | "expired";

/** B4: does the offer meet what the customer hoped for? */
export type Fit = "exceeds" | "meets" | "falls_short";

/** pledged: owed · paid: it has reached the customer · withdrawn: taken back before it was paid. */
export type AwardState = "pledged" | "paid" | "withdrawn";
