/**
 * What begins with a mark or a known beginning: templates' gaps, mail and web addresses, money.
 *
 * Each reader takes a place in the text and answers where its shape ends there, or 0. None looks
 * further than FURTHEST characters.
 */
import { isPlain, isUpper, kindAt, SPACE } from "./characters.ts";
import { amountAt } from "./numerals.ts";

/** No shape looks at more characters than FURTHEST; one that opens with a mark, than MARKED. */
export const FURTHEST = 400;
export const MARKED = 90;

/** What stands in the brackets of a template; other brackets are notes, links or redactions. */
const GAPS = new Set(
  (
    "name date amount number order customer company product insert title address time gift agent " +
    "details reason price day item"
  ).split(" "),
);
const INSIDE = 70;
const BESIDE = 30;

/** [Name], [your ORDER NUMBER], [...]; not [redacted], nor a link's [words](address). */
export const bracketAt = (text: string, at: number): number => {
  if (text.charCodeAt(at - 1) === 93) return 0;
  let close = at + 1;
  while (close - at <= INSIDE && !"[]\n".includes(text.charAt(close))) close += 1;
  if (text.charAt(close) !== "]" || "[(:".includes(text.charAt(close + 1) || " ")) return 0;
  return isGap(text.slice(at + 1, close)) ? close + 1 : 0;
};

const isGap = (inside: string): boolean => {
  if (/^(?:[A-Z_ ]{2,30}|\.{2,}|[xX]{2,})$/.test(inside)) return true;
  for (const { 0: word, index } of inside.matchAll(/\w+/g)) {
    const named = GAPS.has(word.charAt(0).toLowerCase() + word.slice(1));
    const left = inside.length - index - word.length;
    if (named && index <= BESIDE && left <= BESIDE) return true;
  }
  return false;
};

/** {{ order }}. */
export const bracesAt = (text: string, at: number): number => {
  if (text.charAt(at + 1) !== "{") return 0;
  let close = at + 2;
  while (close - at <= 42 && !"}\n".includes(text.charAt(close))) close += 1;
  return text.startsWith("}}", close) && close - at <= 42 ? close + 2 : 0;
};

/** ___, a line to write on. */
export const lineAt = (text: string, at: number): number => {
  let end = at;
  while (text.charCodeAt(end) === 95) end += 1;
  return end - at >= 3 ? end : 0;
};

/** <Customer Name>: begins with a capital and holds nothing but words. */
export const angleAt = (text: string, at: number): number => {
  if (!isUpper(text.charCodeAt(at + 1))) return 0;
  let close = at + 2;
  for (; close - at <= 32; close += 1) {
    const code = text.charCodeAt(close);
    if (code === 62) return close - at >= 3 ? close + 1 : 0;
    if (code !== 32 && (!isPlain(code) || (code >= 48 && code <= 57))) return 0;
  }
  return 0;
};

const LOCAL = 64;
const LABEL = 63;

/** Does it pay to look for a mail address here, with the next @ where it is? */
export const mayBeMail = (at: number, sign: number): boolean => sign > at && sign - at <= LOCAL;

/** An address whose @ stands at `sign`. */
export const mailAt = (text: string, at: number, sign: number): number => {
  for (let place = at; place < sign; place += 1) {
    const code = text.charCodeAt(place);
    if (!isPlain(code) && code !== 46 && code !== 43 && code !== 45) return 0;
  }
  let end = labelEnd(text, sign + 1);
  if (end === sign + 1) return 0;
  let dots = 0;
  while (dots < 4 && text.charCodeAt(end) === 46) {
    const next = labelEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
    dots += 1;
  }
  return dots > 0 ? end : 0;
};

const labelEnd = (text: string, at: number): number => {
  let end = at;
  for (; end - at < LABEL; end += 1) {
    const code = text.charCodeAt(end);
    if (!isPlain(code) && code !== 45) break;
  }
  return end;
};

const WEB = ["https://", "http://", "www."];
const LONGEST = 301;

/** https://… or www.…, without the full stop that ends its sentence. */
export const webAt = (text: string, at: number): number => {
  const opening = WEB.find((one) => text.startsWith(one, at));
  if (!opening) return 0;
  const from = at + opening.length;
  let end = from;
  while (end - from < LONGEST && end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 60 || code === 62 || kindAt(text, end) === SPACE) break;
    end += 1;
  }
  while (end > from && ".,;:!?)".includes(text.charAt(end - 1))) end -= 1;
  return end > from ? end : 0;
};

const CURRENCIES = ["GBP", "EUR", "USD", "INR", "Rs.", "Rs"];

/** GBP 20, Rs. 500. */
export const codedMoneyAt = (text: string, at: number): number => {
  const named = CURRENCIES.find((one) => text.startsWith(one, at));
  if (!named) return 0;
  const after = at + named.length;
  return amountAt(text, text.charCodeAt(after) === 32 ? after + 1 : after);
};

/** What stood here was taken out and only named: <EMAIL>, <PHONE>, <URL>. */
export const REMOVED: readonly (readonly [string, "email" | "phone" | "url"])[] = [
  ["<EMAIL>", "email"],
  ["<PHONE>", "phone"],
  ["<URL>", "url"],
];
