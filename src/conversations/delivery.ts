/** A delivery is one letter's way out of the house. */

/**
 * queued: waits for its moment · claimed: a worker has it, nothing handed over yet ·
 * handing_over: the relay may have it, the answer is not in · sent: the relay took it ·
 * kept: no relay is set, the letter lies in the local outbox · uncertain: the house fell while handing
 * over; a person decides · bounced · given_up: refused for good, or too often · cancelled.
 */
export type DeliveryState =
  | "queued"
  | "claimed"
  | "handing_over"
  | "sent"
  | "kept"
  | "uncertain"
  | "bounced"
  | "given_up"
  | "cancelled";
