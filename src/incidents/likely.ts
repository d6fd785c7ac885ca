/** Likely: which other cases tell of the same complaint, or of the same failure. For a person. */
import { type Account, likeness, referencesIn, type Voice, voicesOf } from "./account.ts";

export type Likely = {
  readonly account: Account;
  /** Reasons in whole sentences. */
  readonly because: readonly string[];
};

/**
 * Measured on 300 complaints each of four trades: of two strangers' complaints one pair in a
 * thousand is liker than 0.2 to 0.4; two tellings of one failure mostly lie between 0.4 and 0.7.
 */
export const SAME_WORDS = 0.55;
export const SIMILAR_WORDS = 0.4;
const DAY = 86_400_000;
/** Who complains twice of one thing does so soon, and at another door. */
const TWICE_WITHIN = 30 * DAY;

const apart = (a: Account, b: Account): number =>
  Math.abs(Date.parse(a.complainedAt) - Date.parse(b.complainedAt));

/** Open cases in which this very complaint was probably made, too; the likeliest first. */
export function duplicatesOf(one: Account, others: readonly Account[]): readonly Likely[] {
  const voices = voicesOf([one, ...others]);
  return others
    .filter((each) => each.caseId !== one.caseId && each.open && apart(one, each) <= TWICE_WITHIN)
    .map((account) => ({ account, because: sameComplaint(one, account, voices) }))
    .filter(({ because }) => because.length > 0)
    .toSorted((a, b) => b.because.length - a.because.length || nearer(one, a, b));
}

const nearer = (one: Account, a: Likely, b: Likely): number =>
  apart(one, a.account) - apart(one, b.account);

function sameComplaint(one: Account, other: Account, voices: ReadonlyMap<string, Voice>): string[] {
  const mine = referencesIn(one.text);
  const shared = [...referencesIn(other.text)].find((reference) => mine.has(reference));
  const alike = alikeBy(voices, one, other);
  const same = one.customerId === other.customerId;
  if (!shared && !(same && alike >= SIMILAR_WORDS)) return [];
  return [
    ...(same ? [`${other.customer} wrote both.`] : []),
    ...(shared ? [`Both name ${shared.toUpperCase()}.`] : []),
    ...(alike >= SAME_WORDS
      ? ["They say it in nearly the same words."]
      : alike >= SIMILAR_WORDS
        ? ["They tell of much the same."]
        : []),
  ];
}

export const alikeBy = (voices: ReadonlyMap<string, Voice>, a: Account, b: Account): number => {
  const [one, other] = [voices.get(a.caseId), voices.get(b.caseId)];
  return one && other ? likeness(one, other) : 0;
};
