/** A remedy is one thing that puts right: what it is, what it costs us, what it brings them. */
import type { Severity } from "../cases/index.ts";
import type { Loss } from "../playbooks/index.ts";
import { type Money, money, nothing, share, spoken } from "../words/money.ts";

/** The catalogue's kinds; handbook/compensation/catalogue.yml says what the house means by each. */
export const REMEDY_KINDS = [
  "refund",
  "credit",
  "voucher",
  "discount",
  "replacement",
  "repair",
  "redo",
  "free_service",
  "expert_time",
  "warranty",
  "upgrade",
  "lodging",
  "perk",
  "donation",
  "correction",
  "gesture",
  "none",
] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number];

/**
 * One thing given. `cost` is what it costs the house, `worth` what it brings the customer; both in
 * minor units of the offer's currency. A voucher and a discount
 * have a percent or an amount.
 */
export type Remedy = {
  readonly kind: RemedyKind;
  readonly what: string;
  readonly percent?: number | undefined;
  readonly amountMinor?: number | undefined;
  readonly costMinor: number;
  readonly worthMinor: number;
};

export type Option = {
  readonly id: string;
  readonly label: string;
  readonly remedies: readonly Remedy[];
  /** With them so many days after their yes: accepted, that is a promise. */
  readonly withinDays?: number | undefined;
};

/**
 * The kinds that make good what was lost, best first: Roschk & Gelbrich 2014 (money for money,
 * exchange for a flawed product, the service again for a failed one, attention for a lack of it).
 */
const KINDS_FOR: Readonly<Record<Loss, readonly RemedyKind[]>> = {
  money: ["refund"],
  product: ["replacement", "repair", "warranty"],
  service: ["redo", "lodging", "repair", "expert_time", "free_service", "upgrade"],
  attention: ["gesture", "correction", "perk", "free_service", "upgrade"],
};
export const kindsFor = (loss: Loss): readonly RemedyKind[] => KINDS_FOR[loss];

/** A percent of the price, or an amount in minor units. */
export type Portion = { readonly percent: number } | { readonly minor: number };

/** How much, by severity. */
export type Size = Readonly<Record<Severity, Portion>>;

/**
 * One remedy as the handbook sizes it. Money has an `amount`; a voucher an amount, or the `percent`
 * off the next order; anything else has what it costs the house and what it is worth.
 */
export type Recipe = {
  readonly kind: RemedyKind;
  /** `{amount}` and `{percent}` in it become the size. */
  readonly what: string;
  readonly percent?: number | undefined;
  readonly amount?: Size | undefined;
  readonly cost?: Size | undefined;
  readonly worth?: Size | undefined;
};

export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly remedies: readonly Recipe[];
};

export const isMoney = (kind: RemedyKind): boolean =>
  ["refund", "credit", "voucher", "discount", "donation"].includes(kind);

/** A part of a later price is given in percent, or as an amount. */
export const isOffNext = (kind: RemedyKind): boolean => kind === "voucher" || kind === "discount";

export const costOf = ({ remedies }: Option): number =>
  remedies.reduce((sum, { costMinor }) => sum + costMinor, 0);

export const worthOf = ({ remedies }: Option): number =>
  remedies.reduce((sum, { worthMinor }) => sum + worthMinor, 0);

/** The house reckons with the dearest option, because the customer may choose it. */
export const dearest = (options: readonly Option[]): number => Math.max(0, ...options.map(costOf));

export function sized(size: Size | undefined, severity: Severity, price: Money): Money {
  const portion = size?.[severity];
  if (!portion) return nothing(price.currency);
  return "percent" in portion
    ? share(price, portion.percent)
    : money(portion.minor, price.currency);
}

/** A choice of the handbook, sized for a case; money that would come to nothing is left out. */
export function optionOf(
  { id, label, remedies }: Choice,
  severity: Severity,
  price: Money,
): Option {
  const made = remedies.map((recipe) => remedyOf(recipe, severity, price));
  return {
    id,
    label: labelOf(label, made, price.currency),
    remedies: made.filter(({ kind, percent, amountMinor }) =>
      isMoney(kind) ? percent || amountMinor : true,
    ),
  };
}

export function remedyOf(recipe: Recipe, severity: Severity, price: Money): Remedy {
  const { kind, what, percent } = recipe;
  const cost = sized(recipe.cost, severity, price).minor;
  const worth = recipe.worth ? sized(recipe.worth, severity, price).minor : cost;
  if (!isMoney(kind)) return { kind, what, costMinor: cost, worthMinor: worth };
  const size = percent ? { percent } : { amountMinor: sized(recipe.amount, severity, price).minor };
  const { minor } = percent ? share(price, percent) : sized(recipe.amount, severity, price);
  const said = filled(what, size, price.currency);
  return { kind, what: said, ...size, costMinor: minor, worthMinor: minor };
}

type Sizes = Pick<Remedy, "percent" | "amountMinor">;

/** Puts the size where the handbook left a place for it: `{amount}`, `{percent}`. */
export const filled = (text: string, { percent, amountMinor }: Sizes, currency: string): string =>
  text
    .replaceAll("{amount}", spoken(money(amountMinor ?? 0, currency)))
    .replaceAll("{percent}", `${percent ?? 0}%`);

/** A label speaks of the first amount and the first percent among its remedies. */
export const labelOf = (label: string, remedies: readonly Sizes[], currency: string): string =>
  filled(
    label,
    {
      percent: remedies.find(({ percent }) => percent)?.percent,
      amountMinor: remedies.find(({ amountMinor }) => amountMinor)?.amountMinor,
    },
    currency,
  );

/** Whether a recipe says what its kind needs, and nothing else. */
export function fitsKind({ kind, percent, amount, cost, worth }: Recipe): boolean {
  if (kind === "none") return !percent && !amount && !cost && !worth;
  if (!isMoney(kind)) return !percent && !amount && cost !== undefined;
  return !cost && !worth && (isOffNext(kind) ? !percent !== !amount : !percent && !!amount);
}

export function howSized(kind: Recipe["kind"]): string {
  if (kind === "none") return "“none” has no size. Say only why.";
  if (isOffNext(kind)) return "A voucher has a percent or an amount, one of the two.";
  return isMoney(kind)
    ? "Money given has an amount, like 25 or 20% of the price, and nothing else."
    : "Say what this costs us: cost, and worth where it brings the customer more or less.";
}
