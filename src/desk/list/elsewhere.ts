/** What queues ask of lists: what may not be slept through, and who has how much in hand. */
import { atTheWall } from "../../clocks/index.ts";
import type { Bound, Elsewhere } from "../../queues/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import { watchesIn } from "../../watches/watches.store.ts";
import type { Moment } from "../../words/moment.ts";
import type { Listing } from "../../worklists/index.ts";
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
export function boundsIn(listing: Listing | undefined, zone: string): readonly Bound[] {
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
