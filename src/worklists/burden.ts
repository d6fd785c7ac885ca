/** A burden is what one colleague has in hand, and how much of it is hard; seen to be shared. */
import { type InHand, loadOf } from "../queues/index.ts";

export type Burden = {
  readonly colleagueId: string;
  readonly open: number;
  /** Severe or critical: conversations that cost whoever has them. */
  readonly hard: number;
  /** As sharing out weighs it: each step of harm twice the one below. */
  readonly load: number;
  readonly away: boolean;
};

/** Our choice: three hard ones are a lot for anybody; twice what another has is not shared. */
const HARD_MANY = 3;

type Here = { readonly id: string; readonly away: boolean };

export const burdensOf = (here: readonly Here[], inHand: readonly InHand[]): readonly Burden[] =>
  here
    .map(({ id, away }) => {
      const mine = inHand.filter(({ ownerId }) => ownerId === id);
      const hard = mine.filter(({ severity }) => severity === "severe" || severity === "critical");
      return {
        colleagueId: id,
        open: sum(mine),
        hard: sum(hard),
        load: loadOf(inHand, id),
        away,
      };
    })
    .toSorted((a, b) => b.hard - a.hard || b.load - a.load);

const sum = (some: readonly InHand[]): number => some.reduce((all, { count }) => all + count, 0);

export type Relief = { readonly fromId: string; readonly toId: string };

/** Who carries so many more hard ones than somebody here that one might go over; or nobody. */
export function reliefIn(burdens: readonly Burden[]): Relief | null {
  const here = burdens.filter(({ away }) => !away);
  const most = here.at(0);
  const least = here.toSorted((a, b) => a.hard - b.hard || a.load - b.load).at(0);
  if (!most || !least || most.hard < HARD_MANY || most.hard < 2 * Math.max(1, least.hard))
    return null;
  return { fromId: most.colleagueId, toId: least.colleagueId };
}
