/** The clauses of a complaint: people put several points into one sentence. */
import type { Page, Place } from "../text/page.ts";

const BREAK = /[;:()]|\s[–—-]\s|—/;
const COMMA = /,/;
const AFTER_COMMA = new Set(
  [
    "and but so which because yet then while i we they it the my our he she nobody",
    "no not never nothing still you your this that there now",
    "husband wife mother father mum dad son daughter kids children staff",
  ].flatMap((words) => words.split(" ")),
);
const BREAKERS = new Set("but because although whereas while".split(" "));
const SUBJECTS = new Set(
  "i we they it he she nobody the my our your you there this that please".split(" "),
);

/**
 * Who begins a sentence without a capital puts commas where others put full stops; but after
 * "Hello," many begin so who have all the time in the world.
 */
export const isHurried = (page: Page, sentence: number): boolean => {
  const start = page.start(page.sentence(sentence).first);
  if (!/^\p{Ll}/u.test(page.text.slice(start))) return false;
  const greeting = page.text.slice(0, start).trimEnd().split("\n").at(-1) ?? "";
  return !/^\s*\p{Lu}.*,$/u.test(greeting);
};

const breaksAt = (page: Page, at: number): boolean => {
  if (at < 1 || at >= page.size) return false;
  const word = page.word(at);
  const gap = page.text.slice(page.end(at - 1), page.start(at));
  if (BREAK.test(gap)) return true;
  if (COMMA.test(gap) && (AFTER_COMMA.has(word) || isHurried(page, page.sentenceOf(at))))
    return true;
  if (BREAKERS.has(word)) return true;
  const joins = word === "and" || word === "so";
  return joins && SUBJECTS.has(page.word(at + 1));
};

const JOINS = new Set(["and", "but", "so", "because", "although", "then", "yet"]);

/** The clause in which a place ends: "please refund it, and send the report" asks two things. */
export const clauseAt = (page: Page, { last }: Place): Place => {
  const sentence = page.sentence(page.sentenceOf(last));
  let first = last;
  while (first > sentence.first && !breaksAt(page, first)) first -= 1;
  let to = last;
  while (to < sentence.last && !breaksAt(page, to + 1)) to += 1;
  while (first < last && JOINS.has(page.word(first))) first += 1;
  return { first, last: to };
};
