/** An instrument is what carries out instructions: one contract, whoever stands behind it. */
import type { RemedyKind } from "../policies/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Money } from "../words/money.ts";
import type { Means } from "./means.ts";
import type { Target } from "./target.ts";

/** One kind of remedy in one currency. */
export type Carried = { readonly kind: RemedyKind; readonly currency: string };

/** An instrument as the house has set it up. */
export type Instrument = {
  readonly id: string;
  readonly means: Means;
  /** What the house calls it. */
  readonly name: string;
  /** Stands in its public address, where it calls back. */
  readonly key: string;
  readonly carries: readonly Carried[];
  /** What is no secret: a shop's name, the account that pays, where the house's system listens. */
  readonly place: Place;
  readonly addedAt: Moment;
  /** When it last answered as it should; null: not yet, or not since it was changed. */
  readonly triedAt: Moment | null;
  readonly problem: string | null;
  readonly removedAt: Moment | null;
};

export type Place = {
  /** lamps.myshopify.com */
  readonly shop?: string;
  /** Where the house's own system takes instructions. */
  readonly url?: string;
  /** The account that pays. */
  readonly iban?: string;
  readonly bic?: string;
  readonly holder?: string;
};

/** What opens it: kept sealed. */
export type Keys = { readonly secret?: string; readonly webhookSecret?: string };

/** What an instrument is asked to do. */
export type Order = {
  readonly key: string;
  readonly kind: RemedyKind;
  readonly amount: Money;
  readonly percent: number | null;
  readonly what: string;
  readonly target: Target;
  readonly reference: string | null;
  readonly askedAt: Moment;
};

/**
 * What an instrument says of an order. confirmed: done, by this proof; `amount` as it says ·
 * under_way: it has it · refused: it surely does not pay · shut: it was surely not reached, or does
 * not answer us now · unknown: it may or may not have it · absent: it knows of none.
 */
export type Said =
  | {
      readonly end: "confirmed";
      readonly reference: string;
      readonly amount: Money | null;
      readonly proof: string;
    }
  | { readonly end: "under_way"; readonly reference: string; readonly says: string | null }
  | { readonly end: "refused"; readonly because: string }
  | { readonly end: "shut"; readonly because: string }
  | { readonly end: "unknown"; readonly because: string }
  | { readonly end: "absent" };

/** One payment as an instrument lists it. */
export type Listed = {
  readonly reference: string;
  /** Our key, when it bears one. */
  readonly key: string | null;
  readonly amount: Money | null;
  readonly state: "paid" | "under_way" | "unpaid";
  /** The payment or order it belongs to. */
  readonly of: string | null;
  readonly at: Moment;
};

/** The contract: what a worker may do with an instrument. None of them throws. */
export type Carrier = {
  /** For so many minutes a key is known again, and asked twice it is done once. */
  readonly sameKeyMinutes: number;
  ask(order: Order): Promise<Said>;
  /** Looks what became of it, by our key or its reference; does nothing. */
  find(order: Order): Promise<Said>;
  /** Everything since then; null: it has no list. */
  list(since: Moment): Promise<readonly Listed[] | null>;
  /** Whether the key opens it; the problem in a sentence, or null. */
  probe(): Promise<string | null>;
};
