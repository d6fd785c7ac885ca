/** The rule book as the program wants it: the source text of rules.generated.ts. */
import type { RuleBook } from "../src/rule.ts";

/** The texts on lines of their own, so that a change can be read; the net's numbers in one. */
export const writeBook = ({ net, ...rules }: RuleBook): string =>
  `/** Generated from rules/*.yml by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const RULES: RuleBook = {
${JSON.stringify(rules, null, 1).slice(2, -2)},
  net: {
    words: ${JSON.stringify(net.words)},
    heads: ${JSON.stringify(net.heads)},
    tails: ${JSON.stringify(net.tails)},
    labels: ${JSON.stringify(net.labels)},
    states: ${JSON.stringify(net.states)},
    ends: ${JSON.stringify(net.ends)},
  },
};
`;
