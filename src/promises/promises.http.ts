/** Promises over HTTP. */
import { type Sayings, timelineOf } from "../cases/index.ts";
import { onTheWall } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Moment } from "../words/moment.ts";
import { spanOf, standsOn } from "./board.ts";
import { handOverPromise } from "./hand-over-promise.ts";
import { keptRate } from "./kept.ts";
import { movePromise } from "./move-promise.ts";
import type { Needs } from "./needs.ts";
import { owningOf } from "./owning.ts";
import type { promisesContract } from "./promises.contract.ts";

const PAGE = 50;

/** What lines say that slices to the right have written. */
type Says = { readonly sayings: Sayings };

export const promisesDoors: Doors<typeof promisesContract, Needs & Says> = {
  "GET /promises": async (needs, { query, by }) => {
    const { owner, customer, cursor, ...asked } = query;
    const wall = await wallOf(needs);
    const span = spanOf(wall, wall.timeZone);
    const filter = {
      ...asked,
      ownerId: owner === "me" ? by.id : owner,
      customerId: customer,
    };
    const { rows, next } = await needs.board.page(filter, span, cursor ?? null, PAGE);
    return done({
      rows: rows.map((row) => ({ ...row, ...standsOn(row, wall) })),
      next,
      counts: await needs.board.counts(filter, span),
    });
  },
  "GET /promises/rate": async (needs, { query: { from, to }, by }) => {
    const allowed = may(by, "promise:weigh");
    if (!allowed.ok) return allowed;
    const wall = await wallOf(needs);
    return done(keptRate(await needs.board.outcomes(from, to, spanOf(wall, wall.timeZone))));
  },
  "POST /commitments/:commitment/move": async (needs, { params, body, by }) => {
    const { dueOn: to, because } = body;
    return left(await movePromise(needs, { commitmentId: params.commitment, to, because, by }));
  },
  "POST /commitments/:commitment/owner": async (needs, { params, body, by }) =>
    left(await handOverPromise(needs, { commitmentId: params.commitment, ...body, by })),
  "GET /commitments/:commitment/owning-up": async (needs, { params }) => {
    const promise = await needs.apologies.holdCommitment(params.commitment);
    if (!promise) return refused("not_found", "There is no such promise.");
    const others = await needs.apologies.commitments(promise.caseId);
    const entries = await needs.journal.ofCase(promise.caseId);
    const { before, since, questions, ...owning } = owningOf(promise, others, entries);
    return done({
      ...owning,
      before: [...before],
      since: timelineOf(since, needs.sayings).map(({ at, says }) => ({ at, says })),
      questions: [...questions],
    });
  },
};

async function wallOf({ people, now }: Pick<Needs, "people" | "now">) {
  const { timeZone } = await people.workspace();
  const dayOf = (at: Moment) => onTheWall(at, timeZone).day;
  return { now: now(), today: dayOf(now()), dayOf, timeZone };
}

const left = (outcome: Outcome<{ readonly id: string }>): Outcome<{ id: string }> =>
  outcome.ok ? done({ id: outcome.value.id }) : outcome;
