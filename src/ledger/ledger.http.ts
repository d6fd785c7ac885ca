/** The ledger over HTTP: the books of a span, and what a case cost. */
import type { Cases } from "../cases/index.ts";
import { atTheWall, type Day, daysAfter } from "../clocks/index.ts";
import { may, type People } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { done, refused } from "../words/outcome.ts";
import { booksOf, type Moved, type Witnesses } from "./books.ts";
import type { ledgerContract } from "./ledger.contract.ts";
import type { Span, Sum } from "./ledger.store.ts";

export type Needs = {
  readonly people: Pick<People, "workspace">;
  readonly cases: Pick<Cases, "find">;
  readonly ledger: {
    readonly moved: Sum;
    readonly ofCases: (caseIds: readonly string[], span?: Span) => Promise<readonly Moved[]>;
  };
  /** What debts, awards and vouchers say, for the books to agree with. */
  readonly witnesses: () => Promise<Witnesses>;
  /** The cases of an incident; nothing where there is none of that name. */
  readonly casesAmid: (incidentId: string) => Promise<readonly string[] | undefined>;
  /** What shops gave beyond what was left on vouchers. */
  readonly overGiven: () => Promise<{ currency: string; minor: number; count: number }[]>;
};

export const ledgerDoors: Doors<typeof ledgerContract, Needs> = {
  "GET /books": async (needs, { query, by }) => {
    const { people, ledger, witnesses, overGiven } = needs;
    const allowed = may(by, "books:read");
    if (!allowed.ok) return allowed;
    const { currency, timeZone } = await people.workspace();
    const span = spanOn(query, timeZone);
    if (query.incident) {
      const caseIds = await needs.casesAmid(query.incident);
      if (!caseIds) return refused("not_found", "There is no such incident.");
      return done({ currency, books: booksOf(await ledger.ofCases(caseIds, span)), over: [] });
    }
    const moved = await ledger.moved(span);
    const books = booksOf(moved, query.to ? undefined : await witnesses());
    return done({ currency, books, over: await overGiven() });
  },
  "GET /cases/:case/cost": async ({ cases, ledger }, { params, by }) => {
    const allowed = may(by, "case:read");
    if (!allowed.ok) return allowed;
    if (!(await cases.find(params.case))) return refused("not_found", "There is no such case.");
    return done({ books: booksOf(await ledger.ofCases([params.case])) });
  },
};

/** Both days belong to it, on the house's wall. */
function spanOn(
  { from, to }: { from?: Day | undefined; to?: Day | undefined },
  zone: string,
): Span {
  return {
    from: from === undefined ? from : atTheWall(from, 0, zone),
    to: to === undefined ? to : atTheWall(daysAfter(to, 1), 0, zone),
  };
}
