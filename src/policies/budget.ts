/** A budget asks a person before more is given; it never makes an apology smaller by itself. */
import { money, spoken } from "../words/money.ts";

/** The whole house in a month, one colleague in a month, all cases of an incident. */
export const BUDGET_PERS = ["month", "colleague", "incident"] as const;

export type Budget = {
  readonly id: string;
  readonly name: string;
  readonly per: (typeof BUDGET_PERS)[number];
  readonly softMinor: number;
  readonly hardMinor: number;
  readonly currency: string;
};

/** What was offered or given so far, by what a budget is for; null: it belongs to no incident. */
export type Spending = Readonly<Record<Budget["per"], number | null>>;

export type Drawn = {
  readonly id: string;
  readonly name: string;
  readonly spentMinor: number;
  readonly softMinor: number;
  readonly hardMinor: number;
  /** soft: whoever proposes is told; hard: somebody above them looks first. */
  readonly line: "inside" | "soft" | "hard";
  readonly says: string;
};

/** How each budget stands once this much more is drawn from it. */
export const drawn = (
  budgets: readonly Budget[],
  spending: Spending,
  costMinor: number,
): readonly Drawn[] =>
  budgets.flatMap(({ id, name, per, softMinor, hardMinor, currency }) => {
    const spentMinor = spending[per];
    if (spentMinor === null) return [];
    const after = spentMinor + costMinor;
    const line = after > hardMinor ? "hard" : after > softMinor ? "soft" : "inside";
    const say = (minor: number) => spoken(money(minor, currency));
    const of = line === "hard" ? hardMinor : softMinor;
    const says = `${name}: ${say(after)} with this, of ${say(of)}.`;
    return [{ id, name, spentMinor, softMinor, hardMinor, line, says }];
  });
