/** What we gave our word on, as the customer reads it: what, by when, and whether it was kept. */
import { type Commitment, fateOf, type Wall } from "../../apologies/index.ts";
import type { Action } from "../../plans/index.ts";

/** A change promised in a letter is one with the action that makes it, if they say the same. */
export function promisesSeen(
  commitments: readonly Commitment[],
  actions: readonly Action[],
  wall: Wall,
) {
  const given = (one: Commitment) => {
    const { id, what, dueOn, settledAt, proof, proofShown } = one;
    const last = one.moves.at(-1);
    const broken = commitments.find((each) => each.id === one.replaces);
    return {
      id,
      what,
      dueOn,
      isLate: fateOf(one, wall) === "broken",
      doneOn: settledAt && wall.dayOf(settledAt),
      proof: proofShown ? proof : null,
      moved: last ? { from: one.moves[0]?.from ?? last.from, because: last.because } : null,
      /** The day of the promise that we broke, in whose place this one stands. */
      insteadOf: broken?.dueOn ?? null,
    };
  };
  const made = ({ id, what, dueOn, doneAt }: Action) => {
    const isLate = doneAt === null && dueOn < wall.today;
    const none = { proof: null, moved: null, insteadOf: null };
    return { id, what, dueOn, isLate, doneOn: doneAt && wall.dayOf(doneAt), ...none };
  };
  const shown = actions.filter((action) => action.shown);
  const planned = new Set(shown.map(({ what }) => what.toLowerCase()));
  // What was broken and owned up to is told with the promise in its place.
  const bound = commitments.filter(({ state }) => state === "open" || state === "kept");
  const isChange = ({ kind }: Commitment) => kind === "prevention";
  const loose = (one: Commitment) => isChange(one) && !planned.has(one.what.toLowerCase());
  return {
    promises: bound.filter((each) => !isChange(each)).map(given),
    changes: [...bound.filter(loose).map(given), ...shown.map(made)],
  };
}
