/** A delivery is one letter's way out of the house. */
import { type Moment, minutesLater } from "../words/moment.ts";

/**
 * queued: waits for its moment · claimed: a worker has it, nothing handed over yet ·
 * handing_over: the relay may have it, the answer is not in · sent: the relay took it ·
 * kept: no relay is set, the letter lies in the local outbox · delivered: the other end said so ·
 * uncertain: the house fell while handing over; a person decides · bounced · given_up: refused for
 * good, or too often · cancelled.
 */
export type DeliveryState =
  | "queued"
  | "claimed"
  | "handing_over"
  | "sent"
  | "kept"
  | "delivered"
  | "uncertain"
  | "bounced"
  | "given_up"
  | "cancelled";

/** A letter to one person, whoever wrote it, or one mail of many that say the same. */
export type GoesTo = "one" | "many";

export type Delivery = {
  readonly messageId: string;
  readonly toAddress: string;
  /** The mail as it leaves, rendered once, so that a retry sends the same bytes. */
  readonly content: Uint8Array;
  readonly state: DeliveryState;
  readonly dueAt: Moment;
  readonly attempts: number;
  readonly claimedBy: string | null;
  readonly claimedUntil: Moment | null;
  readonly sentAt: Moment | null;
  /** What went wrong, in the words of whoever said so. */
  readonly problem: string | null;
  /** hard: it will never arrive there · soft: it has not arrived yet, or not this time. */
  readonly bounceKind: "hard" | "soft" | null;
  readonly deliveredAt: Moment | null;
  /** No person wrote it: the brakes on machines that answer machines count these. */
  readonly automatic: boolean;
  /** What goes to many never stands before what goes to one. */
  readonly goesTo: GoesTo;
  /** Whether the journal knows what became of it. */
  readonly noted: boolean;
  /** For the customer's eyes alone: it lies sealed, and is opened as it is handed over. */
  readonly sealed: boolean;
};

/** A letter that waits to leave. */
export const queued = (
  letter: Pick<Delivery, "messageId" | "toAddress" | "content" | "dueAt" | "automatic" | "goesTo"> &
    Partial<Pick<Delivery, "sealed">>,
): Delivery => ({
  sealed: false,
  ...letter,
  state: "queued",
  attempts: 0,
  claimedBy: null,
  claimedUntil: null,
  sentAt: null,
  problem: null,
  bounceKind: null,
  deliveredAt: null,
  noted: true,
});

/** What the journal calls it: a code holds nothing up, and is never sent a second time. */
export const called = ({ sealed }: Pick<Delivery, "sealed">): "code" | "letter" =>
  sealed ? "code" : "letter";

/** What became of handing a letter to the relay. */
export type HandOver =
  | { readonly end: "taken"; readonly kept: boolean }
  | { readonly end: "refused"; readonly permanent: boolean; readonly answer: string }
  /** The connection broke once the letter's first byte was given: the relay may have it. */
  | { readonly end: "unknown"; readonly answer: string };

/** Tries for about a day and a half before giving up; the steps are our choice. */
const PATIENCE_MINUTES = [1, 5, 15, 60, 240, 720, 1_440];

/** Where a delivery stands after a try. Only what cannot have left is tried again by itself. */
export function after(
  delivery: Delivery,
  end: HandOver,
  now: Moment,
): Pick<Delivery, "state" | "dueAt" | "sentAt" | "problem"> {
  const { dueAt, attempts } = delivery;
  if (end.end === "taken") {
    return { state: end.kept ? "kept" : "sent", dueAt, sentAt: now, problem: null };
  }
  if (end.end === "unknown")
    return { state: "uncertain", dueAt, sentAt: null, problem: end.answer };
  const patience = PATIENCE_MINUTES[attempts - 1];
  if (end.permanent || patience === undefined) {
    return { state: "given_up", dueAt, sentAt: null, problem: end.answer };
  }
  return { state: "queued", dueAt: minutesLater(now, patience), sentAt: null, problem: end.answer };
}

/** States from which a person may send again; of an uncertain one the customer may get two. */
export const mayRetry = (state: DeliveryState): boolean =>
  state === "uncertain" || state === "bounced" || state === "given_up" || state === "cancelled";
