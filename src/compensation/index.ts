/**
 * The door to compensation: what we owe, and how it reaches the customer exactly once.
 *
 * Promises: an offer is sized by a clause of the handbook, the kind before the amount and the free
 * before the paid; never above 150 % of the price; above one's own limit another person approves;
 * an accepted remedy is pledged once, then paid or taken back once, and the books balance; a
 * customer may say once what would put it right, and a person answers; a
 * voucher is redeemed once, and its code lies nowhere.
 *
 * Writes: offer proposed, offer approved, offer withdrawn, offer made, offer accepted, offer
 * declined, offer countered, counter answered, offer reminded, offer expired, award pledged, award
 * paid, award withdrawn, voucher issued, voucher redeemed.
 */
export { counterOffer } from "./counter-offer.ts";
export { tendOffers } from "./tend-offers.ts";
export { answerOffer } from "./answer-offer.ts";
export type { Award, Awards, Books, Entry } from "./ledger.ts";
export { makeOffer } from "./make-offer.ts";
export type { Answer, Fit, Offer, Offers } from "./offer.ts";
export { spell, type Voucher, type Vouchers } from "./voucher.ts";
