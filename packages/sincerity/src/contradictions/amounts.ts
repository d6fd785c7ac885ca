/** Sums of money: what they said it cost, and what the letter says back. */
import type { Span } from "../finding.ts";
import type { Page } from "../text/page.ts";
import { misheard, shuffled } from "./near.ts";

type Sum = Span & { readonly value: number; readonly restates: boolean };

const VALUE = /\d(?:[\d,]*\d)?(?:\.\d+)?/;
/** Words around a sum that say whose it is: what they paid, what was taken. */
const THEIRS = new Set(
  "paid charged billed spent lost cost took taken deposit fare bill price".split(" "),
);
const YOURS = new Set(["you", "your"]);
const GIVEN = new Set(
  (
    "refund refunded refunding voucher credit credited offer offering add added give giving " +
    "discount goodwill plus"
  ).split(" "),
);

const NEAR = 6;
/** A letter of more sums than this is a bill, and not compared further. */
const MOST = 40;

const sumsIn = (page: Page): readonly Sum[] => {
  const sums: Sum[] = [];
  for (let at = 0; at < page.size && sums.length < MOST; at += 1) {
    if (page.shape(at) !== "money") continue;
    const value = Number(VALUE.exec(page.word(at))?.[0].replace(/,/g, ""));
    if (!Number.isFinite(value)) continue;
    const sentence = page.sentence(page.sentenceOf(at));
    const from = Math.max(sentence.first, at - NEAR);
    const to = Math.min(sentence.last, at + 3);
    const around = Array.from({ length: to - from + 1 }, (_, word) => page.word(from + word));
    const restates =
      around.some((one) => THEIRS.has(one)) &&
      around.some((one) => YOURS.has(one)) &&
      !around.some((one) => GIVEN.has(one));
    sums.push({ ...page.span({ first: at, last: at }), value, restates });
  }
  return sums;
};

const figures = (value: number): string => String(value).replace(".", "");

/** A slip that no sum explains: turned figures, forty for fourteen, a point too far. */
const slip = (one: number, other: number): boolean =>
  misheard(one, other) ||
  (one >= 10 && shuffled(figures(one), figures(other)) && figures(one).length > 1) ||
  [10, 100].some((times) => one * times === other || other * times === one);

/** Sums and differences of what was said, halves and doubles too, are worked out, not mistaken. */
const workedOut = (value: number, said: readonly number[]): boolean => {
  const close = (other: number) => Math.abs(value - other) < 0.005;
  return said.some(
    (one, at) =>
      close(one * 2) ||
      close(one / 2) ||
      said.some((other, beside) => beside !== at && (close(one + other) || close(one - other))),
  );
};

const CURRENCY = /[£$€₹]|gbp|eur|usd|inr|rs/i;
const currency = (quote: string): string => CURRENCY.exec(quote)?.[0].toLowerCase() ?? "";

/** Pairs of letter and complaint that name one sum in two ways. */
export const misstated = (letter: Page, complaint: Page): readonly (readonly [Span, Span])[] => {
  const theirs = sumsIn(complaint);
  const ours = sumsIn(letter);
  const said = theirs.map(({ value }) => value);
  const kept = new Set(ours.map(({ value }) => value));
  const currencies = new Set(theirs.map(({ quote }) => currency(quote)));
  return ours.flatMap((one): (readonly [Span, Span])[] => {
    const same = theirs.find(({ value }) => value === one.value);
    if (same) {
      const other = currencies.size === 1 && currency(same.quote) !== currency(one.quote);
      return other ? [[bare(one), bare(same)]] : [];
    }
    if (workedOut(one.value, said)) return [];
    const open = theirs.filter(({ value }) => !kept.has(value));
    const meant = open.find(({ value }) => slip(one.value, value));
    const only = one.restates && theirs.length === 1 && ours.length === 1 ? open[0] : undefined;
    const found = meant ?? only;
    return found ? [[bare(one), bare(found)]] : [];
  });
};

const bare = ({ start, end, quote }: Span): Span => ({ start, end, quote });
