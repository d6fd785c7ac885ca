/** The rules as the program wants them: the source text of rules.generated.ts. */
import { ELEMENTS } from "../src/finding.ts";
import type { Rules, Written } from "./read-rules.ts";

/** Readers of the YAML want these; the program doesn't. */
const NOT_SHIPPED = new Set(["file", "flags", "passes"]);
const MAY_BE_EMPTY = new Set(["match", "stances"]);

const shipped = (rule: Written) => {
  const silent = "says" in rule ? NOT_SHIPPED : new Set([...NOT_SHIPPED, "why"]);
  const empty = (field: string, value: unknown) =>
    Array.isArray(value) && value.length === 0 && !MAY_BE_EMPTY.has(field);
  return Object.fromEntries(
    Object.entries(rule).filter(([field, value]) => !silent.has(field) && !empty(field, value)),
  );
};

const place = (rule: Written): number =>
  (ELEMENTS as readonly unknown[]).indexOf(rule.finds ?? rule.misses);
const refersTo = (rule: Written): boolean =>
  [...rule.unless, ...rule.needs].some(({ says }) => says.some((phrase) => phrase.startsWith("<")));

/** Element rules that lean on other elements run last; partial misses before plain ones. */
export const writeBook = ({ lexicon, words, rules }: Rules): string => {
  const isElement = (rule: Written) => place(rule) >= 0 && rule.kind !== "missing";
  const elements = rules
    .filter(isElement)
    .toSorted((a, b) => Number(refersTo(a)) - Number(refersTo(b)) || place(a) - place(b));
  const missing = rules
    .filter(({ kind }) => kind === "missing")
    .toSorted((a, b) => place(a) - place(b) || Number(!a.beside) - Number(!b.beside));
  const stances = rules.filter(({ kind }) => kind === "stance");
  const points = rules.filter(({ kind }) => kind === "point");
  const apart = new Set([...elements, ...missing, ...stances, ...points]);
  const faults = rules.filter((rule) => !apart.has(rule));
  const book = {
    lexicon,
    elements: elements.map(shipped),
    faults: faults.map(shipped),
    missing: missing.map(({ match: _, ...rule }) => shipped(rule as Written)),
    stances: stances.map(shipped),
    points: points.map(shipped),
    words,
  };
  return `/** Generated from rules/*.yml by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const RULES: RuleBook = ${JSON.stringify(book, null, 1)};
`;
};
