/** Compensation over HTTP: suggestions, offers, answers, awards. */
import { onTheWall } from "../clocks/index.ts";
import { may, type People } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { money, spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Editions } from "../catalogues/index.ts";
import { answerOffer, type Needs as AnswerNeeds } from "./answer-offer.ts";
import { answerCounter } from "./answer-counter.ts";
import { counterOffer } from "./counter-offer.ts";
import { approveOffer } from "./approve-offer.ts";
import type { compensationContract } from "./compensation.contract.ts";
import { type Award, type Awards, noAward, type Settlement } from "./award.ts";
import type { Offer, Offers } from "./offer.ts";
import { type Needs as ProposeNeeds, proposeOffer } from "./propose-offer.ts";
import {
  bandsFor,
  contactsIn,
  drawn,
  type Facts,
  factsOf,
  fairRange,
  forLoss,
  limitOf,
  type Option,
  type Policy,
  type Suggestion,
  suggest,
} from "../policies/index.ts";
import { type Redemption, stateOf, type Voucher, type Vouchers } from "../vouchers/index.ts";
import { issueVoucher } from "./issue-voucher.ts";
import { settleAward } from "./settle-award.ts";
import { tellAward } from "./tell-award.ts";
import { withdrawOffer } from "./withdraw-offer.ts";

export type Needs = ProposeNeeds &
  AnswerNeeds & {
    readonly people: Pick<People, "workspace" | "customer" | "keys">;
    readonly offers: Offers;
    readonly awards: Awards;
    readonly vouchers: Vouchers;
    readonly catalogues: Pick<Editions, "newest">;
  };

/** The house's own, or the sheet of the handbook's folder. */
const catalogueNow = async ({ catalogues, rules }: Pick<Needs, "catalogues" | "rules">) =>
  (await catalogues.newest())?.entries ?? rules.catalogue ?? [];

export const compensationDoors: Doors<typeof compensationContract, Needs> = {
  "GET /cases/:case/suggestions": async (needs, { params, query: harm, by }) => {
    const { cases, people, rules, awards, lossOf, journal } = needs;
    const allowed = may(by, "case:read");
    if (!allowed.ok) return allowed;
    const file = await cases.find(params.case);
    if (!file) return refused("not_found", "There is no such case.");
    const { currency, timeZone } = await people.workspace();
    const policy = rules.policyIn(currency);
    const given = await awards.ofCase(file.id);
    const loss = await lossOf(file.failure ?? "");
    const known = factsOf(file, await cases.ofCustomer(file.customerId), given, loss);
    const contacts = contactsIn(await journal.ofCase(file.id));
    const facts = known && { ...known, harm, contacts };
    const spending = await needs.spendingOf(file.id, by.id, currency);
    return done({
      suggestions: facts ? suggest(policy, facts).map((it) => ranged(policy, facts, it)) : [],
      bands: bandsFor(rules.bands ?? [], {
        industry: await needs.industryOf(file.failure ?? ""),
        currency,
        on: onTheWall(file.complainedAt, timeZone).day,
      }).map(({ rows, ...bands }) => ({ ...bands, rows: [...rows] })),
      budgets: [...drawn(rules.budgetsIn?.(currency) ?? [], spending, 0)],
      catalogue: forLoss(await catalogueNow(needs), loss ?? "service").map((entry) => ({
        ...entry,
        for: [...entry.for],
      })),
      currency,
      atStake: stakeOf(await people.customer(file.customerId), currency),
      limitMinor: limitOf(by, rules.limitsIn(currency)),
      leadMinor: rules.limitsIn(currency).lead,
      freeFirst: [...policy.free],
    });
  },
  "POST /cases/:case/offers": async (needs, { params, body, by }) =>
    offered(await proposeOffer(needs, { ...body, caseId: params.case, by })),
  "POST /offers/:offer/approval": async (needs, { params, body, by }) =>
    offered(await approveOffer(needs, { offerId: params.offer, ...body, by })),
  "POST /offers/:offer/withdrawal": async (needs, { params, body, by }) =>
    offered(await withdrawOffer(needs, { offerId: params.offer, because: body.because, by })),
  "POST /offers/:offer/answer": async (needs, { params, body, by }) =>
    offered(await answerOffer(needs, { offerId: params.offer, given: body, by })),
  "POST /offers/:offer/counter": async (needs, { params, body: wish, by }) =>
    offered(await counterOffer(needs, { offerId: params.offer, wish, by })),
  "POST /offers/:offer/counter-answer": async (needs, { params, body, by }) =>
    offered(await answerCounter(needs, { offerId: params.offer, ...body, by })),
  "POST /awards/:award/payment": async (needs, { params, body, by }) =>
    awarded(needs, await settleAward(needs, step(params.award, { act: "pay", ...body }, by))),
  "POST /awards/:award/withdrawal": async (needs, { params, body, by }) =>
    awarded(needs, await settleAward(needs, step(params.award, { act: "withdraw", ...body }, by))),
  "POST /awards/:award/return": async (needs, { params, body, by }) =>
    awarded(needs, await settleAward(needs, step(params.award, { act: "reverse", ...body }, by))),
  "POST /awards/:award/telling": async (needs, { params, body: { how }, by }) =>
    awarded(needs, await tellAward(needs, { awardId: params.award, how, by })),
  "POST /awards/:award/voucher": async (needs, { params, by }) => {
    const issued = await issueVoucher(needs, { awardId: params.award, by });
    if (!issued.ok) return issued;
    return awarded(needs, outcomeOf(await needs.awards.hold(params.award)), issued.value);
  },
};

