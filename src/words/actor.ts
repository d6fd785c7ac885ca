/** An actor is whoever did a deed: every line of the journal has one. */
export type Role = "agent" | "lead" | "administrator";

export type Colleague = {
  readonly kind: "colleague";
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly email?: string | undefined;
};

/** A program with an API key. */
export type KeyHolder = {
  readonly kind: "key";
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Of whoever made the key, where that is known. */
  readonly email?: string | undefined;
};

/** `desk` is Amends itself, acting on a clock. */
export type Actor =
  | Colleague
  | { readonly kind: "customer"; readonly id: string; readonly name: string }
  | KeyHolder
  | { readonly kind: "desk"; readonly id: "desk"; readonly name: "Amends" };

export const THE_DESK: Actor = { kind: "desk", id: "desk", name: "Amends" };

/** Who did it, as it is kept with what they did. */
export type By = { readonly kind: string; readonly id: string; readonly name: string };

export const byOf = ({ kind, id, name }: Actor): By => ({ kind, id, name });
