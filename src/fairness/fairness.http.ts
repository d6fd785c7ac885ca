/** Fairness over HTTP. */
import type { Cases } from "../cases/index.ts";
import type { Awards } from "../compensation/index.ts";
import type { Journal } from "../journal/index.ts";
import { may, type People } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { daysLater, type Moment } from "../words/moment.ts";
import { done, refused } from "../words/outcome.ts";
import { audit } from "./audit.ts";
import type { fairnessContract } from "./fairness.contract.ts";
import { historyOf } from "./history.ts";
import { type Given, likeThis } from "./like.ts";

export type FairnessNeeds = {
  readonly cases: Pick<Cases, "find" | "ofCustomer">;
  readonly people: Pick<People, "workspace">;
  readonly awards: Pick<Awards, "ofCase">;
  readonly journal: Journal;
  readonly now: () => Moment;
  /** Offers that customers have had since a moment; of one failure, or of all. */
  readonly givenSince: (since: Moment, currency: string, failure?: string) => Promise<Given[]>;
};

/** Longer ago other prices and other rules held. */
const LIKE_DAYS = 730;

export const fairnessDoors: Doors<typeof fairnessContract, FairnessNeeds> = {
  "GET /cases/:case/comparables": async (needs, { params, by }) => {
    const allowed = may(by, "case:read");
    if (!allowed.ok) return allowed;
    const { cases, people, awards, journal, now } = needs;
    const file = await cases.find(params.case);
    if (!file) return refused("not_found", "There is no such case.");
    const { currency } = await people.workspace();
    const { failure, severity, priceMinor } = file;
    const since = daysLater(now(), -LIKE_DAYS);
    const given = failure ? await needs.givenSince(since, currency, failure) : [];
    const others = given.filter(({ caseId }) => caseId !== file.id);
    const kind = failure && severity && { failure, severity, priceMinor };
    const theirs = await cases.ofCustomer(file.customerId);
    const entries = await Promise.all(theirs.map(({ id }) => journal.ofCase(id)));
    const awarded = await Promise.all(theirs.map(({ id }) => awards.ofCase(id)));
    const goodwill = awarded
      .flat()
      .filter((award) => !award.entitlementId && award.currency === currency);
    return done({
      currency,
      like: kind ? [...likeThis(kind, others)] : [],
      history: historyOf(theirs, entries.flat(), goodwill, now()),
    });
  },
  "GET /fairness": async ({ people, now, givenSince }, { query: { days }, by }) => {
    const allowed = may(by, "books:read");
    if (!allowed.ok) return allowed;
    const { currency } = await people.workspace();
    const given = await givenSince(daysLater(now(), -days), currency);
    return done({
      days,
      offers: given.length,
      unlike: audit(given).map((each) => ({ ...each, cases: [...each.cases] })),
    });
  },
};
