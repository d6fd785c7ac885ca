/** A budget asks a person before more is given; it never makes an apology smaller by itself. */
import { money, spoken } from "../words/money.ts";

/** In a month: the whole house, one colleague, the team of a queue. All cases of an incident. */
export const BUDGET_PERS = ["month", "colleague", "queue", "incident"] as const;

export type Budget = {
  readonly id: string;
  /** "{queue} this month": a queue's own name stands in for it. */
  readonly name: string;
  readonly per: (typeof BUDGET_PERS)[number];
  /** The queue whose own it is, by name; without it, it is for each that has none of its own. */
  readonly queue?: string | undefined;
  readonly softMinor: number;
  readonly hardMinor: number;
  readonly currency: string;
};

/** What was offered or given so far, by what a budget is for; null: in no incident, or no queue. */
export type Spending = Readonly<Record<Budget["per"], number | null>> & {
  /** The queue that the case lies in. */
  readonly queueName?: string | null;
};

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
  meantFor(budgets, spending.queueName ?? "").flatMap((budget) => {
    const { id, per, softMinor, hardMinor, currency } = budget;
    const spentMinor = spending[per];
    if (spentMinor === null) return [];
    const name = budget.name.replace("{queue}", spending.queueName ?? "");
    const after = spentMinor + costMinor;
    const line = after > hardMinor ? "hard" : after > softMinor ? "soft" : "inside";
    const say = (minor: number) => spoken(money(minor, currency));
    const of = line === "hard" ? hardMinor : softMinor;
    const where = line === "inside" ? "inside its soft line" : `beyond its ${line} line`;
    const says = `${name}: ${say(after)} with this, ${where} of ${say(of)}.`;
    return [{ id, name, spentMinor, softMinor, hardMinor, line, says }];
  });

/** A queue's own budgets stand in for those of any queue. */
function meantFor(budgets: readonly Budget[], queueName: string): readonly Budget[] {
  const isIts = ({ queue }: Budget) => queue?.toLowerCase() === queueName.toLowerCase();
  const own = budgets.some(isIts);
  return budgets.filter(
    (budget) => budget.per !== "queue" || (budget.queue === undefined ? !own : isIts(budget)),
  );
}
