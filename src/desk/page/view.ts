/** What a customer sees on their own page: never a note, a cost or a reason of ours; pure. */
import type { Commitment } from "../../apologies/commitment.ts";
import type { Case, Listening } from "../../cases/index.ts";
import type { Code } from "../../codes/index.ts";
import type { Award, Offer } from "../../compensation/index.ts";
import { type Redemption, stateOf, type Voucher } from "../../vouchers/index.ts";
import type { Speech } from "../../speeches/index.ts";
import { money } from "../../words/money.ts";
import type { RemedyKind } from "../../policies/index.ts";
import type { Message } from "../../conversations/index.ts";
import type { Checkpoint, FollowUp, Tongue } from "../../follow-ups/index.ts";
import { type Colleague, type Customer, firstNameOf, type Workspace } from "../../people/index.ts";
import type { Action } from "../../plans/index.ts";
import { type Day, onTheWall } from "../../clocks/index.ts";
import type { Rating, Standing } from "../../standings/index.ts";
import type { Moment } from "../../words/moment.ts";
import { asksRatings, asksStanding, callBackSeen, followUpSeen } from "./asked.ts";
import { promisesSeen } from "./promises.ts";
import { hourOf, offerSeen } from "./offering.ts";

/** The parts of the page that take an answer; each is also the last word of its address. */
export const DEEDS = [
  "understanding",
  "answer",
  "code",
  "counter",
  "words",
  "standing",
  "follow-up",
  "call-back",
  "ratings",
  "quiet",
] as const;
export type DeedName = (typeof DEEDS)[number];

/** Everything that is known of the case; most of it is not for the customer's eyes. */
export type Known = {
  readonly file: Case;
  readonly house: Workspace;
  readonly customer: Customer;
  readonly owner: Colleague | undefined;
  readonly listening: Listening | undefined;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** Those due first come first. */
  readonly commitments: readonly Commitment[];
  readonly actions: readonly Action[];
  /** The newest first, as are follow-ups. */
  readonly offers: readonly Offer[];
  readonly codes: readonly Code[];
  readonly awards: readonly Award[];
  readonly vouchers: readonly (Voucher & { readonly code: string })[];
  readonly redemptions: readonly Redemption[];
  readonly followUps: readonly FollowUp[];
  readonly standings: readonly Standing[];
  readonly ratings: readonly Rating[];
  readonly checkpoints: readonly Checkpoint[];
  readonly tongues: readonly Tongue[];
  /** The customer's own language, where the house speaks it. */
  readonly speech: Speech;
  /** The question that their link is about, if it names one. */
  readonly asked: string | null;
  readonly now: Moment;
  /** The last day on which their link opens. */
  readonly endsOn: Day;
};

export type CustomerView = ReturnType<typeof customerView>;
export type OfferSeen = NonNullable<ReturnType<typeof offerSeen>>;
export type FollowUpSeen = NonNullable<ReturnType<typeof followUpSeen>>;
export type Delivery = ReturnType<typeof deliverySeen>;

export function customerView(known: Known) {
  const { file, house, customer, owner, listening } = known;
  const dayOf = (at: Moment): Day => onTheWall(at, house.timeZone).day;
  const here = owner && !owner.leftAt ? owner : undefined;
  return {
    speech: known.speech,
    house: house.name,
    mailbox: house.mailbox,
    firstName: nameOf(customer),
    owner: here ? { name: here.name, firstName: firstNameOf(here) } : null,
    title: file.title,
    number: file.number,
    isClosed: file.state === "closed",
    toldOn: dayOf(file.complainedAt),
    endsOn: known.endsOn,
    understood: listening ? understoodFrom(listening) : null,
    ...promisesSeen(known.commitments, known.actions, {
      now: known.now,
      today: dayOf(known.now),
      dayOf,
    }),
    offer: offerSeen(known, dayOf),
    deliveries: known.awards.map((award) => deliverySeen(award, known, dayOf)),
    asksStanding: asksStanding(known),
    followUp: followUpSeen(known),
    asksRatings: asksRatings(known),
    callBack: callBackOn(known),
    said: known.messages
      .flatMap((message, place, all) => wordsSeen(message, all[place + 1], dayOf))
      .slice(-WORDS_MAX),
  };
}

/** Whether the page takes this answer now; if not, its form is not there. */
export function takes(view: CustomerView, deed: DeedName): boolean {
  const { understood, offer, followUp } = view;
  const isAsked = followUp !== null && followUp.verdict === null;
  if (deed === "understanding") return understood?.right === null;
  if (deed === "answer") return offer?.state === "made";
  if (deed === "code") return offer?.held != null;
  if (deed === "counter") return offer?.mayAsk === true;
  if (deed === "follow-up") return isAsked;
  if (deed === "ratings") return view.asksRatings.length > 0;
  if (deed === "call-back") return view.callBack !== null && view.callBack.by === null;
  // With the follow-up, it is asked in one form.
  return deed === "standing" ? view.asksStanding !== null && !isAsked : true;
}

type DayOf = (at: Moment) => Day;

/** A page that loads on a phone; who wants the beginning of a long matter has it in their mails. */
const WORDS_MAX = 30;

/** By when, on the house's wall. */
function callBackOn(known: Known) {
  const seen = callBackSeen(known);
  if (!seen?.by) return seen && { ...seen, by: null };
  return { ...seen, by: hourOf(seen.by, known.house.timeZone) };
}

const on = (at: Moment | null, dayOf: DayOf): Day | null => (at ? dayOf(at) : null);

/** Who wrote without a name is known by an address only, and nobody is called by that. */
const nameOf = (customer: Customer): string | null =>
  customer.name.includes("@") ? null : firstNameOf(customer);

const understoodFrom = ({ id, happened, feels, costThem, wants, right, correction }: Listening) =>
  ({ id, happened, feels, costThem, wants, right, correction }) as const;

function deliverySeen(
  { id, kind, what, state, settledAt, proof }: Award,
  known: Known,
  dayOf: DayOf,
) {
  const voucher = known.vouchers.find(({ debtId }) => debtId === id);
  return {
    id,
    kind: kind as RemedyKind,
    what,
    state,
    on: on(settledAt, dayOf),
    proof: state === "paid" && !voucher ? proof : null,
    voucher: voucher ? voucherSeen(voucher, known, dayOf) : null,
  };
}

function voucherSeen(voucher: Known["vouchers"][number], known: Known, dayOf: DayOf) {
  const { id, code, percent, amountMinor, leftMinor, currency, expiresAt } = voucher;
  const used = known.redemptions.findLast((each) => each.voucherId === id && !each.returnedAt);
  const said = (minor: number) => known.speech.sum(money(minor, currency));
  return {
    code,
    until: dayOf(expiresAt),
    state: stateOf(voucher, known.now),
    usedOn: used ? dayOf(used.at) : null,
    /** Money on it can be used in parts. */
    left: percent === null ? said(leftMinor) : null,
    of: amountMinor === null ? null : said(amountMinor),
  };
}

/** Of a call it is told that it was, once; their words and ours of it stand at one moment. */
function wordsSeen(message: Message, next: Message | undefined, dayOf: DayOf) {
  const isHalf = message.channel === "call" && next?.channel === "call" && next.at === message.at;
  if (isHalf) return [];
  const { id, direction, channel, byName, body, at, automatic } = message;
  if (direction === "note" || automatic) return [];
  const from = direction === "in" ? null : byName;
  return [{ id, from, channel, on: dayOf(at), words: channel === "call" ? null : body }];
}
