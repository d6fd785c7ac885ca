/** What we gave our word on, as the customer reads it: what, by when, and whether it was kept. */
import type { Commitment } from "../../apologies/index.ts";
import type { Action } from "../../plans/index.ts";
import type { Day } from "../../clocks/index.ts";
import type { Moment } from "../../words/moment.ts";

/** A change promised in a letter is one with the action that makes it, if they say the same. */
export function promisesSeen(
  commitments: readonly Commitment[],
  actions: readonly Action[],
  dayOf: (at: Moment) => Day,
  today: Day,
) {
  const seen = ({ id, what, dueOn }: Action | Commitment, doneAt: Moment | null) => {
    const isLate = doneAt === null && dueOn < today;
    return { id, what, dueOn, isLate, doneOn: doneAt && dayOf(doneAt) };
  };
  const given = (all: readonly Commitment[]) => all.map((each) => seen(each, each.settledAt));
  const shown = actions.filter((action) => action.shown);
  const planned = new Set(shown.map(({ what }) => what.toLowerCase()));
  const bound = commitments.filter(({ state }) => state === "open" || state === "kept");
  const isChange = ({ kind }: Commitment) => kind === "prevention";
  return {
    promises: given(bound.filter((each) => !isChange(each))),
    changes: [
      ...given(bound.filter((each) => isChange(each) && !planned.has(each.what.toLowerCase()))),
      ...shown.map((action) => seen(action, action.doneAt)),
    ],
  };
}
