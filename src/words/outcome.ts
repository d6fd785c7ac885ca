/** An outcome is a value, or a refusal that says why in words a person can read. */

/** One condition that stands in the way: what is missing, and where it would be met. */
export type Unmet = { readonly code: string; readonly because: string };

/** A "no" that is expected: `code` is snake_case and stable, `because` is for a person. */
export type Refusal = {
  readonly code: string;
  readonly because: string;
  readonly unmet?: readonly Unmet[];
  /** What a program would want to know besides: what is left, for instance. */
  readonly facts?: Readonly<Record<string, number | string>>;
};

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (
  code: string,
  because: string,
  unmet: readonly Unmet[] = [],
  facts?: Refusal["facts"],
): Outcome<never> => ({
  ok: false,
  refusal: {
    code,
    because,
    ...(unmet.length > 0 ? { unmet } : {}),
    ...(facts ? { facts } : {}),
  },
});

/** A refusal met too deep to be handed up; whoever opened the transaction turns it back. */
export class Stopped extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.because);
    this.refusal = refusal;
  }
}
