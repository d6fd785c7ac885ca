/** The fair range: from half of the handbook's own least option to what the harm bears. */
import { type Money, money, share, spoken } from "../words/money.ts";
import { refused } from "../words/outcome.ts";
import type { Facts } from "./facts.ts";
import type { Option } from "./remedy.ts";
import { REFUSED_FROM, reach, type Service } from "./curve.ts";
import type { Harm, HarmRates } from "./harm.ts";
import {
  burden,
  type Clause,
  MOST_OF_PRICE,
  type Policy,
  priceOf,
  type Suggestion,
} from "./policy.ts";

/** A number's reason: what it says, what it adds, the clause or study that it comes from. */
export type Reason = {
  readonly says: string;
  readonly minor: number | null;
  readonly clause: string;
  readonly source: string;
};

export type Range = {
  readonly lowMinor: number;
  readonly highMinor: number;
  /** Never above this, whatever anybody says for it. */
  readonly capMinor: number;
  readonly reasons: readonly Reason[];
  /** What share of all that money can do lies at either end; null where nobody said which. */
  readonly reach: { readonly low: number; readonly high: number } | null;
};

type Ground = {
  readonly clause: { readonly id: string; readonly source: string };
  readonly allowedMinor: number;
  /** Half of the least of the clause's own options. */
  readonly leastMinor: number;
  readonly price: Money;
  readonly contacts: number;
  readonly harm: Harm;
  readonly rates: HarmRates;
};

const GELBRICH = "Gelbrich, Gäthke & Grégoire 2015";
const HAESEVOETS = "Haesevoets et al. 2017";

/** The range of a suggestion, for this case. That less than half is too little is our choice. */
export function fairRange(policy: Policy, facts: Facts, clause: Clause, to: Suggestion): Range {
  const given = to.options.filter(({ remedies }) => remedies.every(({ kind }) => kind !== "none"));
  return rangeOf({
    clause,
    allowedMinor: to.allowedMinor,
    leastMinor: Math.min(to.allowedMinor, ...given.map((option) => Math.ceil(burden(option) / 2))),
    price: priceOf(clause, facts, policy.currency),
    contacts: facts.contacts ?? 0,
    harm: facts.harm ?? {},
    rates: policy.rates ?? NO_RATES,
  });
}

const NO_RATES: HarmRates = { anHourMinor: 0, aContactMinor: 0, freeContacts: 0, source: "" };

/** What the customer is worth to us is no part of it: it never lowers what is fair. */
export function rangeOf(ground: Ground): Range {
  const { clause, allowedMinor, leastMinor, price, contacts, harm, rates } = ground;
  const say = (minor: number) => spoken(money(minor, price.currency));
  const cap = share(price, MOST_OF_PRICE).minor;
  const extra = Math.max(0, contacts - rates.freeContacts);
  const hours = harm.hours ?? 0;
  const time = Math.round(hours * rates.anHourMinor);
  const effort = extra * rates.aContactMinor;
  const lost = harm.lostMinor ?? 0;
  // A clause that gives nothing is not opened by the time that it took.
  const open = allowedMinor > 0;
  const wanted = allowedMinor + (open ? time + effort : 0);
  const high = Math.min(wanted, Math.max(cap, allowedMinor));
  const floor =
    open && harm.service === "refused"
      ? Math.min(high, share(price, REFUSED_FROM).minor)
      : Math.min(high, leastMinor);
  const low = Math.max(floor, Math.min(high, leastMinor));
  const ours = { clause: "harm.yml", source: rates.source };
  const reasons: readonly (Reason | false)[] = [
    {
      says: `The clause allows this much. Fair begins at half of its smallest: ${say(leastMinor)}.`,
      minor: allowedMinor,
      clause: clause.id,
      source: clause.source,
    },
    open &&
      time > 0 && {
        says: `${hours} ${hours === 1 ? "hour" : "hours"} of theirs.`,
        minor: time,
        ...ours,
      },
    open &&
      effort > 0 && {
        says: `They had to come to us ${contacts} times; ${rates.freeContacts} belong to any.`,
        minor: effort,
        ...ours,
      },
    wanted > high && {
      says: `Never above ${MOST_OF_PRICE}% of the price: more makes nobody more loyal.`,
      minor: null,
      clause: `${MOST_OF_PRICE}%`,
      source: HAESEVOETS,
    },
    lost > 0 && {
      says: "What they paid because of it is damage, not goodwill: it comes on top of both ends.",
      minor: lost,
      ...ours,
    },
    open && harm.service !== undefined && { ...SHAPES[harm.service], minor: null },
  ];
  const percent = (minor: number) => (price.minor > 0 ? (minor * 100) / price.minor : 0);
  const { service } = harm;
  return {
    lowMinor: low + lost,
    highMinor: high + lost,
    capMinor: Math.max(cap, allowedMinor) + lost,
    reasons: reasons.filter((reason): reason is Reason => reason !== false),
    reach: service
      ? { low: reach(service, percent(low)), high: reach(service, percent(high)) }
      : null,
  };
}

const SHAPES: Readonly<Record<Service, Omit<Reason, "minor">>> = {
  refused: {
    says:
      `They refused it: below ${REFUSED_FROM}% of the price money hardly counts, from there to ` +
      "120% it earns most.",
    clause: "refused",
    source: GELBRICH,
  },
  consumed: {
    says: "They used it all the same: the first part of the money earns most.",
    clause: "consumed",
    source: GELBRICH,
  },
};

/** Inside is free; outside wants words and another's approval; above the cap there is nothing. */
export const standsTo = (
  { lowMinor, highMinor, capMinor }: Range,
  minor: number,
): "inside" | "below" | "above" | "too_much" => {
  if (minor > capMinor) return "too_much";
  if (minor > highMinor) return "above";
  return minor < lowMinor ? "below" : "inside";
};

type Stands = ReturnType<typeof standsTo>;

export function notInside(option: Option, range: Range, stands: Stands, currency: string) {
  const say = (minor: number) => spoken(money(minor, currency));
  const comesTo = `“${option.label}” comes to ${say(burden(option))}.`;
  return stands === "too_much"
    ? refused(
        "outside_the_clause",
        `Nobody gives more than ${say(range.capMinor)} here. ${comesTo} Give less.`,
      )
    : refused(
        stands === "above" ? "outside_the_clause" : "below_the_range",
        `Fair is from ${say(range.lowMinor)} to ${say(range.highMinor)}. ${comesTo} Stay inside, ` +
          "or say why it should be otherwise; then another colleague approves it.",
      );
}
