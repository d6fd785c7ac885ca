/** What counts of a case where an offer is sized. */
import type { Case, Severity, Stance } from "../cases/index.ts";
import type { Loss } from "../playbooks/index.ts";
import type { Harm } from "./harm.ts";

export type Facts = {
  readonly failure: string;
  readonly severity: Severity;
  readonly stance: Stance;
  readonly priceMinor: number | null;
  /** When known from the case; else the clause says what is usually lost. */
  readonly kindOfLoss?: Loss;
  /** Failures of ours that this customer has already lived through. */
  readonly earlierFailures: number;
  /** How often they had to come to us, and what it cost them besides. */
  readonly contacts?: number;
  readonly harm?: Harm;
  /** What the case has been given already; it counts against what a clause allows. */
  readonly givenMinor: number;
};

type Given = {
  readonly state: string;
  readonly amountMinor: number;
  readonly entitlementId?: string | null;
};

/** What was given freely: what the law owes is no goodwill, and what was taken back is nothing. */
export const goodwillOf = (given: readonly Given[]): number =>
  given
    .filter(({ state, entitlementId }) => state !== "withdrawn" && !entitlementId)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** What counts of a case, of the customer's others, and of what was given; null until triage. */
export function factsOf(
  { id, failure, severity, stance, priceMinor }: Case,
  others: readonly Case[],
  given: readonly Given[],
  loss: Loss | undefined,
): Facts | null {
  if (failure === null || severity === null) return null;
  const ours = others.filter((each) => each.stance === "at_fault" || each.stance === "partly");
  const known = { failure, severity, stance, priceMinor };
  return {
    ...known,
    ...(loss ? { kindOfLoss: loss } : {}),
    earlierFailures: ours.filter((each) => each.id !== id).length,
    givenMinor: goodwillOf(given),
  };
}

/** How often the customer had to come to us on this case. */
export const contactsIn = (entries: readonly { readonly what: string }[]): number =>
  entries.filter(({ what }) => what === "customer wrote" || what === "call noted").length;
