/** The policy decides what we may offer: the kind before the amount, the free before the paid. */
import type { Severity, Stance } from "../cases/index.ts";
import type { Loss } from "../playbooks/index.ts";
import { type Money, money, share, spoken } from "../words/money.ts";
import type { Facts } from "./facts.ts";
import type { HarmRates } from "./harm.ts";
import {
  type Choice,
  costOf,
  kindsFor,
  type Option,
  optionOf,
  type Portion,
  type Size,
  sized,
  worthOf,
} from "./remedy.ts";

/** A clause is what the handbook says we do about one kind of failure, and the most it allows. */
export type Clause = {
  readonly id: string;
  readonly name: string;
  /** Names of failures; or any; or those that no other clause names. */
  readonly failures: readonly string[] | "any" | "unnamed";
  readonly severities: readonly Severity[];
  readonly stances: readonly Stance[];
  readonly loss: Loss;
  readonly why: string;
  /** Where it comes from: a study, a law, or "our choice". */
  readonly source: string;
  /** Reckoned with where a case has no price: what our customers usually pay. */
  readonly usualPriceMinor: number;
  readonly most: Size;
  /** The allowance never falls below this, however low the price. */
  readonly atLeast?: Size | undefined;
  readonly choices: readonly Choice[];
};

/** The handbook on compensation, in the currency of the house. */
export type Policy = {
  readonly currency: string;
  /** What costs nothing and comes before money. */
  readonly free: readonly string[];
  /** In the order of preference. */
  readonly clauses: readonly Clause[];
  /** What an hour of theirs counts, and having to write again. */
  readonly rates?: HarmRates | undefined;
};

/**
 * Beyond 150 % of the price no group of customers grew more loyal, and some thought less of the
 * house: Haesevoets, Van Hiel, Pandelaere, Bostyn & De Cremer 2017, four studies.
 */
export const MOST_OF_PRICE = 150;

/** A clause that fits the case: what it allows, why, and the options it knows. */
export type Suggestion = {
  readonly clauseId: string;
  readonly name: string;
  /** The sentence that will be defensible to the next customer. */
  readonly why: string;
  readonly source: string;
  readonly allowedMinor: number;
  readonly options: readonly Option[];
};

/** The clauses that fit, in the handbook's order; in each, what matches the loss comes first. */
export const suggest = (policy: Policy, facts: Facts): readonly Suggestion[] =>
  fitting(policy.clauses, facts).map((clause) => {
    const price = priceOf(clause, facts, policy.currency);
    const { amount, says, byPrice } = allowance(clause, facts.severity, price);
    const allowedMinor = Math.max(0, amount.minor - facts.givenMinor);
    return {
      clauseId: clause.id,
      name: clause.name,
      why: [clause.why, says, ...notes(price, facts, byPrice)].join(" "),
      source: clause.source,
      allowedMinor,
      options: clause.choices
        .map((choice) => optionOf(choice, facts.severity, price))
        .filter((option) => option.remedies.length > 0 && burden(option) <= allowedMinor)
        .toSorted(byKind(facts.kindOfLoss ?? clause.loss)),
    };
  });

/** A price of nothing says as little about the loss as no price at all. */
export const priceOf = (clause: Clause, { priceMinor }: Facts, currency: string): Money =>
  money(priceMinor || clause.usualPriceMinor, currency);

/** Neither what an option costs us nor what it brings the customer may go beyond the clause. */
export const burden = (option: Option): number => Math.max(costOf(option), worthOf(option));

function notes(price: Money, facts: Facts, byPrice: boolean): string[] {
  const usual = `No price is noted, so it is reckoned with the usual ${spoken(price)}.`;
  const given = money(facts.givenMinor, price.currency);
  return [
    ...(facts.priceMinor || !byPrice ? [] : [usual]),
    ...(facts.givenMinor > 0 ? [`${spoken(given)} of it is given already.`] : []),
    ...(facts.earlierFailures > 0
      ? [
          `We failed this customer before (${facts.earlierFailures}): own it and talk first, ` +
            "money mends less the second time (Basso & Pizzutti 2016).",
        ]
      : []),
  ];
}

/** First what makes good the loss itself; then store credit, the best where nothing matches. */
function byKind(loss: Loss): (a: Option, b: Option) => number {
  const order = [...kindsFor(loss), "credit"];
  const place = ({ remedies }: Option) => {
    const places = remedies.map(({ kind }) => order.indexOf(kind)).filter((it) => it >= 0);
    return Math.min(order.length, ...places);
  };
  return (a, b) => place(a) - place(b);
}

/** The clauses for this severity and stance; those for the unnamed where no clause names it. */
function fitting(clauses: readonly Clause[], { failure, severity, stance }: Facts) {
  const near = clauses.filter(
    (clause) => clause.severities.includes(severity) && clause.stances.includes(stance),
  );
  const names = ({ failures }: Clause) =>
    typeof failures !== "string" && failures.some((name) => isCalled(name, failure));
  const named = near.some(names);
  return near.filter(
    (clause) =>
      names(clause) || clause.failures === "any" || (clause.failures === "unnamed" && !named),
  );
}

/** "Box arrived damaged" is a case of "damaged": colleagues name a failure in their own words. */
const isCalled = (name: string, failure: string): boolean =>
  ` ${plain(failure)} `.includes(` ${plain(name)} `);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export type Allowance = {
  readonly amount: Money;
  readonly says: string;
  /** Whether another price would allow another amount. */
  readonly byPrice: boolean;
};

/** The most that a clause allows at this severity and price, and how it comes about. */
export function allowance(clause: Clause, severity: Severity, price: Money): Allowance {
  const ceiling = share(price, MOST_OF_PRICE);
  const most = sized(clause.most, severity, price);
  const floor = sized(clause.atLeast, severity, price);
  const wanted = Math.max(most.minor, floor.minor);
  const amount = money(Math.min(wanted, ceiling.minor), price.currency);
  const percent = percentOf(clause.most[severity]);

  if (amount.minor === 0) {
    return { amount, byPrice: false, says: "It allows nothing that costs money." };
  }
  const upTo = `Up to ${spoken(amount)}`;
  if (wanted > ceiling.minor) {
    return { amount, byPrice: true, says: `${upTo}: never above ${MOST_OF_PRICE}% of the price.` };
  }
  return floor.minor > most.minor || percent === null
    ? { amount, byPrice: false, says: `${upTo}, whatever the price.` }
    : { amount, byPrice: true, says: `${upTo}: ${percent}% of the price of ${spoken(price)}.` };
}

const percentOf = (portion: Portion): number | null =>
  "percent" in portion ? portion.percent : null;
