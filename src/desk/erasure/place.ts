/** A place is a table where a customer's words may lie, and what an erasure leaves there. */

/** How a row is known to be of a customer: by itself, or by what it hangs on. */
export type Scope =
  | "customer"
  | "conversation"
  | "message"
  | "case"
  | "letter"
  | "offer"
  | "debt"
  | "voucher"
  | "mail"
  | "match"
  | "delivery"
  | "address"
  | "answer"
  | "incident"
  | "call";

/** What takes the place of a column's words. */
export type Filling =
  /** "Erased", null, no bytes. */
  | "word"
  | "nothing"
  | "empty"
  /** "Erased" where the customer did it; a colleague's name stays. */
  | "by"
  /** The house's own words stay, without the customer's names: of text, and of an object. */
  | "names"
  | "inside"
  /** An object keeps its ids, numbers, days and codes. */
  | "codes"
  /** A hash: the same thing is known again without being kept. */
  | "print"
  /** The row's own id. */
  | "id";

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
