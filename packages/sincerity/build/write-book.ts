/** The rule book as the program wants it: the source text of rules.generated.ts. */
import type { RuleBook } from "../src/rule.ts";

/** The texts on lines of their own, so that a change can be read; then the net. */
export const writeBook = (book: RuleBook): string =>
  `/** Generated from rules/*.yml by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const RULES: RuleBook = ${JSON.stringify(book, null, 1)};
`;
