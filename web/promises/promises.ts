/** What the letter promises: found in the text, bound by the writer to a person and a day. */
import type { Commitment } from "@amends/sincerity";

export type Bound = {
  readonly key: string;
  readonly kind: Commitment["kind"];
  readonly what: string;
  readonly ownerId: string;
  /** 2026-11-30, or empty as long as nobody has said when. */
  readonly dueOn: string;
  /** The letter's own words; none for a promise that was added by hand. */
  readonly quote?: string;
  /** The broken promise in whose place it stands. */
  readonly replaces?: string | undefined;
  /** Why the words found are no promise; it then binds nobody. */
  readonly setAside?: string | undefined;
};

export const KIND_WORDS: Readonly<Record<Commitment["kind"], string>> = {
  repair: "Puts it right",
  compensation: "Gives something",
  prevention: "Prevents the next",
  followup: "Gets back",
};

const bag = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How alike two quotes are, 0 to 1: the share of words that both have. */
function alike(one: string, other: string): number {
  const [a, b] = [bag(one), bag(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

const ALIKE = 0.5;

/**
 * The promises after another keystroke: one that is still in the text keeps its owner and day, even
 * when its words moved a little; one that is gone goes; one that was added by hand stays.
 */
export function bind(
  found: readonly Commitment[],
  before: readonly Bound[],
  ownerId: string,
): readonly Bound[] {
  const free = new Set(before.filter(({ quote }) => quote !== undefined));
  const take = (one: Commitment): Bound | undefined => {
    const best = [...free]
      .filter(({ kind }) => kind === one.kind)
      .map((bound) => ({ bound, near: alike(bound.quote ?? "", one.quote) }))
      .sort((a, b) => b.near - a.near)[0];
    if (!best || best.near < ALIKE) return undefined;
    free.delete(best.bound);
    return best.bound;
  };
  const inText = found.map((one, index): Bound => {
    const was = take(one);
    if (was) return { ...was, quote: one.quote, dueOn: was.dueOn || (one.due ?? "") };
    const key = `${one.kind}-${index}-${one.quote}`;
    const { kind, what, quote } = one;
    return { key, kind, what, quote, ownerId, dueOn: one.due ?? "" };
  });
  return [...inText, ...before.filter(({ quote }) => quote === undefined)];
}

/** Those that bind somebody. */
export const binding = (promises: readonly Bound[]): readonly Bound[] =>
  promises.filter(({ setAside }) => setAside === undefined);

/**
 * Each broken promise that the letter owns up to has one in its place: the first that binds, until
 * the writer says which.
 */
export function inPlace(promises: readonly Bound[], ownsUpTo: readonly string[]): readonly Bound[] {
  const taken = new Set(binding(promises).flatMap(({ replaces }) => replaces ?? []));
  const waiting = ownsUpTo.filter((id) => !taken.has(id));
  if (waiting.length === 0) return promises;
  return promises.map((one) =>
    one.replaces === undefined && one.setAside === undefined && waiting.length > 0
      ? { ...one, replaces: waiting.shift() }
      : one,
  );
}

/** How many still want an owner, a day or words before the letter may go. */
export const unbound = (promises: readonly Bound[]): number =>
  binding(promises).filter(({ ownerId, dueOn, what }) => !ownerId || !dueOn || !what.trim()).length;
