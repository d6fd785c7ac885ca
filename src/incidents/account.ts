/** An account is what one case tells, as far as it may be told of elsewhere too. */
import type { Moment } from "../words/moment.ts";

export type Account = {
  readonly caseId: string;
  readonly number: number;
  readonly title: string;
  /** Who they are today: customers that were merged are one. */
  readonly customerId: string;
  readonly customer: string;
  readonly failure: string | null;
  readonly complainedAt: Moment;
  readonly open: boolean;
  readonly incidentId: string | null;
  /** The title and the first words of the customer. */
  readonly text: string;
};

const REFERENCE = /(?<![\p{L}\d])#?(?=[\p{L}\d-]*\d{3})[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** Shorter runs are prices, rooms and hours. */
const REFERENCE_LETTERS = 4;

/** Order, booking and ticket numbers: runs with three digits in a row and more; years are none. */
export function referencesIn(text: string): ReadonlySet<string> {
  const runs = (text.match(REFERENCE) ?? []).map((run) => run.replace(/[#-]/g, "").toLowerCase());
  return new Set(runs.filter((run) => run.length >= REFERENCE_LETTERS && !YEAR.test(run)));
}

/** A case's words with their weights, as long as one: likeness is then a sum of products. */
export type Voice = ReadonlyMap<string, number>;

const WORD = /\p{L}{3,}/gu;
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(WORD) ?? []).filter((word) => !COMMON.has(word)));

/** Each account's voice; a word that few others use weighs more (inverse document frequency). */
export function voicesOf(accounts: readonly Account[]): ReadonlyMap<string, Voice> {
  const told = accounts.map(({ caseId, text }) => [caseId, wordsOf(text)] as const);
  const tellers = new Map<string, number>();
  for (const [, words] of told)
    for (const word of words) tellers.set(word, (tellers.get(word) ?? 0) + 1);
  return new Map(
    told.map(([caseId, words]) => {
      const weights = [...words].map((word): [string, number] => [
        word,
        Math.log(1 + told.length / (tellers.get(word) ?? 1)),
      ]);
      const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
      return [caseId, new Map(weights.map(([word, weight]) => [word, weight / length]))];
    }),
  );
}

/** From 0, no word in common, to 1, the same words. */
export function likeness(a: Voice, b: Voice): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

/** Words that say nothing about what went wrong. */
const COMMON = new Set(
  (
    "about after again all also and any are ask back been before being but can could dear did " +
    "does don for from get had has have hello her here him his how its just kind know like " +
    "may more most much not now off one only other our out over please regards said she " +
    "should sincerely some still such than thank thanks that the their them then there these " +
    "they this those too upon very want was way were what when where which while who why will " +
    "with would yes you your yours"
  ).split(" "),
);
