/** Numbers that name a thing: order 4417, booking AB1234, room 214. */
import type { Span } from "../finding.ts";
import { shuffled, slips } from "./near.ts";

type Labelled = Span & { readonly label: string; readonly value: string; readonly ours: boolean };

const LABELS =
  "order|booking|reservation|invoice|reference|ref|ticket|case|account|policy|contract|tracking|" +
  "parcel|flight|train|bus|room|table|flat|apartment|seat|gate|claim|confirmation|serial|model|" +
  "receipt|customer|member|membership|unit|coach|platform|lot|bill|statement";
/** Either case for the words; a number's own letters are capitals: "order in 2024" has none. */
const anyCase = (words: string): string =>
  words.replace(/[a-z](?=[a-z])/g, (letter, at: number) =>
    at === 0 || words[at - 1] === "|" ? `[${letter.toUpperCase()}${letter}]` : letter,
  );
let labelled: RegExp | undefined;
/** Made when a complaint first asks for it. */
const numbered = (): RegExp =>
  (labelled ??= new RegExp(
    `\\b(${anyCase(LABELS)})` +
      `(?: {0,2}(?:${anyCase("number|nr|no|num|reference|ref|id|code")})\\.?)?` +
      `(?: {0,2}[:#]| was| is)? {0,2}#?((?:[A-Z]{1,4}[ -]?)?\\d[\\dA-Z-]{0,19})` +
      "(?![\\w.,]*\\d)(?!%)",
    "g",
  ));
/** The house's own numbers, and numbers of something new, are no slip. */
const OURS =
  /(?:\b(?:our|my|new|replacement|second|another|other|fresh|now|to|instead)\b)[^.!?\n]{0,12}$/i;

const SAME: Readonly<Record<string, string>> = {
  reservation: "booking",
  confirmation: "booking",
  ref: "reference",
  bill: "invoice",
  flat: "apartment",
  member: "membership",
};

/** Longer lists of numbers are not compared further. */
const MOST = 100;

const first = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length === MOST) break;
  }
  return found;
};

const labelledIn = (text: string): readonly Labelled[] =>
  first(text, numbered()).map((match) => {
    const label = (match[1] ?? "").toLowerCase();
    const written = match[2] ?? "";
    const start = match.index + match[0].length - written.length;
    return {
      start,
      end: start + written.length,
      quote: written,
      label: SAME[label] ?? label,
      value: written.replace(/[ -]/g, "").toUpperCase(),
      ours: OURS.test(text.slice(Math.max(0, match.index - 24), match.index)),
    };
  });

/** Files of the house's own making: another number there is another file. */
const OWN = new Set(["case", "ticket", "reference", "claim", "tracking"]);

const near = (one: string, other: string): boolean =>
  one.length > 2 && (shuffled(one, other) || (one.length > 3 && slips(one, other) === 1));

const LOOSE = /(?<![\w£$€₹#.,/+-]|\d )#?(\d{4,20})(?![\w%]|[.,/: -]\d)/g;
const YEAR = /^(?:19|20)\d\d$/;

const looseIn = (text: string): readonly Span[] =>
  first(text, LOOSE).flatMap((match) => {
    const quote = match[1] ?? "";
    const end = match.index + match[0].length;
    return YEAR.test(quote) ? [] : [{ start: end - quote.length, end, quote }];
  });

/** Pairs of letter and complaint that name one thing by two numbers. */
export const misnumbered = (
  letter: string,
  complaint: string,
): readonly (readonly [Span, Span])[] => {
  const theirs = labelledIn(complaint);
  const ours = labelledIn(letter);
  const all = [
    ...theirs.map(({ value }) => value),
    ...looseIn(complaint).map(({ quote }) => quote),
  ];
  const known = new Set(all);
  const kept = new Set([
    ...ours.map(({ value }) => value),
    ...looseIn(letter).map((at) => at.quote),
  ]);
  const pairs = ours.flatMap((one): (readonly [Span, Span])[] => {
    if (known.has(one.value)) return [];
    const alike = theirs.filter(({ label, value }) => label === one.label && !kept.has(value));
    const slip = alike.find(({ value }) => near(one.value, value));
    if (slip) return [[spanOf(one), spanOf(slip)]];
    const [only] = alike;
    const alone =
      alike.length === 1 && ours.filter(({ label }) => label === one.label).length === 1;
    if (!only || !alone || one.ours || OWN.has(one.label)) return [];
    return only.value.length === one.value.length && one.value.length > 2
      ? [[spanOf(one), spanOf(only)]]
      : [];
  });
  const taken = new Set(pairs.map(([{ start }]) => start));
  const numbers = [...theirs.map(spanOf), ...looseIn(complaint)];
  const loose = looseIn(letter).flatMap((one): (readonly [Span, Span])[] => {
    if (known.has(one.quote) || taken.has(one.start)) return [];
    const meant = numbers.find(
      ({ quote }) => !kept.has(quote) && quote.length > 3 && near(one.quote, quote),
    );
    return meant ? [[one, meant]] : [];
  });
  return [...pairs, ...loose];
};

const spanOf = ({ start, end, quote }: Span): Span => ({ start, end, quote });
