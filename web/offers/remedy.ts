/** Adjusting an option inside what its clause allows, and what that does to cost and worth. */
import type { Offer } from "../api/shapes.ts";
import { amount } from "../words/sums.ts";

export type Option = Offer["options"][number];
export type Remedy = Option["remedies"][number];

export const KIND_WORDS: Readonly<Record<Remedy["kind"], string>> = {
  refund: "Refund",
  credit: "Credit",
  voucher: "Voucher",
  discount: "Discount",
  replacement: "Replacement",
  repair: "Repair",
  redo: "Done again",
  free_service: "Free service",
  expert_time: "Extra expert time",
  warranty: "Longer warranty",
  upgrade: "Upgrade",
  lodging: "Other lodging",
  perk: "Perk",
  donation: "Donation",
  correction: "Correction",
  gesture: "Gesture",
  none: "Nothing",
};
export const kindWords = (kind: Remedy["kind"]): string => KIND_WORDS[kind];

const total = (option: Option, of: "costMinor" | "worthMinor"): number =>
  option.remedies.reduce((sum, remedy) => sum + remedy[of], 0);
export const costOf = (option: Option): number => total(option, "costMinor");
export const worthOf = (option: Option): number => total(option, "worthMinor");

/** What the offer can cost at most: the customer takes one option, so the dearest counts. */
export const dearest = (options: readonly Option[]): number => Math.max(0, ...options.map(costOf));

const scaled = (minor: number, to: number, from: number): number =>
  from > 0 ? Math.round((minor * to) / from) : minor;

/** The remedy with another amount; cost and worth move in the same proportion. */
export function withAmount(remedy: Remedy, amountMinor: number): Remedy {
  const from = remedy.amountMinor ?? 0;
  if (from === 0)
    return { ...remedy, amountMinor, costMinor: amountMinor, worthMinor: amountMinor };
  return {
    ...remedy,
    amountMinor,
    costMinor: scaled(remedy.costMinor, amountMinor, from),
    worthMinor: scaled(remedy.worthMinor, amountMinor, from),
  };
}

/** The remedy with another percentage; cost and worth move in the same proportion. */
export function withPercent(remedy: Remedy, percent: number): Remedy {
  const from = remedy.percent ?? percent;
  return {
    ...remedy,
    percent,
    costMinor: scaled(remedy.costMinor, percent, from),
    worthMinor: scaled(remedy.worthMinor, percent, from),
  };
}

/** "20 %" and "€25" in the words move along, so that an option does what it says. */
function reworded(words: string, was: Remedy, now: Remedy, currency: string): string {
  if (was.percent !== undefined && now.percent !== undefined)
    return words.replace(
      new RegExp(`(?<!\\d)${was.percent}(?=\\s?(?:%|per cent|percent))`, "gi"),
      String(now.percent),
    );
  if (was.amountMinor === undefined || now.amountMinor === undefined) return words;
  return words.replaceAll(amount(was.amountMinor, currency), amount(now.amountMinor, currency));
}

/** The option with one remedy changed, and its words with it. */
export function withRemedy(option: Option, at: number, now: Remedy, currency: string): Option {
  const was = option.remedies[at];
  if (!was) return option;
  const changed = { ...now, what: reworded(now.what, was, now, currency) };
  return {
    ...option,
    label: reworded(option.label, was, now, currency),
    remedies: option.remedies.map((one, index) => (index === at ? changed : one)),
  };
}

export type Entry = {
  readonly kind: Remedy["kind"];
  /** In percent of what stands on it. */
  readonly cost: number;
  readonly worth: number;
};

const MONEY: ReadonlySet<Remedy["kind"]> = new Set(["refund", "credit", "voucher", "discount"]);

export const isMoney = ({ kind }: Pick<Entry, "kind">): boolean => MONEY.has(kind);

/** An option of one remedy out of the catalogue; money is booked at what stands on it. */
export function optionFrom(
  { kind, cost, worth }: Entry,
  { what, minor, number }: { what: string; minor: number; number: number },
): Option {
  const part = (percent: number) => Math.round((minor * percent) / 100);
  const sized = MONEY.has(kind)
    ? { amountMinor: minor, costMinor: minor, worthMinor: minor }
    : { costMinor: part(cost), worthMinor: part(worth) };
  return { id: `own-${number}`, label: what, remedies: [{ kind, what, ...sized }] };
}

/** Fits any loss: store credit, a gesture, a reasoned nothing. */
const ALWAYS: ReadonlySet<Remedy["kind"]> = new Set(["credit", "gesture", "none"]);

/** Of a kind that the clause does not know; then its words say why. */
export const isStrange = (option: Option, clause: { readonly options: readonly Option[] }) =>
  option.remedies.some(
    ({ kind }) =>
      !ALWAYS.has(kind) &&
      !clause.options.some(({ remedies }) => remedies.some((each) => each.kind === kind)),
  );

export type Range = {
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly capMinor: number;
  readonly limitMinor: number | null;
};

const isNone = ({ remedies }: Option): boolean => remedies.some(({ kind }) => kind === "none");
const burden = (option: Option): number => Math.max(costOf(option), worthOf(option));

/** How an offer stands to the fair range and to what one may give alone. */
export function standing(
  options: readonly Option[],
  { lowMinor, highMinor, capMinor, limitMinor }: Range,
): "empty" | "too_much" | "outside" | "above_limit" | "fine" {
  if (options.length === 0) return "empty";
  const given = options.filter((option) => !isNone(option)).map(burden);
  if (given.some((each) => each > capMinor)) return "too_much";
  if (given.some((each) => each > highMinor || each < lowMinor)) return "outside";
  const cost = dearest(options);
  return limitMinor !== null && cost > limitMinor ? "above_limit" : "fine";
}
