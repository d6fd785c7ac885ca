/** What the customer says: each thing that happened, what it cost them, what they ask (D4, C2). */
import type { Point } from "../finding.ts";
import { placesOf, run } from "../kinds.ts";
import type { Reader } from "../reader.ts";
import type { PointRule } from "../rule.ts";
import { Page, type Place } from "../text/page.ts";
import { clauseAt, isHurried } from "./clauses.ts";
import { type Root, type Rooting, rooting } from "./roots.ts";

/** A point, the rule that found it, its telling words and the sentence it stands in. */
export type Told = {
  readonly point: Point;
  readonly rule: PointRule;
  readonly roots: readonly string[];
  readonly place: Place;
  readonly sentence: number;
};

/** A complaint read once: its page, its points, and how often each root is said. */
export type Complaint = {
  readonly page: Page;
  readonly told: readonly Told[];
  readonly roots: readonly Root[];
};

/** Long complaints are read this far, in characters; nobody answers more than that in a letter. */
const READ = 20_000;
const MOST = 40;

/** Reads complaints by the point rules of a book. */
export type Hearing = {
  readonly hear: (complaint: string) => Complaint;
  readonly rooting: Rooting;
  /** Where a letter says what answers a rule. */
  readonly answersIn: (letter: Page) => (rule: PointRule) => Place | undefined;
};

type Found = { readonly place: Place; readonly clause: Place; readonly rule: PointRule };

const sameClause = (one: Found, other: Found): boolean =>
  one.clause.first <= other.clause.last && one.clause.last >= other.clause.first;

/** One clause tells one thing of a kind; two asks in it are two when they are about two things. */
const repeats = (kept: readonly Found[], one: Found): boolean =>
  kept.some(
    (before) =>
      sameClause(before, one) &&
      before.rule.finds === one.rule.finds &&
      (one.rule.finds === "happened" || before.rule.about === one.rule.about),
  );

/** What no other rule knew is a point of its own only where it stands alone. */
const leftOver = (all: readonly Found[], one: Found): boolean =>
  one.rule.about === "other" &&
  all.some((other) => other.rule !== one.rule && sameClause(other, one));

/** A clause that asks tells nothing else, save a why; waiting is a cost before it is an event. */
const overruled = (all: readonly Found[], one: Found): boolean =>
  one.rule.finds === "happened" &&
  all.some(
    ({ rule: { finds, about }, ...other }) =>
      sameClause({ ...other, rule: one.rule }, one) &&
      ((finds === "ask" && about !== "why") || (about === "time" && one.rule.about === "late")),
  );

/** A page on which nothing but phrases is looked for. */
const bare = (page: Page) => ({ page, complaint: undefined, elements: new Map() });

/** In a hurry subjects go first, and with them what rules know: each part left over is told. */
const leftIn = (page: Page, found: readonly Found[], rule: PointRule): readonly Found[] => {
  const left: Found[] = [];
  for (let sentence = 0; sentence < page.sentenceCount; sentence += 1) {
    if (!isHurried(page, sentence)) continue;
    const { first, last } = page.sentence(sentence);
    for (let at = first; at <= last; ) {
      const clause = clauseAt(page, { first: at, last: at });
      const one = { place: clause, clause, rule };
      if (!found.some((other) => sameClause(other, one))) left.push(one);
      at = clause.last + 1;
    }
  }
  return left;
};

const pointsOn = (page: Page, rules: readonly PointRule[]) => {
  const desk = bare(page);
  const heard = rules.flatMap((rule) =>
    run(desk, rule).map((place): Found => ({ place, clause: clauseAt(page, place), rule })),
  );
  const told = rules.find(({ finds, level }) => finds === "happened" && level === "note");
  const found = told ? heard.concat(leftIn(page, heard, told)) : heard;
  const kept: Found[] = [];
  for (const one of found)
    if (!overruled(found, one) && !repeats(kept, one) && !leftOver(kept, one)) kept.push(one);
  return kept.sort((one, other) => one.clause.first - other.clause.first).slice(0, MOST);
};

/** Makes the point rules of a book ready, once. */
export const hearing = ({ book, automaton }: Reader): Hearing => {
  const lastResort = ({ about, level }: PointRule) => Number(about === "other") + Number(!!level);
  const sorted = book.points.toSorted((one, other) => lastResort(one) - lastResort(other));
  const answersIn = (letter: Page) => (rule: PointRule) =>
    rule.heard && placesOf(bare(letter), rule.heard)[0];
  const rootsOn = rooting(book.words);
  let last: { readonly text: string; readonly heard: Complaint } | undefined;
  const hear = (complaint: string): Complaint => {
    if (last?.text === complaint) return last.heard;
    const page = new Page(automaton).read(complaint.slice(0, READ));
    const roots = rootsOn(page);
    const told = pointsOn(page, sorted).map(({ place, clause, rule }): Told => {
      const within = (one: Place) => roots.filter(({ at }) => at >= one.first && at <= one.last);
      const asked = rule.finds === "ask" ? within(place) : [];
      const mine = asked.length > 0 ? asked : within(clause);
      const words = [...new Set(mine.map(({ at }) => page.word(at)))];
      const { id, finds, about } = rule;
      const point = { ...page.span(clause), kind: finds, about, rule: id, words };
      const own = [...new Set(mine.map(({ root }) => root))];
      return { point, rule, roots: own, place, sentence: page.sentenceOf(place.first) };
    });
    const telling = told.filter(
      ({ rule: { finds, about }, roots: { length } }) =>
        about !== "other" || length > (finds === "ask" ? 0 : 1),
    );
    last = { text: complaint, heard: { page, told: telling, roots } };
    return last.heard;
  };
  return { hear, rooting: rootsOn, answersIn };
};
