/** What the letter promises: what, who, and by when, so that somebody can keep it. */
import { dueIn, type When } from "./dates.ts";
import type { Commitment } from "./finding.ts";
import { type Desk, placesOf } from "./kinds.ts";
import type { Reader } from "./reader.ts";
import type { Page } from "./text/page.ts";
import { type Place, placesIn } from "./text/places.ts";

const KINDS = ["compensation", "repair", "prevention", "followup"] as const;
type Promised = Place & { readonly kind: Commitment["kind"]; readonly opens: number };

const BREAK = /[;:()]|\s[–—-]\s|—/;
const TURN = /^,\s+(?:and|so|but|which|as|because)$/;
/** A promise that opens with these has its subject before it: "the new hinge will arrive". */
const NAMELESS = new Set(["will", "shall", "is", "are"]);
const JOINS = new Set(["and", "then", "plus"]);

/** "To ask if it arrived" is a question on the way, no condition. */
const ASKED = new Set(
  "ask asks asking know check see tell confirm hear sure wonder decide find out".split(" "),
);
const IFS = new Set(["if", "unless", "provided"]);
const WAITS = new Set(["once", "when", "after", "as soon as"]);

/** A condition before a promise, or an "if" or "once you" behind it: it may never come. */
const governs = (page: Page, condition: Place, promise: Place): boolean => {
  if (condition.first < promise.first) return true;
  const word = page.word(condition.first);
  if (WAITS.has(word)) return page.word(condition.first + 1) === "you";
  return IFS.has(word) && !ASKED.has(page.word(condition.first - 1));
};

const THEIR_DEED = new Set(
  "need have be find see want send return bring call contact fill pay ship post write let".split(
    " ",
  ),
);
const GIVEN = new Set(
  "refunded contacted credited called informed updated given sent paid reimbursed".split(" "),
);