/** A suggestion with its fair range. */
function ranged(policy: Policy, facts: Facts, suggestion: Suggestion) {
  const clause = policy.clauses.find(({ id }) => id === suggestion.clauseId);
  if (!clause) throw new Error("a suggestion without its clause");
  const { reasons, ...range } = fairRange(policy, facts, clause, suggestion);
  const options = suggestion.options.map(shown);
  return { ...suggestion, options, range: { ...range, reasons: [...reasons] } };
}

type Asker = Parameters<typeof settleAward>[1]["by"];
const step = (awardId: string, settlement: Settlement, by: Asker) => ({ awardId, settlement, by });

const shown = ({ remedies, ...option }: Option) => ({ ...option, remedies: [...remedies] });

/** An offer as the API shows it. */
export const shownOffer = (offer: Offer) => ({
  ...offer,
  options: offer.options.map(shown),
  holds: [...offer.holds],
  owed: offer.owed.map(({ rights, ...line }) => ({ ...line, rights: [...rights] })),
});

/** An award as the API shows it; only here does its voucher's code become readable. */
export const shownAward = (
  { place: _, ...award }: Award,
  voucher: Voucher | undefined,
  used: readonly Redemption[],
  { codeOf, now }: Pick<Needs, "codeOf" | "now">,
) => ({
  ...award,
  voucher: voucher
    ? {
        code: codeOf(voucher.debtId),
        state: stateOf(voucher, now()),
        percent: voucher.percent,
        amountMinor: voucher.amountMinor,
        leftMinor: voucher.percent === null ? voucher.leftMinor : null,
        expiresAt: voucher.expiresAt,
        uses: used
          .filter(({ voucherId }) => voucherId === voucher.id)
          .map(({ id, order, amountMinor, overMinor, at, returnedAt, returnedBecause }) => ({
            redemptionId: id,
            order,
            amountMinor,
            overMinor,
            at,
            returnedAt,
            returnedBecause,
          })),
      }
    : null,
});

/** Everything offered and owed on a case, as the API shows it. */
export async function amendsOf(
  needs: Pick<Needs, "offers" | "awards" | "vouchers" | "codeOf" | "now">,
  caseId: string,
) {
  const { offers, awards, vouchers } = needs;
  const codes = new Map((await vouchers.ofCase(caseId)).map((each) => [each.debtId, each]));
  const used = codes.size > 0 ? await vouchers.redemptionsOf(caseId) : [];
  return {
    offers: (await offers.ofCase(caseId)).map(shownOffer),
    awards: (await awards.ofCase(caseId)).map((it) =>
      shownAward(it, codes.get(it.id), used, needs),
    ),
  };
}

const offered = (outcome: Outcome<Offer>) =>
  outcome.ok ? done(shownOffer(outcome.value)) : outcome;

const outcomeOf = (award: Award | null): Outcome<Award> => (award ? done(award) : noAward());

/** What was just settled has no voucher, but for one that was just issued. */
const awarded = (needs: Needs, outcome: Outcome<Award>, voucher?: Voucher) =>
  outcome.ok ? done(shownAward(outcome.value, voucher, [], needs)) : outcome;

type Standing = Awaited<ReturnType<People["customer"]>>;

/** B6: what an offer costs is small beside what the customer brings, and whom they bring. */
function stakeOf(customer: Standing, currency: string) {
  const { yearlyMinor = null, referrals = 0, name = "This customer" } = customer ?? {};
  const yearly =
    yearlyMinor === null
      ? `What ${name} brings in a year is not noted`
      : `${name} brings about ${spoken(money(yearlyMinor, currency))} a year`;
  const people = referrals === 1 ? "one person has" : `${referrals} people have`;
  const brought = referrals > 0 ? `, and ${people} come to us through them` : "";
  return { yearlyMinor, referrals, says: `${yearly}${brought}.` };
}
