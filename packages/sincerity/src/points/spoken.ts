/** Which of the customer's points the letter speaks to, and which it passes over. */
import type { Advice, Heard, Span, Stance } from "../finding.ts";
import type { Page } from "../text/page.ts";
import { isHurried } from "./clauses.ts";
import type { Complaint, Hearing, Told } from "./points.ts";
import type { Root } from "./roots.ts";

type Elements = Readonly<Partial<Record<string, readonly Span[]>>>;
type Beside = { readonly told: Told; readonly where: Span | undefined };

/** More advice than this is not read; asks come first, then costs, then what happened. */
const MOST_ADVICE = 5;
const RANK = ["ask", "cost", "happened"];
const rank = ({ told: { rule } }: Beside): number =>
  RANK.indexOf(rule.finds) + (rule.level ? RANK.length : 0);

/** In how many sentences of the complaint a root is said: what is said throughout tells little. */
const spreadOf = ({ page, roots }: Complaint): ReadonlyMap<string, number> => {
  const sentences = new Map<string, Set<number>>();
  for (const { root, at } of roots) {
    const known = sentences.get(root) ?? new Set<number>();
    sentences.set(root, known.add(page.sentenceOf(at)));
  }
  return new Map([...sentences].map(([root, { size }]) => [root, size]));
};

/**
 * The word of the letter that speaks to a point: one that only this point says, or, where all its
 * words are said elsewhere too, two of them, or the only one it has.
 */
const sharedAt = (
  { roots }: Told,
  letter: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, number>,
): number | undefined => {
  const shared = roots.filter((root) => letter.has(root));
  const own = shared.filter((root) => (spread.get(root) ?? 1) === 1);
  const enough = own.length > 0 || shared.length >= Math.min(2, Math.max(1, roots.length - 1));
  return enough ? letter.get(own[0] ?? shared[0] ?? "") : undefined;
};

/** Points told in one breath are answered in one: a hair in the bath, and a filthy room. */
const inOneBreath = (page: Page, one: Told, other: Told): boolean =>
  one.sentence === other.sentence &&
  !isHurried(page, one.sentence) &&
  (one.rule === other.rule || one.roots.length === 0 || sameAsk(page, one, other));

const JOINS = new Set(["and", "plus", "also"]);

/** "I want to know what you will change" asks once; "a refund and an apology" asks twice. */
const sameAsk = (page: Page, one: Told, other: Told): boolean => {
  if (one.rule.finds !== "ask" || other.rule.finds !== "ask") return false;
  const open = one.rule.about === "what" || other.rule.about === "what";
  if (open) return one.sentence === other.sentence;
  if (one.place.first > other.place.last || other.place.first > one.place.last) return false;
  const from = Math.min(one.place.last, other.place.last);
  const to = Math.max(one.place.last, other.place.last);
  for (let at = from; at < to; at += 1) if (JOINS.has(page.word(at))) return false;
  return true;
};

/** A letter that explains something explains what came first, unless it names something else. */
const explained = (beside: readonly Beside[], elements: Elements): readonly Beside[] => {
  const events = beside.filter(({ told }) => told.rule.finds === "happened");
  const [first] = events;
  const where = (elements.explanation ?? elements.responsibility)?.[0];
  if (!first || !where || events.some((one) => one.where)) return beside;
  return beside.map((one) => (one === first ? { told: one.told, where } : one));
};

const adviceOn = ({ rule }: Told, stance: Stance): Advice => {
  const { says, why, question, source } = rule;
  const level = stance === "acknowledgement" ? "note" : (rule.level ?? "warning");
  return { level, says, why, question, ...(source ? { source } : {}) };
};

/** What can't be looked for is not missed. */
const findable = ({ roots, rule }: Told): boolean =>
  roots.length > 0 || Boolean(rule.answers ?? rule.heard);

/** Passed over, each ask once, the weightiest first. */
const toAdvise = (page: Page, beside: readonly Beside[]): ReadonlySet<Told> => {
  const passed = beside.filter(({ told, where }) => !where && findable(told));
  const once = passed.filter(
    ({ told }, at) => !passed.slice(0, at).some((before) => sameAsk(page, before.told, told)),
  );
  const sorted = once.toSorted((one, other) => rank(one) - rank(other));
  return new Set(sorted.slice(0, MOST_ADVICE).map(({ told }) => told));
};

/** Each point beside the letter, in the order of the complaint. */
export const spokenTo = (
  complaint: Complaint,
  page: Page,
  roots: readonly Root[],
  hearing: Pick<Hearing, "answersIn">,
  elements: Elements,
  stance: Stance,
): readonly Heard[] => {
  if (complaint.told.length === 0) return [];
  const letter = new Map<string, number>();
  for (const { root, at } of roots) if (!letter.has(root)) letter.set(root, at);
  const spread = spreadOf(complaint);
  const answers = hearing.answersIn(page);
  const alone = complaint.told.map((told): Beside => {
    const at = sharedAt(told, letter, spread);
    if (at !== undefined) return { told, where: page.span({ first: at, last: at }) };
    const place = answers(told.rule);
    if (place) return { told, where: page.span(place) };
    return { told, where: (told.rule.answers ?? []).flatMap((id) => elements[id] ?? [])[0] };
  });
  const beside = explained(alone, elements).map(({ told, where }, _, all): Beside => {
    if (where) return { told, where };
    const near = all.find((other) => other.where && inOneBreath(complaint.page, told, other.told));
    return { told, where: near?.where };
  });
  const advised = toAdvise(complaint.page, beside);
  return beside.map(({ told, where }) => ({
    ...told.point,
    spoken: where !== undefined,
    ...(where ? { where } : {}),
    ...(advised.has(told) ? { advice: adviceOn(told, stance) } : {}),
  }));
};
