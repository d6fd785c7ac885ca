/** Limits: the most that a colleague may give alone, and who approves what lies above. */
import type { Actor, Role } from "../words/actor.ts";
import { type Money, money, spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Bands } from "./band.ts";
import type { Budget } from "./budget.ts";
import type { Entry } from "./catalogue.ts";
import type { Policy } from "./policy.ts";

/** The most that each role may give alone, in one currency; null: no limit. */
export type Limits = { readonly currency: string } & Readonly<Record<Role, number | null>> & {
    /** A person's own limit, by their address; it stands in for their role's. */
    readonly people?: Readonly<Record<string, number | null>> | undefined;
  };

/** What verbs ask of the handbook: the policy and the limits, in a currency. */
export type Rules = {
  policyIn(currency: string): Policy;
  limitsIn(currency: string): Limits;
  budgetsIn?(currency: string): readonly Budget[];
  readonly catalogue?: readonly Entry[];
  /** What ombudsmen publish: information, never a limit. */
  readonly bands?: readonly Bands[];
};

/** What this actor may give alone; a customer gives nothing, nor does the desk by itself. */
export const limitOf = (by: Actor, limits: Limits): number | null => {
  if (!("role" in by)) return 0;
  const own = by.email ? limits.people?.[by.email] : undefined;
  if (own === undefined) return limits[by.role];
  return by.kind === "key" ? lesser(own, limits[by.role]) : own;
};

/** A key gives no more than its role, and no more than whoever made it. */
const lesser = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

export function mayGive(by: Actor, cost: Money, limits: Limits): Outcome<Money> {
  const limit = limitOf(by, limits);
  if (limit === null || cost.minor <= limit) return done(cost);
  return refused(
    "over_limit",
    `You may give up to ${spoken(money(limit, cost.currency))} alone; ` +
      `this costs ${spoken(cost)}. ${whoElse(cost, limits)}`,
  );
}

/**
 * Nobody approves what they proposed themselves or by a key of theirs, and nobody approves beyond
 * their own limit. `hands`: every id by which the approver acts.
 */
export function mayApprove(
  by: Actor,
  { proposedBy, hands }: { proposedBy: { readonly id: string }; hands: ReadonlySet<string> },
  cost: Money,
  limits: Limits,
): Outcome<Money> {
  if (by.id !== proposedBy.id && !hands.has(proposedBy.id)) return mayGive(by, cost, limits);
  const who = by.id === proposedBy.id ? "You" : "A key that you made";
  return refused("own_offer", `${who} proposed this offer. Another colleague approves it.`);
}

function whoElse({ minor }: Money, limits: Limits): string {
  const able = (role: Role) => limits[role] === null || minor <= (limits[role] ?? 0);
  if (able("lead")) return "A lead can approve it.";
  return able("administrator") ? "An administrator can approve it." : "Nobody may give this much.";
}
