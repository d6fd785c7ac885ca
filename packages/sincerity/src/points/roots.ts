/** Words brought down to what they tell: endings off, and those that tell the same made one. */
import type { Words } from "../rule.ts";
import type { Page } from "../text/page.ts";

/** A telling word of a text: its root, and which word of the page it is. */
export type Root = { readonly root: string; readonly at: number };

const SHORTEST = 3;
const ENDING = /(?:'s|ingly|edly|iness|eness|ness|ings|ing|ied|ies|ed|es|s|ely|ly|y|e)$/;

/** A word without its ending: delivery, delivered and deliveries are one. Any text will do. */
export const stem = (word: string): string => {
  const bare = word.replace(ENDING, "");
  if (bare.length < SHORTEST) return word;
  return bare.replace(/([^aeiou])\1$/, "$1");
};

/** Numbers as they are compared: 1,200.00 is 1200 and £40.00 is £40. */
const plainNumber = (word: string): string => word.replace(/[, ]/g, "").replace(/\.00$/, "");

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen twenty";
const COUNTS = new Map(NUMBERS.split(" ").map((word, count): [string, number] => [word, count]))
  .set("a", 1)
  .set("an", 1)
  .set("thirty", 30)
  .set("forty", 40)
  .set("fifty", 50)
  .set("twice", 2);
const UNIT = /^(?:minute|hour|day|night|week|month|year)s?$/;
const TIMES = /^(?:time|call|email|mail|message|letter|visit|trip|journey)s?$/;

/** A length or a count: "two hours" is the same however it is put; "four mails" is four times. */
const measure = (count: string, unit: string): string | undefined => {
  const number = COUNTS.get(count) ?? (/^\d{1,3}$/.test(count) ? Number(count) : undefined);
  if (number === undefined) return undefined;
  if (UNIT.test(unit)) return `${number} ${unit.replace(/s$/, "")}`;
  return number > 1 && (TIMES.test(unit) || count === "twice") ? `${number} times` : undefined;
};

const LEADS = new Set(["at", "by", "until", "till", "from", "after", "before", "around"]);
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** An hour and a day, however they are put; the day itself is compared elsewhere. */
const moment = (before: string, word: string, shape: string): string | undefined => {
  if (shape === "isodate" || MONTH.test(word)) return "~date";
  const hour = shape === "time" ? /^\d+/.exec(word)?.[0] : LEADS.has(before) ? word : undefined;
  const number = COUNTS.get(hour ?? "") ?? (/^\d{1,2}$/.test(hour ?? "") ? Number(hour) : 0);
  return number > 1 && number < 25 ? `${number % 12} o'clock` : undefined;
};

/** Finds the telling words of any text, by the lists of the rule book. */
export type Rooting = (page: Page) => readonly Root[];

/** What telling figures look like; a date or an hour is compared elsewhere. */
const TOLD = new Set(["money", "number", "percent"]);
const LONGEST = 4;
const REMEMBERED = 20_000;

/** A word's stem, the root that it tells, and whether a longer turn may open with it. */
type Told = { readonly own: string; readonly root: string | undefined; readonly opens: boolean };

/** Compiles the lists. A ring's phrases are looked for before its single words. */
export const rooting = ({ quiet, same }: Words): Rooting => {
  const silent = new Set(quiet.flatMap((line) => line.split(" ")).map(stem));
  const rings = new Map<string, string>();
  const longer = new Set<string>();
  for (const ring of same) {
    const [name = ""] = ring;
    for (const told of ring) {
      const key = told.split(" ").map(stem).join(" ");
      if (!rings.has(key)) rings.set(key, `~${name}`);
      if (key.includes(" ")) longer.add(key.slice(0, key.indexOf(" ")));
    }
  }
  const told = new Map<string, Told>();
  const tell = (word: string): Told => {
    const known = told.get(word);
    if (known) return known;
    const own = stem(word);
    const ring = rings.get(own);
    const root = ring ?? (word.length >= SHORTEST && !silent.has(own) ? own : undefined);
    const fresh: Told = { own, root, opens: longer.has(own) };
    if (told.size >= REMEMBERED) told.clear();
    told.set(word, fresh);
    return fresh;
  };
  /** A word that is none is as it stands: £40. */
  const ownOf = (page: Page, at: number): string =>
    page.shape(at) === "word" ? tell(page.word(at)).own : page.word(at);
  return (page) => {
    const found: Root[] = [];
    for (let at = 0; at < page.size; at += 1) {
      const word = page.word(at);
      const shape = page.shape(at);
      const { own, root, opens } = shape === "word" ? tell(word) : figure(word, shape);
      if (opens) {
        let key = own;
        for (let size = 2; size <= LONGEST && at + size <= page.size; size += 1) {
          key += ` ${ownOf(page, at + size - 1)}`;
          const ring = rings.get(key);
          if (ring) found.push({ root: ring, at });
        }
      }
      const length = measure(word, page.word(at + 1));
      if (length) found.push({ root: length, at });
      const time = moment(page.word(at - 1), word, shape);
      if (time) found.push({ root: time, at });
      if (root) found.push({ root, at });
    }
    return found;
  };
};

const figure = (word: string, shape: string): Told => {
  const tells = TOLD.has(shape) && /\d{2}|[^\d\s]\d/.test(word);
  return { own: word, root: tells ? plainNumber(word) : undefined, opens: false };
};
