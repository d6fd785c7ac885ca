/** Inside: whether what was chosen stays inside its clause and the fair range. */
import { type Money, share } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Facts } from "./facts.ts";
import { fairRange, notInside, type Range, standsTo } from "./range.ts";
import { burden, type Clause, type Policy, priceOf, suggest } from "./policy.ts";
import {
  filled,
  isMoney,
  isOffNext,
  labelOf,
  type Option,
  optionOf,
  type Remedy,
  remedyOf,
} from "./remedy.ts";

/** What was chosen, reckoned by the handbook and found inside a clause. */
export type Allowed = {
  readonly clauseId: string;
  readonly why: string;
  readonly allowedMinor: number;
  readonly options: readonly Option[];
  readonly range: Range;
  /** Some option lies outside the fair range; the words that say why. */
  readonly outside: string | null;
};

/**
 * Whether the chosen options stay inside the clause. Costs are reckoned anew, because whoever
 * proposes may not set the price of what they propose.
 */
export function within(
  policy: Policy,
  facts: Facts,
  chosen: {
    readonly clauseId: string;
    readonly options: readonly Option[];
    /** Why it lies outside the range; needed only then. */
    readonly because?: string | undefined;
  },
): Outcome<Allowed> {
  const clause = policy.clauses.find(({ id }) => id === chosen.clauseId);
  const suggestion = suggest(policy, facts).find(({ clauseId }) => clauseId === chosen.clauseId);
  if (!clause || !suggestion) {
    return refused(
      "no_such_clause",
      "No clause of that name fits this case. Choose one that does.",
    );
  }
  if (new Set(chosen.options.map(({ id }) => id)).size < chosen.options.length) {
    return refused("options_alike", "Two options have the same id. Give each its own.");
  }
  const range = fairRange(policy, facts, clause, suggestion);
  const { because = null } = chosen;
  const options: Option[] = [];
  let outside: string | null = null;
  for (const option of chosen.options) {
    const reckoned = reckon(
      option,
      clause,
      facts,
      priceOf(clause, facts, policy.currency),
      because !== null,
    );
    if (!reckoned.ok) return reckoned;
    const stands = standsTo(range, burden(reckoned.value));
    const isNone = option.remedies.some(({ kind }) => kind === "none");
    if (stands === "too_much" || (stands !== "inside" && because === null && !isNone)) {
      return notInside(reckoned.value, range, stands, policy.currency);
    }
    if (!isNone && (stands !== "inside" || isStrange(option, clause))) outside = because;
    options.push(reckoned.value);
  }
  const { clauseId, why, allowedMinor } = suggestion;
  return done({ clauseId, why, allowedMinor, options, range, outside });
}

function reckon(
  option: Option,
  clause: Clause,
  facts: Facts,
  price: Money,
  /** Words open other kinds than the clause knows. */
  freely: boolean,
): Outcome<Option> {
  const [first, ...others] = option.remedies;
  if (option.remedies.some(({ kind }) => kind === "none")) {
    const asWritten = clause.choices.flatMap(({ remedies }) => remedies.map(({ what }) => what));
    if (others.length > 0 || !first) {
      return refused("none_stands_alone", "“None” stands alone. Remove it, or what is beside it.");
    }
    if (asWritten.includes(first.what)) {
      return refused("reason_missing", "“None” is a choice with a reason. Write the reason there.");
    }
  }
  const remedies: Remedy[] = [];
  for (const remedy of option.remedies) {
    const recipes = clause.choices.flatMap((choice) => choice.remedies);
    const known = recipes.filter(({ kind }) => kind === remedy.kind);
    if (known.length === 0 && !ALWAYS.includes(remedy.kind) && !freely) {
      const kinds = [...new Set(recipes.map(({ kind }) => kind))].join(", ").replaceAll("_", " ");
      return refused("outside_the_clause", `This clause is for ${kinds}. Choose among these.`);
    }
    const made = known.map((recipe) => remedyOf(recipe, facts.severity, price));
    const reckoned = isMoney(remedy.kind) ? asMoney(remedy, price) : done(asThing(remedy, made));
    if (!reckoned.ok) return reckoned;
    const recipe = known[made.findIndex(({ what }) => what === remedy.what)];
    const what = recipe ? filled(recipe.what, reckoned.value, price.currency) : remedy.what;
    remedies.push({ ...reckoned.value, what });
  }
  return done({ ...option, label: relabelled(option, remedies, clause, facts, price), remedies });
}

/** The handbook's own words follow the size that was chosen; a colleague's words stay theirs. */
function relabelled(
  { label }: Option,
  remedies: readonly Remedy[],
  { choices }: Clause,
  { severity }: Facts,
  price: Money,
): string {
  const choice = choices.find((each) => optionOf(each, severity, price).label === label);
  return choice ? labelOf(choice.label, remedies, price.currency) : label;
}

/** Some remedy is of a kind that the clause does not know. */
const isStrange = ({ remedies }: Option, { choices }: Clause): boolean =>
  remedies.some(
    ({ kind }) =>
      !ALWAYS.includes(kind) &&
      !choices.some((choice) => choice.remedies.some((recipe) => recipe.kind === kind)),
  );

/** Store credit stands in for what can't be matched; a gesture or a reasoned none always fits. */
const ALWAYS: readonly Remedy["kind"][] = ["credit", "gesture", "none"];

function asMoney({ kind, what, percent, amountMinor }: Remedy, price: Money): Outcome<Remedy> {
  if ((percent === undefined) === (amountMinor === undefined)) {
    return refused("say_how_much", "Money is a percent or an amount: say one of the two.");
  }
  const amount = percent === undefined ? (amountMinor ?? 0) : share(price, percent).minor;
  if (amount === 0) return refused("say_how_much", "Money of nothing is nothing. Say how much.");
  const size = percent && isOffNext(kind) ? { percent } : { amountMinor: amount };
  return done({ kind, what, ...size, costMinor: amount, worthMinor: amount });
}

/** A thing costs and is worth at least what the handbook says of its kind. */
function asThing({ kind, what, costMinor, worthMinor }: Remedy, known: readonly Remedy[]): Remedy {
  const cheapest = (of: "costMinor" | "worthMinor") =>
    known.length === 0 ? 0 : Math.min(...known.map((each) => each[of]));
  return {
    kind,
    what,
    costMinor: Math.max(costMinor, cheapest("costMinor")),
    worthMinor: Math.max(worthMinor, cheapest("worthMinor")),
  };
}
