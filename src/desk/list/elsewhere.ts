/** What queues ask of lists: what may not be slept through, and who has how much in hand. */
import { atTheWall } from "../../clocks/index.ts";
import type { Bound, Elsewhere } from "../../queues/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Listing } from "../../worklists/index.ts";
import { listsIn } from "../../worklists/worklists.store.ts";

export function elsewhereIn(tx: Tx, workspaceId: string): Elsewhere {
  const { inHand, sleepersPast } = listsIn(tx, workspaceId);
  return { inHand, sleepersPast, away: async () => new Set<string>() };
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
