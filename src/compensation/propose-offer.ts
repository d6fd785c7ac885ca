/** Propose an offer: the gate, then the clause, then one's own limit. */
import { type EntitlementsNeeds, fits, openTariffs, standing } from "../entitlements/index.ts";
import { type Case, type Cases, findCase, historyOf } from "../cases/index.ts";
import type { Entry, Journal } from "../journal/index.ts";
import { may, type People } from "../people/index.ts";
import { type Loss, passes, type Shelf } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Awards } from "./award.ts";
import {
  contactsIn,
  dearest,
  drawn,
  factsOf,
  type Harm,
  mayGive,
  type Option,
  type Rules,
  type Spending,
  within,
} from "../policies/index.ts";
import { covers, type OwedLine, owedLines, type Seen } from "../entitlements/index.ts";
import { holdsOf, isTwin, saidFor } from "../policies/index.ts";
import { byOf, isOpen, type Offer, type Offers, propose } from "./offer.ts";

export type Needs = Pick<EntitlementsNeeds, "tariffs" | "industryOf"> & {
  readonly cases: Pick<Cases, "find" | "ofCustomer">;
  readonly people: Pick<People, "workspace">;
  readonly playbooks: Shelf;
  readonly rules: Rules;
  /** What is usually lost by a failure, where the handbook knows it. */
  readonly lossOf: (failure: string) => Loss | undefined | Promise<Loss | undefined>;
  readonly offers: Pick<Offers, "holdOfCase" | "ofCase" | "keep">;
  readonly awards: Pick<Awards, "ofCase">;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  /** Proposals take turns, so that two at once can't both draw the rest of a budget. */
  readonly takeTurn: () => Promise<unknown>;
  /** What was offered or given already, by what budgets are for. */
  readonly spendingOf: (caseId: string, byId: string, currency: string) => Promise<Spending>;
};

/** The options' costs are reckoned anew by the handbook. */
export async function proposeOffer(
  needs: Needs,
  deed: {
    caseId: string;
    clauseId: string;
    options: readonly Option[];
    /** What the law owes, as the proposer saw it. */
    owed?: Seen | undefined;
    harm?: Harm | undefined;
    /** Why it lies outside the fair range, or above what one may give alone, where it does. */
    because?: string | undefined;
    by: Actor;
  },
): Promise<Outcome<Offer>> {
  const { cases, rules, offers, awards, journal, now, newId } = needs;
  const { caseId, by } = deed;
  const allowed = may(by, "offer:propose");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const file = found.value;
  const playbook = await needs.playbooks.get(file.playbookId, file.playbookVersion);
  if (!playbook) return refused("no_playbook", `The handbook lost ${file.playbookId}.`);
  const entries = await journal.ofCase(caseId);
  const gate = passes(playbook, "propose_offer", historyOf(entries).facts);
  if (!gate.ok) return gate;
  const law = await lawFirst(needs, file.failure ?? "", entries, deed.owed);
  if (!law.ok) return law;
  if ((await offers.holdOfCase(caseId)).some(isOpen)) return OFFER_OPEN;
  await needs.takeTurn();

  const others = await cases.ofCustomer(file.customerId);
  const given = await awards.ofCase(caseId);
  const facts = factsOf(file, others, given, await needs.lossOf(file.failure ?? ""));
  if (!facts) return TRIAGE_FIRST;
  const { currency } = await needs.people.workspace();
  const { harm = {} } = deed;
  const sized = { ...facts, harm, contacts: contactsIn(entries) };
  const inside = within(rules.policyIn(currency), sized, deed);
  if (!inside.ok) return inside;

  const cost = money(dearest(inside.value.options) + facts.givenMinor, currency);
  const alone = mayGive(by, cost, rules.limitsIn(currency));
  const spending = await needs.spendingOf(caseId, by.id, currency);
  const holds = holdsOf({
    overLimit: alone.ok ? null : alone.refusal.because,
    outside: inside.value.outside,
    given: money(facts.givenMinor, currency),
    twins: await twinsOf(needs, file, others),
    budgets: drawn(rules.budgetsIn?.(currency) ?? [], spending, dearest(inside.value.options)),
    by,
    because: deed.because,
  });
  const said = saidFor(holds);
  if (!said.ok) return said;
  const owed = law.value;
  const { clauseId, why, allowedMinor, options } = inside.value;
  const chosen = { clauseId, why, allowedMinor, options, harm };
  const draft = { ...chosen, owed, id: newId(), caseId, currency, by: byOf(by), at: now() };
  const offer = propose(draft, holds);
  await offers.keep(offer);
  const { id: offerId, costMinor } = offer;
  const nothing = offer.options.every(({ remedies }) => remedies.every(isNothing));
  const what = "offer proposed";
  const limits = { costMinor, allowedMinor, currency, withinLimit: alone.ok };
  await journal.add({
    what,
    by,
    caseId,
    facts: { offerId, clauseId, ...limits, nothing, holds: holds.map(({ code }) => code) },
  });
  return done(offer);
}

/** Cases in which this customer has, or is offered, something for what seems the same harm. */
async function twinsOf(
  { awards, offers }: Pick<Needs, "awards" | "offers">,
  file: Case,
  others: readonly Case[],
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const { id, number } of others.filter((other) => isTwin(file, other))) {
    const given = (await awards.ofCase(id)).filter(
      ({ state, entitlementId }) => state !== "withdrawn" && !entitlementId,
    );
    if (given.length > 0 || (await offers.ofCase(id)).some(isOpen)) found.push(number);
  }
  return found;
}

/** First what the law owes: each tariff that binds was looked at, and all of it is in the offer. */
async function lawFirst(
  { tariffs, industryOf }: Pick<Needs, "tariffs" | "industryOf">,
  failure: string,
  entries: readonly Entry[],
  seen: Seen | undefined,
): Promise<Outcome<readonly OwedLine[]>> {
  const industry = await industryOf(failure);
  const fitting = tariffs.filter((tariff) => fits(tariff, failure, industry));
  const unmet = openTariffs(fitting, entries).map(({ id, name }) => ({
    code: id,
    because: `${name}: reckon what it owes, or say why it is not for this case.`,
  }));
  if (unmet.length > 0) return refused("law_first", LAW_FIRST, unmet);
  const lines = owedLines(standing(entries));
  const covered = covers(lines, seen);
  return covered.ok ? done(lines) : covered;
}

const LAW_FIRST =
  "What the law owes comes before goodwill, and it has not been looked at yet. Once each point " +
  "below is met, an offer can be proposed.";

const isNothing = ({ kind }: { kind: string }): boolean => kind === "none";

const OFFER_OPEN = refused(
  "offer_open",
  "An offer is open on this case. Wait for its answer, or withdraw it; then propose another.",
);

const TRIAGE_FIRST = refused(
  "triage_first",
  "What failed and how badly is not judged yet. Do the triage; then propose a solution.",
);
