/** Rules made ready to run: every phrase woven into one net, every list of phrases a number. */
import { ELEMENTS, type ElementId } from "../src/finding.ts";
import type { Guard, Phrases, RuleBook } from "../src/rule.ts";
import { Weave } from "./phrases/weave.ts";
import type { Rules, Said, Written } from "./read-rules.ts";

const ELEMENT = /^<([a-z]+)>$/;
const NO_PHRASES = -1;

const refersTo = ({ unless, needs }: Written): boolean =>
  [...unless, ...needs].some(({ says }) => says.some((phrase) => ELEMENT.test(phrase)));

const place = ({ finds, misses }: Written): number =>
  (ELEMENTS as readonly unknown[]).indexOf(finds ?? misses);

/** Readers of the YAML want the rest; the program doesn't. */
const SHIPPED = [
  ..."id kind finds misses suggests stances beside level levels says question source".split(" "),
  ..."fix atLeast about answers undated".split(" "),
];

/**
 * The book that the program reads letters with. Element rules that lean on other elements run last;
 * partial misses before plain ones. Throws SyntaxError when a phrase can't be read.
 */
export const compile = ({ language, lexicon, words, rules }: Rules): RuleBook => {
  const weave = new Weave(lexicon, language.common);
  const phrases = (says: readonly string[]): Phrases => {
    const elements = says.flatMap((phrase) => (ELEMENT.exec(phrase)?.[1] ?? []) as ElementId);
    const plain = says.filter((phrase) => !ELEMENT.test(phrase));
    return {
      set: plain.length > 0 ? weave.add(plain) : NO_PHRASES,
      ...(elements.length > 0 ? { elements } : {}),
    };
  };
  const guards = (said: readonly Said[]): readonly Guard[] =>
    said.map(({ where, says }) => ({ where, ...phrases(says) }));
  /** A list that the program asks for by name; a language may go without. */
  const named = (list: string) => phrases(lexicon[list] ? [`@${list}`] : []);
  const ready = (rule: Written) => ({
    ...Object.fromEntries(
      SHIPPED.flatMap((field) => (field in rule ? [[field, rule[field]]] : [])),
    ),
    ...("says" in rule ? { why: rule.why } : {}),
    ...(rule.kind === "missing" ? {} : { match: phrases(rule.kind === "echo" ? [] : rule.match) }),
    ...(rule.kind === "echo" ? { quiet: rule.match } : {}),
    ...(rule.heard ? { heard: phrases(rule.heard) } : {}),
    ...(rule.unless.length > 0 ? { unless: guards(rule.unless) } : {}),
    ...(rule.needs.length > 0 ? { needs: guards(rule.needs) } : {}),
  });
  const of = (kind: (rule: Written) => boolean) => rules.filter(kind);
  const missing = of(({ kind }) => kind === "missing");
  const stances = of(({ kind }) => kind === "stance");
  const elements = of((rule) => place(rule) >= 0 && rule.kind !== "missing");
  const points = of(({ kind }) => kind === "point");
  const apart = new Set([...missing, ...stances, ...elements, ...points]);
  const faults = of((rule) => !apart.has(rule));
  const book = {
    language: language.code,
    elements: elements
      .toSorted((a, b) => Number(refersTo(a)) - Number(refersTo(b)) || place(a) - place(b))
      .map(ready),
    faults: faults.map(ready),
    missing: missing
      .toSorted((a, b) => place(a) - place(b) || Number(!a.beside) - Number(!b.beside))
      .map(ready),
    stances: stances.map(ready),
    points: points.map(ready),
    words,
    phrases: { promise: named("promise"), condition: named("condition") },
  };
  return { ...book, net: weave.net() } as unknown as RuleBook;
};
