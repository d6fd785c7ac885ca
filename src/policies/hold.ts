/** A hold is why an offer waits for another person although its proposer may propose it. */
import type { Case } from "../cases/index.ts";
import type { Actor, Role } from "../words/actor.ts";
import { daysLater, isAfter } from "../words/moment.ts";
import type { Money } from "../words/money.ts";
import { spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Drawn } from "./budget.ts";

export type Hold = {
  readonly code: "over_limit" | "outside_the_range" | "second_award" | "over_budget";
  readonly says: string;
  /** Only somebody above this role lets it go. */
  readonly above?: Role | undefined;
  /** What the proposer says to whoever looks. */
  readonly words?: string | undefined;
  /** Why it may go over, by whoever let it. */
  readonly letGo?: string | undefined;
};

type Ground = {
  /** What the limit says, where it says no. */
  readonly overLimit: string | null;
  readonly outside: string | null;
  /** Goodwill that this case was given before. */
  readonly given: Money;
  /** The numbers of this customer's cases that had something for what seems the same harm. */
  readonly twins?: readonly number[];
  readonly budgets: readonly Drawn[];
  readonly by: Actor;
  /** Why they should have it, as the proposer says it. */
  readonly because?: string | undefined;
};

type Told = Pick<Case, "id" | "failure" | "complainedAt">;

/** One complaint comes by mail and by phone within days: our choice. Later it happened again. */
const TWICE_DAYS = 14;

/** Whether two cases of one customer look like one harm, complained of twice. */
export const isTwin = (one: Told, other: Told): boolean =>
  one.id !== other.id &&
  one.failure !== null &&
  one.failure === other.failure &&
  !isAfter(one.complainedAt, daysLater(other.complainedAt, TWICE_DAYS)) &&
  !isAfter(other.complainedAt, daysLater(one.complainedAt, TWICE_DAYS));

export function holdsOf(ground: Ground): readonly Hold[] {
  const { overLimit, outside, given, twins = [], budgets, by, because: words } = ground;
  const role = "role" in by ? by.role : "agent";
  const hard = budgets.filter(({ line }) => line === "hard");
  return [
    ...(overLimit
      ? [{ code: "over_limit" as const, says: overLimit, ...(words ? { words } : {}) }]
      : []),
    ...(outside ? [{ code: "outside_the_range" as const, says: outside }] : []),
    ...(given.minor > 0
      ? [
          {
            code: "second_award" as const,
            says: `This harm was given ${spoken(given)} before. Is it the same twice?`,
          },
        ]
      : []),
    ...twins.map((number) => ({
      code: "second_award" as const,
      says:
        `Case ${number} of this customer had something for the same failure. ` +
        "Is it the same twice?",
    })),
    ...hard.map(({ says }) => ({
      code: "over_budget" as const,
      says,
      above: role,
      ...(words ? { words } : {}),
    })),
  ];
}

/** Whoever is asked for more than one may give alone is told why: without words, it is refused. */
export function saidFor(holds: readonly Hold[]): Outcome<null> {
  const mute = holds.filter(({ code, words }) => !words && isOver(code));
  const [first] = mute;
  if (!first) return done(null);
  const says = mute.map((hold) => hold.says).join(" ");
  const asks = mute.some(({ code }) => code === "over_budget")
    ? "It is beyond a budget: somebody above you may let it go over."
    : "";
  return refused(
    first.code,
    [says, asks, "Say why they should have it."].filter(Boolean).join(" "),
  );
}

const isOver = (code: Hold["code"]): boolean => code === "over_limit" || code === "over_budget";

/** A budget is gone over by a deed with its reason, which stays with the offer. */
export function letGo(
  holds: readonly Hold[],
  because: string | undefined,
): Outcome<readonly Hold[]> {
  const over = holds.find(({ code }) => code === "over_budget");
  if (!over) return done(holds);
  if (!because) {
    return refused(
      "words_needed",
      `${over.says} That is beyond the budget: say why it may go over.`,
    );
  }
  return done(
    holds.map((hold) => (hold.code === "over_budget" ? { ...hold, letGo: because } : hold)),
  );
}

const RANK: Readonly<Record<Role, number>> = { agent: 0, lead: 1, administrator: 2 };

/** Whether this colleague stands where the holds want it; the highest may let each other's go. */
export function mayLetGo(by: Actor, holds: readonly Hold[]): Outcome<null> {
  const rank = "role" in by ? RANK[by.role] : 0;
  const low = holds.find(
    ({ above }) => above !== undefined && above !== "administrator" && rank <= RANK[above],
  );
  return low
    ? refused("above_needed", `${low.says} Somebody above ${AN[low.above ?? "agent"]} approves it.`)
    : done(null);
}

const AN: Readonly<Record<Role, string>> = {
  agent: "an agent",
  lead: "a lead",
  administrator: "an administrator",
};
