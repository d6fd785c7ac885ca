/**
 * The door to compensation: what we owe, and how it reaches the customer exactly once.
 *
 * Promises: an offer is sized by a clause of the handbook, the kind before the amount and the free
 * before the paid; never above 150 % of the price; above one's own limit another person approves;
 * an accepted remedy is pledged once, instructed, paid or taken back, and never two of these at
 * once; what came back is owed again; whether the customer was told is a state of its own; a
 * customer may say once what would put it right, and a person answers; what can be carried off
 * is accepted on their page only by whoever has proven to be them.
 *
 * Writes: offer proposed, offer approved, offer withdrawn, offer made, offer accepted, offer
 * declined, offer countered, counter answered, offer reminded, offer expired, award pledged, award
 * instructed, award paid, award failed, award reversed, award withdrawn, award told, voucher
 * issued.
 */
export { counterOffer } from "./counter-offer.ts";
export { tendOffers } from "./tend-offers.ts";
export { answerOffer } from "./answer-offer.ts";
export {
  type Award,
  type Awards,
  type AwardState,
  type Settlement,
  type Telling,
} from "./award.ts";
export { type Held, type Proofs, stands } from "./held.ts";
export { makeOffer } from "./make-offer.ts";
export {
  type Answer,
  answer,
  type Fit,
  type Given,
  noOffer,
  type Offer,
  type Offers,
} from "./offer.ts";
export { SAYINGS } from "./saying.ts";
export { settleAward } from "./settle-award.ts";
