/** A place is a table where a customer's words may lie, and what an erasure leaves there. */

/** How a row is known to be of a customer: by itself, or by what it hangs on. */
export type Scope =
  | "customer"
  | "conversation"
  | "message"
  | "case"
  | "letter"
  | "offer"
  | "award"
  | "mail"
  | "match"
  | "delivery"
  | "address"
  | "answer";

/**
 * What takes the place of a column's words.
 *
 * word: "Erased" · nothing: null · empty: no bytes · by: "Erased" where the customer did it, a
 * colleague's name stays · names: the house's own words stay, but for the customer's names in them ·
 * codes: of an object its ids, numbers, days and codes stay · print: a hash, so that the same thing
 * is known again without being kept · id: the row's own id
 */
export type Filling = "word" | "nothing" | "empty" | "by" | "names" | "codes" | "print" | "id";

export type Place = {
  readonly table: string;
  readonly of: Scope;
  /** One of the table's rows and many of them, in the dialog; not said where left out. */
  readonly called?: readonly [one: string, many: string];
  /** "forget": the row itself goes. */
  readonly erased: Readonly<Record<string, Filling>> | "forget";
  /** What has begun there ends: the column `state` goes from any of these to the last word. */
  readonly ends?: readonly [from: readonly string[], to: string];
  /** Columns of text that tell nothing of the customer: codes, and colleagues' names. */
  readonly kept?: string;
};
