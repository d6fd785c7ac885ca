/** The offer as its customer sees it, and what their yes to it waits for; pure. */
import { type Code, isLiving } from "../../codes/index.ts";
import { type Offer, stands } from "../../compensation/index.ts";
import { type Day, onTheWall } from "../../clocks/index.ts";
import type { Customer, Workspace } from "../../people/index.ts";
import { carriedIn } from "../../policies/index.ts";
import type { Speech } from "../../speeches/index.ts";
import type { Moment } from "../../words/moment.ts";
import { answerSaid, counterSaid, owedSaid, remediesSaid } from "./remedies.ts";

type Seen = {
  /** The newest first, as are codes. */
  readonly offers: readonly Offer[];
  readonly codes: readonly Code[];
  readonly customer: Pick<Customer, "email">;
  readonly house: Pick<Workspace, "timeZone">;
  readonly now: Moment;
  readonly speech: Speech;
};

/** The newest offer that has been made to them; what is still being prepared is not. */
export function offerSeen(known: Seen, dayOf: (at: Moment) => Day) {
  const { offers, now, speech } = known;
  const offer = offers.find(({ state }) => SEEN.includes(state));
  if (!offer) return null;
  const { id, options, currency, expiresAt } = offer;
  const lapsed = offer.state === "made" && !stands(offer, now);
  const isOpen = offer.state === "made" && !lapsed;
  return {
    id,
    state: (lapsed ? "expired" : offer.state) as "made" | "accepted" | "declined" | "expired",
    until: dayOf(expiresAt),
    owed: owedSaid(speech, offer.owed),
    options: options.map(({ id: optionId, label, remedies, withinDays = null }) => ({
      id: optionId,
      label,
      withinDays,
      remedies: remediesSaid(speech, remedies, currency),
    })),
    asked: counterSaid(speech, offer),
    mayAsk: isOpen && offers.every(({ counter }) => !counter),
    answer: answerSaid(offer),
    held: isOpen ? heldSeen(known, offer) : null,
  };
}

const SEEN: readonly Offer["state"][] = ["made", "accepted", "declined", "expired"];

/** What they said yes to, and what it waits for: their code, a newer one, or one of us. */
function heldSeen({ codes, customer, house, now }: Seen, offer: Offer) {
  const newest = codes.find(({ offerId }) => offerId === offer.id);
  const option = offer.options.find(({ id }) => id === newest?.optionId);
  if (!newest || !option || newest.state === "replaced") return null;
  const passed = newest.state === "passed_on";
  return {
    chosen: option.label,
    carried: carriedIn(option),
    waitsFor: passed ? "person" : isLiving(newest, now) ? "code" : "newer",
    sentTo: customer.email ? masked(customer.email) : null,
    until: hourOf(passed && offer.held ? offer.held.until : newest.endsAt, house.timeZone),
  } as const;
}

/** Enough to know one's own letterbox by, and not enough to write to it. */
const masked = (email: string): string => email.replace(/^(.)[^@]*/u, "$1…");

/** The day and the hour on the house's wall. */
export function hourOf(at: Moment, zone: string) {
  const { day, since } = onTheWall(at, zone);
  return { day, time: new Date(since).toISOString().slice(11, 16) };
}
