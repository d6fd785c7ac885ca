/** Whether every promise in a letter's words is bound to somebody and a day (D7). */
import type { Reading } from "@amends/sincerity";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Promised } from "./commitment.ts";

/** `quote`: the letter's own words for it. */
export type Bound = Promised & { readonly quote?: string | undefined };

/** Words that sound like a promise and are none, and why. */
export type Dismissed = { readonly quote: string; readonly because: string };

type Found = Reading["commitments"][number];

/**
 * Refuses a letter that promises what nobody has taken on. A promise is bound by its own words, or
 * by one that shares half of the words that matter; one binds one. Its kind only breaks a tie,
 * since a refund both mends and gives.
 */
export function mustBind(
  found: readonly Found[],
  bound: readonly Bound[],
  dismissed: readonly Dismissed[],
): Outcome<true> {
  const aside = new Set(dismissed.map(({ quote }) => plain(quote)));
  const named = new Set(bound.flatMap(({ quote }) => (quote ? [plain(quote)] : [])));
  const open = found.filter(({ quote }) => !aside.has(plain(quote)) && !named.has(plain(quote)));
  const quotes = new Set(found.map(({ quote }) => plain(quote)));
  const free = new Set(bound.filter(({ quote }) => !quote || !quotes.has(plain(quote))));
  const loose = open.filter((promise) => {
    const near = [...free].filter((one) => isLike(promise, one));
    const nearest = near.find(({ kind }) => kind === promise.kind) ?? near[0];
    return !nearest || !free.delete(nearest);
  });
  if (loose.length === 0) return done(true);
  return refused(
    "promise_unbound",
    "The letter promises something that nobody has taken on. Say who keeps it and by which day.",
    loose.map(({ kind, quote }) => ({
      code: kind,
      because: `“${quote}” needs a name and a day, or a reason why it is no promise.`,
    })),
  );
}

/**
 * Refuses a letter that owns up to a broken promise without saying what holds now, and by when; and
 * one that puts a promise in the place of another without owning up to that.
 */
export function mustOwnUp(
  ownsUpTo: readonly string[],
  bound: readonly Bound[],
  found: readonly Found[],
): Outcome<true> {
  const replaced = new Set(bound.flatMap(({ replaces }) => replaces ?? []));
  if ([...replaced].some((id) => !ownsUpTo.includes(id))) {
    return refused(
      "not_owned_up",
      "A promise takes the place of a broken one in a letter that owns up to that. Begin it there.",
    );
  }
  if (ownsUpTo.some((id) => !replaced.has(id))) {
    return refused(
      "promise_not_replaced",
      "This letter owns up to a broken promise. Say which of its promises stands in its place.",
    );
  }
  return ownsUpTo.length === 0 || found.some(({ due }) => due !== undefined)
    ? done(true)
    : refused("new_day_needed", "The letter names no new day. By when will it be done?");
}

const plain = (text: string): string => text.toLowerCase().match(WORD)?.join(" ") ?? "";

const WORD = /[\p{L}\p{N}]+/gu;

/** They stand in every promise and tell none from another. */
const EVERYWHERE = new Set(
  "a an the i we you it me us my our your to of for by on at in and will shall ll be is are".split(
    " ",
  ),
);

const bag = (text: string): ReadonlySet<string> =>
  new Set(
    plain(text)
      .match(WORD)
      ?.filter((word) => !EVERYWHERE.has(word)),
  );

/** Half of the words that the shorter one has; our choice: one may use other words. */
const ENOUGH = 0.5;

function isLike(promise: Found, { what, quote }: Bound): boolean {
  const words = bag(promise.quote);
  return [what, quote ?? ""].some((text) => {
    const said = bag(text);
    const both = [...said].filter((word) => words.has(word)).length;
    return both > 0 && both / Math.min(said.size, words.size) >= ENOUGH;
  });
}
