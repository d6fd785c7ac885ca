/** What queues ask of lists: what may not be slept through, and who has how much in hand. */
import { atTheWall, onTheWall } from "../../clocks/index.ts";
import type { People } from "../../people/index.ts";
import type { Bound, Elsewhere } from "../../queues/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import { watchesIn } from "../../watches/watches.store.ts";
import type { Moment } from "../../words/moment.ts";
import type { Listing, Reader } from "../../worklists/index.ts";
import { listsIn } from "../../worklists/worklists.store.ts";

export function elsewhereIn(tx: Tx, workspaceId: string): Elsewhere {
  const { inHand, sleepersPast } = listsIn(tx, workspaceId);
  const away = async (now: Moment) => {
    const duties = await watchesIn(tx, workspaceId).duties();
    const gone = duties.filter(({ awayUntil }) => awayUntil !== null && awayUntil > now);
    return new Set(gone.map(({ colleagueId }) => colleagueId));
  };
  return { inHand, sleepersPast, away };
}

/** A clock wakes a case when it warns, a promise in the morning of its day, an offer as it ends. */
function boundsOf(listing: Listing | undefined, zone: string): readonly Bound[] {
  if (!listing) return [];
  const { clock, promise, promiseOn, offerEndsAt } = listing;
  return [
    ...(clock ? [{ because: `The clock “${clock.name}” runs.`, latest: clock.warnAt }] : []),
    ...(promise !== null && promiseOn !== null
      ? [
          {
            because: `We promised “${promise}” by ${promiseOn}.`,
            latest: atTheWall(promiseOn, 0, zone),
          },
        ]
      : []),
    ...(offerEndsAt ? [{ because: "Our offer ends then.", latest: offerEndsAt }] : []),
  ];
}

type House = Pick<People, "workspace">;

/** What a case may not sleep through. */
export const boundsIn =
  (tx: Tx, workspaceId: string, people: House) =>
  async (caseId: string): Promise<readonly Bound[]> => {
    const { timeZone } = await people.workspace();
    return boundsOf(await listsIn(tx, workspaceId).find(caseId), timeZone);
  };

/** Who reads a list, and when that is on the house's wall. */
export const readerIn =
  (people: House, now: () => Moment) =>
  async ({ id: colleagueId }: { readonly id: string }): Promise<Reader> => {
    const { timeZone } = await people.workspace();
    return { now: now(), today: onTheWall(now(), timeZone).day, colleagueId };
  };
