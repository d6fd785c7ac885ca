/** What asks a colleague for something now, said as the next best thing to do. */
import { NEEDS, type Need } from "./filter.ts";

export type Todo = { readonly need: Need; readonly count: number; readonly says: string };

type Said = readonly [one: string, many: string];

const SAYS: Readonly<Record<Need, Said>> = {
  told_us: ["1 customer told us something that waits", "customers told us something that waits"],
  not_enough: [
    "1 customer says that our offer is not enough",
    "customers say that our offer is not enough",
  ],
  promise_late: ["1 promise was broken", "promises were broken"],
  undelivered: ["1 letter did not arrive", "letters did not arrive"],
  clock_overdue: ["1 clock has run out", "clocks have run out"],
  promise_today: ["1 promise is due today", "promises are due today"],
  first_answer: ["1 customer waits for a first answer", "customers wait for a first answer"],
  offer_ending: ["1 offer expires within a day", "offers expire within a day"],
  back: ["1 case is back from its sleep", "cases are back from their sleep"],
};

/** @param most a count of so many is that many or more */
export const todoOf = (counts: Readonly<Record<Need, number>>, most: number): readonly Todo[] =>
  NEEDS.filter((need) => counts[need] > 0).map((need) => {
    const [one, many] = SAYS[need];
    const count = counts[need];
    const said = count === 1 ? one : `${count < most ? count : `${most} or more`} ${many}`;
    return { need, count, says: said };
  });
