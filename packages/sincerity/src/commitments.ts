/** What the letter promises: what, who, and by when, so that somebody can keep it. */
import { dueIn } from "./dates.ts";
import type { Commitment } from "./finding.ts";
import { type Desk, placesOf } from "./kinds.ts";
import type { Reader } from "./reader.ts";
import type { Page, Place } from "./text/page.ts";

const KINDS = ["compensation", "repair", "prevention", "followup"] as const;
type Promised = Place & { readonly kind: Commitment["kind"]; readonly opens: number };

const CLAUSE_ENDS = /[;:()]|\s[–—-]\s|—|,\s+(?:and|so|but|which|as|because)\b/;
/** A promise that opens with these has its subject before it: "the new hinge will arrive". */
const NAMELESS = new Set(["will", "shall", "is", "are"]);
const JOINS = new Set(["and", "then", "plus"]);

/** The elements that stand under a promise, each from the word where it starts to be promised. */
const promisedIn = (reader: Reader, desk: Desk): readonly Promised[] => {
  const { page } = desk;
  const promises = placesOf(desk, reader.book.phrases.promise);
  const conditions = placesOf(desk, reader.book.phrases.condition);
  const together = (one: Place, other: Place) =>
    page.sentenceOf(one.first) === page.sentenceOf(other.first);
  const found = KINDS.flatMap((kind) =>
    (desk.elements.get(kind) ?? []).flatMap((place): Promised[] => {
      const promise = promises.findLast((one) => one.first <= place.last && together(one, place));
      if (!promise) return [];
      const hangs = conditions.some((one) => one.first < promise.first && together(one, promise));
      return hangs ? [] : [{ ...place, kind, opens: promise.first }];
    }),
  );
  const sorted = found.sort((one, other) => one.last - other.last);
  return sorted.filter((one, index) => {
    const before = sorted.slice(0, index).findLast(({ opens }) => opens === one.opens);
    return !before || JOINS.has(page.word(one.first - 1));
  });
};

/** Where the subject of "will" begins: after the last "and", or with the sentence. */
const subjectOf = (page: Page, will: number): number => {
  const opening = page.sentence(page.sentenceOf(will)).first;
  for (let at = will - 2; at > opening; at -= 1) if (JOINS.has(page.word(at))) return at + 1;
  return opening;
};

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
  const until = next ? (next.opens > first ? next.opens : next.first) : undefined;
  if (until !== undefined && until > one.last && until <= last) last = until - 1;
  for (let at = one.last; at < last; at += 1) {
    const gap = page.text.slice(page.end(at), page.end(at + 1));
    if (CLAUSE_ENDS.test(gap)) last = at;
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
const dueFor = (page: Page, one: Promised, clause: Place, today: string | undefined) => {
  const within = dueIn(
    page,
    { first: Math.max(clause.first, one.opens), last: clause.last },
    today,
  );
  if (within) return within;
  const opening = page.sentence(page.sentenceOf(one.opens)).first;
  const before = dueIn(page, { first: opening, last: one.opens - 1 }, today);
  return before && before.last === one.opens - 1 ? before : undefined;
};

/** The promises of a letter, in order. What is already done is no promise; nor is an "if". */
export const commitmentsOf = (
  reader: Reader,
  desk: Desk,
  today?: string,
): readonly Commitment[] => {
  const { page } = desk;
  const promised = promisedIn(reader, desk);
  return promised.map((one, index): Commitment => {
    const joined = promised.slice(0, index).some(({ opens }) => opens === one.opens);
    const clause = clauseOf(page, one, promised[index + 1], joined);
    const sentence = page.sentence(page.sentenceOf(one.last));
    const due = dueFor(page, one, clause, today);
    return {
      ...page.span(clause),
      kind: one.kind,
      what: withoutDue(page, clause, due),
      who: whoIn(page, { first: one.opens, last: clause.last }, sentence),
      ...(due?.day ? { due: due.day } : {}),
      ...(due ? { dueWords: page.span(due).quote } : {}),
    };
  });
};