/** What the customer will do is no promise of ours; nor is a question. */
const isOurs = (page: Page, promise: Place): boolean => {
  const { last } = page.sentence(page.sentenceOf(promise.first));
  if (/^["'”’)\]]*\?/.test(page.text.slice(page.end(last), page.end(last) + 4))) return false;
  if (page.word(promise.first) !== "you") return true;
  const verb = page.word(promise.last + 1);
  return !THEIR_DEED.has(verb) || (verb === "be" && GIVEN.has(page.word(promise.last + 2)));
};

/** The elements that stand under a promise, each from the word where it starts to be promised. */
const promisedIn = (reader: Reader, desk: Desk): readonly Promised[] => {
  const { page } = desk;
  const promises = placesOf(desk, reader.book.phrases.promise);
  const conditions = placesOf(desk, reader.book.phrases.condition);
  const together = (places: readonly Place[], { first }: Place) =>
    placesIn(places, page.sentence(page.sentenceOf(first)));
  const found = KINDS.flatMap((kind) =>
    (desk.elements.get(kind) ?? []).flatMap((place): Promised[] => {
      const promise = together(promises, place).findLast(({ first }) => first <= place.last);
      if (!promise) return [];
      const hangs = together(conditions, promise).some((one) => governs(page, one, promise));
      return hangs || !isOurs(page, promise) ? [] : [{ ...place, kind, opens: promise.first }];
    }),
  );
  const isWord = ({ kind }: Promised) => Number(kind === "followup");
  const sorted = found.sort((one, other) => one.last - other.last || isWord(other) - isWord(one));
  const opened = new Set<number>();
  return sorted.filter(({ first, opens }) => {
    const isFirst = !opened.has(opens);
    opened.add(opens);
    return isFirst || JOINS.has(page.word(first - 1));
  });
};

/** Where the subject of "will" begins: after the last "and", or with the sentence. */
const subjectOf = (page: Page, will: number): number => {
  const opening = page.sentence(page.sentenceOf(will)).first;
  for (let at = will - 2; at > opening; at -= 1) if (JOINS.has(page.word(at))) return at + 1;
  return opening;
};

/** "… and a new one will arrive": the second promise opens with its subject. */
const opensAt = (page: Page, { opens }: Promised): number =>
  NAMELESS.has(page.word(opens)) ? subjectOf(page, opens) : opens;

/** A clause runs until the next promise, a break in the sentence, or its end. */
const clauseOf = (
  page: Page,
  one: Promised,
  next: Promised | undefined,
  joined: boolean,
): Place => {
  const sentence = page.sentence(page.sentenceOf(one.last));
  const nameless = NAMELESS.has(page.word(one.opens));
  const first = joined ? one.first : nameless ? subjectOf(page, one.opens) : one.opens;
  let last = sentence.last;
  const until = next && (next.opens > first ? opensAt(page, next) : next.first);
  if (until !== undefined && until > one.last && until <= last) last = until - 1;
  for (let at = one.last; at < last; at += 1) {
    const gap = page.text.slice(page.end(at), page.start(at + 1));
    if (gap === " ") continue;
    if (BREAK.test(gap) || TURN.test(gap + page.word(at + 1))) last = at;
  }
  while (last > one.last && JOINS.has(page.word(last))) last -= 1;
  return { first, last };
};

const WHO = new Set(["i", "we", "our", "us", "my"]);

/** The last one named before the promise, or in its first word. */
const whoIn = (page: Page, { first, last }: Place, sentence: Place): "we" | "I" => {
  let at = Math.min(last, first + 1);
  while (at >= sentence.first && !WHO.has(page.word(at))) at -= 1;
  const named = at < sentence.first ? "we" : page.word(at);
  return named === "i" || named === "my" ? "I" : "we";
};

const IN_TOUCH = new Set(
  "be call phone ring write email visit contact get reach come send bring let update speak".split(
    " ",
  ),
);
const THING = new Set("it this that you they he she there which who".split(" "));

/** Somebody by name or by trade: "our engineer will call you". A thing that comes is nobody. */
const nameOf = (page: Page, one: Promised, clause: Place): { readonly name?: string } => {
  const will = page.word(one.opens);
  if (one.opens <= clause.first) return {};
  if (!NAMELESS.has(will) || !IN_TOUCH.has(page.word(one.opens + 1))) return {};
  const name = page.span({ first: clause.first, last: one.opens - 1 }).quote;
  return THING.has(name.toLowerCase()) ? {} : { name };
};

const OPENING = /^(?:(?:i|we|you|he|she|it|they)(?:['’]ll|\s+(?:will|shall|am|are|would))?)\s+/i;
const STRESS = /^(?:also|personally|now)\s+/i;

const withoutDue = (page: Page, clause: Place, due: Place | undefined): string => {
  const start = page.start(clause.first);
  const cut =
    due && due.last === clause.last && due.first > clause.first ? due.first - 1 : clause.last;
  const said = page.text.slice(start, page.end(cut));
  const what = said.replace(/\s+/g, " ").replace(OPENING, "").replace(STRESS, "");
  return what || said;
};

/** Within the clause, or right before it: "By Friday I will …". */
const dueFor = (page: Page, one: Promised, clause: Place, when: When) => {
  const within = dueIn(page, { first: Math.max(clause.first, one.opens), last: clause.last }, when);
  if (within) return within;
  const opening = page.sentence(page.sentenceOf(one.opens)).first;
  const before = dueIn(page, { first: opening, last: one.opens - 1 }, when);
  return before && before.last === one.opens - 1 ? before : undefined;
};

/** The promises of a letter, in order. What is already done is no promise; nor is an "if". */
export const commitmentsOf = (
  reader: Reader,
  desk: Desk,
  when: When = {},
): readonly Commitment[] => {
  const { page } = desk;
  const promised = promisedIn(reader, desk);
  const opened = new Set<number>();
  return promised.map((one, index): Commitment => {
    const joined = opened.has(one.opens);
    opened.add(one.opens);
    const clause = clauseOf(page, one, promised[index + 1], joined);
    const sentence = page.sentence(page.sentenceOf(one.last));
    const due = dueFor(page, one, clause, when);
    return {
      ...page.span(clause),
      kind: one.kind,
      what: withoutDue(page, clause, due),
      who: whoIn(page, { first: one.opens, last: clause.last }, sentence),
      ...nameOf(page, one, clause),
      ...(due?.day ? { due: due.day } : {}),
      ...(due ? { dueWords: page.span(due).quote } : {}),
    };
  });
};
