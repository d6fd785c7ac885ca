/**
 * What begins with a digit: dates, telephone numbers, money, hours, shares, numbers.
 *
 * Each reader takes a place in the text and answers where its shape ends there, or 0. None looks
 * further than `numeralReach` says.
 */
import { isDigit, isPlain, kindAt, LETTER } from "./characters.ts";

const COMMA = 44;
const DOT = 46;
const SLASH = 47;
const SPACE = 32;
const DASH = 45;

const code = (text: string, at: number): number => text.charCodeAt(at);
const digit = (text: string, at: number): boolean => isDigit(code(text, at));

/** The end of the digits that stand here, at most so many. */
const run = (text: string, at: number, most: number): number => {
  let end = at;
  while (end - at < most && digit(text, end)) end += 1;
  return end;
};

/** Digits of exactly this length: the one after them is none. */
const exactly = (text: string, at: number, from: number, to: number): number => {
  const end = run(text, at, to + 1);
  return end - at >= from && end - at <= to ? end : 0;
};

/** 2026-05-08 or 8/5/26. */
export const dateAt = (text: string, at: number): number => {
  const year = exactly(text, at, 1, 4);
  if (year === 0) return 0;
  const mark = code(text, year);
  if (year - at === 4 && mark === DASH) {
    const month = exactly(text, year + 1, 2, 2);
    return month && code(text, month) === DASH ? exactly(text, month + 1, 2, 2) : 0;
  }
  if (year - at > 2 || mark !== SLASH) return 0;
  const month = exactly(text, year + 1, 1, 2);
  return month && code(text, month) === SLASH ? exactly(text, month + 1, 2, 4) : 0;
};

/** More digits than this are no number that anybody reads. */
const LONGEST = 40;
const GROUPS = 4;

/** 020 7946 0018, +44 (20) …, or ten digits in one. */
export const phoneAt = (text: string, at: number): number => {
  const plus = code(text, at) === 43;
  const open = plus ? at + 1 : at;
  const first = code(text, open) === 40 ? open + 1 : open;
  const area = exactly(text, first, 2, 5);
  if (area) {
    const grouped = groupsAfter(text, code(text, area) === 41 ? area + 1 : area);
    if (grouped) return grouped;
  }
  if (first !== open) return 0;
  if (plus) return exactly(text, open, 8, 13);
  const head = code(text, at);
  if (head === 48) return exactly(text, at, 10, 11);
  return head >= 54 && head <= 57 ? exactly(text, at, 10, 10) : 0;
};

/** Two to four groups of digits; one that runs on into a date or a longer number isn't part. */
const groupsAfter = (text: string, area: number): number => {
  let end = 0;
  let at = area;
  for (let group = 1; group <= GROUPS; group += 1) {
    const mark = code(text, at);
    if (mark !== SPACE && mark !== DASH) break;
    const next = exactly(text, at + 1, 2, 5);
    if (!next) break;
    at = next;
    if (group > 1 && code(text, at) !== SLASH) end = at;
  }
  return end;
};

/** Where the whole part of 1,234.50 ends: on a digit. */
const wholeEnd = (text: string, at: number): number => {
  let end = at;
  for (let next = at; next - at < LONGEST; next += 1) {
    const mark = code(text, next);
    if (isDigit(mark)) end = next + 1;
    else if (mark !== COMMA) break;
  }
  return end;
};

const fractionEnd = (text: string, whole: number): number =>
  code(text, whole) === DOT && digit(text, whole + 1) ? run(text, whole + 1, LONGEST) : whole;

/** The end of 1,234.50, or 0 when no digit stands here. */
export const amountAt = (text: string, at: number): number =>
  digit(text, at) ? fractionEnd(text, wholeEnd(text, at)) : 0;

/** 20 € or 20£. */
export const moneyAt = (text: string, at: number): number => {
  const amount = amountAt(text, at);
  const sign = code(text, amount) === SPACE ? amount + 1 : amount;
  const mark = code(text, sign);
  return mark === 0x20ac || mark === 0xa3 ? sign + 1 : 0;
};

/** "am", "p.m." and the like, after an optional space. */
const halfDayEnd = (text: string, at: number): number => {
  const from = code(text, at) === SPACE ? at + 1 : at;
  const letter = code(text, from);
  if (letter !== 97 && letter !== 112) return 0;
  const m = code(text, from + 1) === DOT ? from + 2 : from + 1;
  if (code(text, m) !== 109 || isPlain(code(text, m + 1))) return 0;
  return code(text, m + 1) === DOT ? m + 2 : m + 1;
};

/** 09:10, 9.30 pm, 9 am. */
export const timeAt = (text: string, at: number): number => {
  const hour = exactly(text, at, 1, 2);
  if (!hour) return 0;
  const mark = code(text, hour);
  if (mark !== 58 && mark !== DOT) return halfDayEnd(text, hour);
  const minute = exactly(text, hour + 1, 2, 2);
  if (!minute) return 0;
  const half = halfDayEnd(text, minute);
  if (half && code(text, half) !== SLASH) return half;
  return code(text, minute) === SLASH ? 0 : minute;
};

/** 20%, 2.5 %. */
export const percentAt = (text: string, at: number): number => {
  const end = fractionEnd(text, run(text, at, LONGEST));
  const sign = code(text, end) === SPACE ? end + 1 : end;
  return code(text, sign) === 37 ? sign + 1 : 0;
};

const ORDINALS = ["st", "nd", "rd", "th"];

/** Digits that no letter follows, but for 1st, 2nd, 3rd, 4th. */
const endsHere = (text: string, end: number): number => {
  const kind = kindAt(text, end);
  if (kind !== LETTER) return isDigit(code(text, end)) ? 0 : end;
  const ordinal = ORDINALS.some((letters) => text.startsWith(letters, end));
  return ordinal && kindAt(text, end + 2) > 2 ? end + 2 : 0;
};

/** 3, 1,250, 3.5, 3rd. In "1,234x" only the 1 is a number. */
export const numberAt = (text: string, at: number): number => {
  const whole = wholeEnd(text, at);
  const fraction = fractionEnd(text, whole);
  const end = endsHere(text, fraction) || endsHere(text, whole);
  if (end) return end;
  for (let comma = whole - 1; comma > at; comma -= 1)
    if (code(text, comma) === COMMA && digit(text, comma - 1)) return comma;
  return 0;
};

/** No character from here on decides what a numeral that stands at this place is. */
export const numeralReach = (text: string, at: number): number =>
  Math.max(at + LONGEST + 2, amountAt(text, at) + 4);
