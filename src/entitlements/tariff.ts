/** A tariff is what a law or a binding scheme says we owe for a failure, by dated tables. */
import type { Day } from "../clocks/index.ts";

export const CONFIDENCES = ["read", "remembered", "unsure"] as const;

/** What was found out about the failure: a number, a yes or no, or one of several. */
export type Fact = number | boolean | string;
export type Facts = Readonly<Record<string, Fact>>;

/** A question of the tariff. Money is answered in minor units of the tariff's currency. */
export type Ask = {
  readonly id: string;
  readonly label: string;
  readonly kind: "number" | "money" | "yes_no" | "choice";
  readonly unit?: string | undefined;
  readonly choices?: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** Asked only where these hold. */
  readonly when?: Conditions | undefined;
};

export type Bounds = {
  readonly from?: number | undefined;
  readonly above?: number | undefined;
  readonly upTo?: number | undefined;
  readonly below?: number | undefined;
};
export type Condition = Bounds | boolean | string | string[];
export type Conditions = Record<string, Condition>;

/** Amounts in minor units; a percent is of what the ask `of` was answered with. */
export type Pay =
  | { readonly amountMinor: number }
  | {
      readonly percent: number;
      readonly of: string;
      /** Parts that the answer is first divided into: 2 for one leg of a return ticket. */
      readonly over?: number | { readonly ask: string; readonly parts: Parts } | undefined;
      readonly mostMinor?: number | undefined;
      /** What comes to less than this is not paid. */
      readonly leastMinor?: number | undefined;
    }
  /** So much for each, after the first few that are free. */
  | { readonly eachMinor: number; readonly of: string; readonly after?: number | undefined };
type Parts = Readonly<Record<string, number>>;

export type Row = {
  readonly when: Conditions;
  readonly pay: Pay | null;
  /** Article or section. */
  readonly clause: string;
  readonly says?: string | undefined;
  /** What is owed besides money: a repair, a bed, the choice of another flight. */
  readonly rights: readonly string[];
};

/** A table as it stood from one day on; the first row that fits decides. */
export type Version = {
  readonly from: Day;
  /** The last day that we know it for. */
  readonly until?: Day | undefined;
  readonly source: string;
  readonly confidence: (typeof CONFIDENCES)[number];
  readonly note?: string | undefined;
  readonly rows: readonly Row[];
};

export type Tariff = {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly currency: string;
  /** Ids of the handbook's industries and failures that it is for. */
  readonly industries: readonly string[];
  readonly failures: readonly string[];
  /** An offer waits until somebody has said what this tariff owes, or why it is not for this. */
  readonly first: boolean;
  /** Owed to each of several people on one case. */
  readonly perPerson: boolean;
  readonly payWithin: string | null;
  readonly asks: readonly Ask[];
  /** Oldest first. */
  readonly versions: readonly Version[];
};

/** Those for this failure come first, then those for its industry; others are one search away. */
export const fits = (
  { failures, industries }: Pick<Tariff, "failures" | "industries">,
  failure: string,
  industry: string | undefined,
): boolean =>
  failures.length > 0
    ? failures.includes(failure)
    : industry !== undefined && industries.includes(industry);
