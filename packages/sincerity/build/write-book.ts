/** The rule books as the program wants them: the source text of rules.generated.ts. */
import type { RuleBook } from "../src/rule.ts";

/** The texts on lines of their own, so that a change can be read; then the net. */
export const writeBooks = (books: readonly RuleBook[]): string =>
  `/** Generated from rules/ by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const BOOKS: readonly RuleBook[] = ${JSON.stringify(books, null, 1)};
`;
