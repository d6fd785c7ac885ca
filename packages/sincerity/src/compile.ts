/** Rules made ready to run: every phrase into the one matcher, every list of phrases a number. */
import { Matcher } from "./phrases/matcher.ts";
import type {
  Condition,
  ElementRule,
  FaultRule,
  PointRule,
  RuleBook,
  StanceRule,
  Where,
} from "./rule.ts";

/** A list of phrases: its set in the matcher, and the elements it refers to. */
export type Phrases = { readonly set: number; readonly elements: readonly string[] };
export type Guard = { readonly where: Where; readonly phrases: Phrases };
export type Ready<Rule> = {
  readonly rule: Rule;
  readonly match: Phrases;
  readonly unless: readonly Guard[];
  readonly needs: readonly Guard[];
};

/** The rule book, ready to read letters with. */
export type Reader = {
  readonly book: RuleBook;
  readonly matcher: Matcher;
  readonly elements: readonly Ready<ElementRule>[];
  readonly faults: readonly Ready<FaultRule>[];
  readonly stances: readonly Ready<StanceRule>[];
  readonly phrases: { readonly promise: Phrases; readonly condition: Phrases };
};

const ELEMENT = /^<([a-z]+)>$/;

type Sets = {
  readonly phrases: (says: readonly string[]) => Phrases;
  readonly ready: <Rule extends Phrased>(rule: Rule) => Ready<Rule>;
};
type Phrased = ElementRule | FaultRule | PointRule;

/** Adds rules to a matcher, each list of phrases as a set of its own. */
export const setsIn = (matcher: Matcher): Sets => {
  let sets = 0;
  const phrases = (says: readonly string[]): Phrases => {
    const set = sets;
    sets += 1;
    for (const phrase of says) if (!ELEMENT.test(phrase)) matcher.add(phrase, set);
    const elements = says.flatMap((phrase) => ELEMENT.exec(phrase)?.[1] ?? []);
    return { set, elements };
  };
  const guard = ({ where, says }: Condition): Guard => ({ where, phrases: phrases(says) });
  const ready = <Rule extends Phrased>(rule: Rule): Ready<Rule> => ({
    rule,
    match: phrases(rule.kind === "echo" ? [] : rule.match),
    unless: (rule.unless ?? []).map(guard),
    needs: (rule.needs ?? []).map(guard),
  });
  return { phrases, ready };
};

/** Compiles a rule book, once. Throws SyntaxError when a phrase can't be read. */
export const compile = (book: RuleBook): Reader => {
  const matcher = new Matcher(book.lexicon);
  const { phrases, ready } = setsIn(matcher);
  return {
    book,
    matcher,
    elements: book.elements.map(ready),
    faults: book.faults.map(ready),
    stances: book.stances.map((rule) => ({
      rule,
      match: phrases(rule.match),
      unless: [],
      needs: [],
    })),
    phrases: { promise: phrases(["@promise"]), condition: phrases(["@condition"]) },
  };
};
