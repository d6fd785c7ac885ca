/** The customer's name: greeted one way, signed another. And other names, spelled two ways. */
import type { Page, Place } from "../text/page.ts";
import { slips } from "./near.ts";

/** A name's words as they stand, and where. */
export type Name = Place & { readonly words: readonly string[] };

const GREETINGS = new Set(["dear", "hello", "hi", "hey", "morning", "afternoon", "evening"]);
const TITLES = new Set("mr mrs ms miss dr prof professor sir madam mx and".split(" "));
const NOBODY = new Set(
  (
    "customer customers guest guests client team sir madam all valued friend there reader member " +
    "reviewer traveller passenger user everyone folks patient tenant resident colleague"
  ).split(" "),
);
const JOINS = new Set(["and", "&"]);
const CLOSINGS = new Set(
  "regards thanks sincerely faithfully wishes cheers yours truly respectfully best you love".split(
    " ",
  ),
);
const NICKNAMES =
  "bob rob robert bobby|bill will william billy liam|liz beth betty elizabeth eliza libby lizzie|" +
  "kate katie katherine catherine kathy cathy kat|tom thomas tommy|jim james jamie jimmy|" +
  "mike michael mick|dave david|steve stephen steven|tony anthony antony|dan daniel danny|" +
  "sam samuel samantha|alex alexander alexandra sandra|ben benjamin|joe joseph|jo joanna joanne|" +
  "chris christopher christine christina tina|matt matthew|nick nicholas|andy andrew drew|" +
  "ed edward ted eddie|rick richard rich dick|meg maggie margaret peggy|jenny jennifer jen|" +
  "sue susan|becky rebecca|jack john johnny|pat patricia patrick|debbie deborah|ron ronald|" +
  "greg gregory|tim timothy|vicky victoria|mandy amanda|abby abigail|charlie charles|fred alfred";
let groups: ReadonlyMap<string, number> | undefined;
/** The number of the nicknames that a name is one of. */
const groupOf = (name: string): number | undefined => {
  groups ??= new Map(
    NICKNAMES.split("|").flatMap((each, at) => each.split(" ").map((one) => [one, at] as const)),
  );
  return groups.get(name);
};

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$/, "");

const isCapital = (page: Page, at: number): boolean =>
  /\p{Lu}/u.test(page.text[page.start(at)] ?? "");

const gapAfter = (page: Page, at: number): string =>
  page.text.slice(page.end(at), at + 1 < page.size ? page.start(at + 1) : page.text.length);

/** Capitalised words from here on, until a comma or the end of the line. */
const nameFrom = (page: Page, from: number): Name | undefined => {
  const words: string[] = [];
  let at = from;
  while (at < page.size && page.shape(at) === "word" && at - from < 5) {
    const word = plain(page.word(at));
    const joins = JOINS.has(word) && at > from && isCapital(page, at + 1);
    if (!isCapital(page, at) && !joins) break;
    if (NOBODY.has(word)) return undefined;
    if (!joins && !TITLES.has(word)) words.push(word);
    at += 1;
    if (/[,;:!\n–—-]/.test(gapAfter(page, at - 1))) break;
  }
  return words.length > 0 ? { first: from, last: at - 1, words } : undefined;
};

/** Whom the letter greets: "Dear Marta". */
const greeted = (page: Page): Name | undefined => {
  const word = page.word(0);
  const from = word === "good" ? 2 : 1;
  if (word !== "good" && !GREETINGS.has(word)) return undefined;
  return GREETINGS.has(page.word(from - 1)) ? nameFrom(page, from) : undefined;
};

/** Who signs: the capitalised words that end the text after "regards" or "thanks". */
const signed = (page: Page): Name | undefined => {
  const last = page.size - 1;
  for (let at = last; at > 0 && last - at < 4; at -= 1) {
    if (page.shape(at) !== "word" || !isCapital(page, at)) return undefined;
    if (!CLOSINGS.has(page.word(at - 1)) || CLOSINGS.has(plain(page.word(at)))) continue;
    return nameTo(page, at, last);
  }
  return undefined;
};

