/** A saying is how a mail server puts something, and who says it so. */

export type Saying = { readonly says: RegExp; readonly because: string };

export const matches = (sayings: readonly Saying[], line: string): boolean =>
  sayings.some(({ says }) => says.test(line));