const nameTo = (page: Page, first: number, last: number): Name | undefined => {
  const name = nameFrom(page, first);
  return name?.last === last && !isInitials(page.span(name).quote) ? name : undefined;
};

/** A last line that could be a name and could be a cry: it counts only where it is nearly one. */
const lastLine = (page: Page): Name | undefined => {
  const { first, last } = page.sentence(page.sentenceCount - 1);
  return first > 0 && last - first < 3 ? nameTo(page, first, last) : undefined;
};

/** A letter that greets one and was written by another: signed so, or spelled nearly so. */
export const misaddressed = (letter: Page, complaint: Page): readonly [Name, Name] | undefined => {
  const hail = greeted(letter);
  if (!hail) return undefined;
  const sign = signed(complaint);
  if (sign) return differ(hail, sign) ? [hail, sign] : undefined;
  const line = lastLine(complaint);
  return line && differ(hail, line) && nearly(hail, line) ? [hail, line] : undefined;
};

const nearly = (one: Name, other: Name): boolean =>
  one.words.some((word) =>
    other.words.some((name) => word[0] === name[0] && slips(word, name) < 3 && name.length > 3),
  );

const isInitials = (name: string): boolean => /^(?:\p{Lu}[. ]{0,2}){1,3}$/u.test(name);

const sameName = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other)) ||
  (Math.min(one.length, other.length) > 2 && (one.startsWith(other) || other.startsWith(one))) ||
  (groupOf(one) !== undefined && groupOf(one) === groupOf(other));

/** No word of one name could be a word of the other. */
const differ = (one: Name, other: Name): boolean =>
  !one.words.some((word) => other.words.some((name) => sameName(word, name)));

const LEAST = 5;
const MOST = 200;

/** Names inside sentences; those that open one could be any word. */
const namesIn = (page: Page): readonly Name[] => {
  const names: Name[] = [];
  for (let at = 0; at < page.size && names.length < MOST; at += 1) {
    if (page.shape(at) !== "word" || !isCapital(page, at)) continue;
    const opens = page.sentence(page.sentenceOf(at)).first === at;
    const name = plain(page.word(at));
    if (!opens && name.length >= LEAST) names.push({ first: at, last: at, words: [name] });
  }
  return names;
};

const saidSmall = (page: Page): ReadonlySet<string> => {
  const small = new Set<string>();
  for (let at = 0; at < page.size; at += 1) if (!isCapital(page, at)) small.add(page.word(at));
  return small;
};

/** Names of the letter that the complaint spells a letter otherwise: Okafor and Okofor. */
export const misspelt = (letter: Page, complaint: Page): readonly (readonly [Name, Name])[] => {
  const theirs = namesIn(complaint);
  const ours = theirs.length > 0 ? namesIn(letter) : [];
  if (ours.length === 0) return [];
  const known = new Set(theirs.flatMap(({ words }) => words));
  const kept = new Set(ours.flatMap(({ words }) => words));
  const small = new Set([...saidSmall(letter), ...saidSmall(complaint)]);
  const hail = greeted(letter)?.last ?? -1;
  const end = letter.sentence(letter.sentenceCount - 1).first;
  return ours.flatMap((name): (readonly [Name, Name])[] => {
    const [word = ""] = name.words;
    if (known.has(word) || small.has(word) || name.first >= end || name.first <= hail) return [];
    const meant = theirs.find(
      ({ words: [other = ""] }) =>
        !kept.has(other) && !small.has(other) && slips(word, other) === 1 && !plural(word, other),
    );
    return meant ? [[name, meant]] : [];
  });
};

/** Lamp and Lamps are one name in two forms; Centre and Center in two countries. */
const plural = (one: string, other: string): boolean =>
  `${one}s` === other || `${other}s` === one || atHome(one) === atHome(other);

const atHome = (word: string): string =>
  word
    .replace(/re$/, "er")
    .replace(/ou(?=r)/, "o")
    .replace(/z/g, "s");
