/** An outbreak is one failure that more customers tell of than is usual: likely an incident. */
import { type Account, voicesOf } from "./account.ts";
import { alikeBy, SIMILAR_WORDS } from "./likely.ts";

export type Outbreak = {
  /** What they have in common, as a heading. */
  readonly title: string;
  readonly accounts: readonly Account[];
  readonly because: string;
};

const DAY = 86_400_000;
/** A week is looked at, beside the eight before. Our choice. */
export const RECENT_DAYS = 7;
export const USUAL_DAYS = 56;
/** Fewer are a coincidence or a duplicate. */
const LEAST = 3;
/** Below this, chance is not the simplest explanation. Our choice: one false call in a thousand. */
const CHANCE = 0.001;
/** A failure that never happened before is counted as if it happened every other week. */
const RARE = 0.5;

/**
 * The chance of so many or more when so many are usual, if each comes by itself (the upper tail of
 * the Poisson distribution, summed from its lower terms).
 */
export function chanceOf(count: number, usual: number): number {
  let term = Math.exp(-usual);
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += term;
    term *= usual / (k + 1);
  }
  return Math.max(0, 1 - below);
}

/** Failures that came in bursts, and stories that sound alike; the largest first. */
export function outbreaksIn(accounts: readonly Account[], now: number): readonly Outbreak[] {
  const age = ({ complainedAt }: Account) => (now - Date.parse(complainedAt)) / DAY;
  const recent = accounts.filter((each) => age(each) <= RECENT_DAYS && each.incidentId === null);
  const before = accounts.filter(
    (each) => age(each) > RECENT_DAYS && age(each) <= RECENT_DAYS + USUAL_DAYS,
  );
  const bursts = burstsIn(recent, before);
  // Where somebody has judged what failed, the count says more than the words.
  const chorus = choirsIn(recent.filter(({ failure }) => failure === null));
  return [...bursts, ...chorus].toSorted((a, b) => b.accounts.length - a.accounts.length);
}

function burstsIn(recent: readonly Account[], before: readonly Account[]): Outbreak[] {
  const failures = new Set(recent.flatMap(({ failure }) => failure ?? []));
  return [...failures].flatMap((failure) => {
    const accounts = recent.filter((each) => each.failure === failure);
    const past = before.filter((each) => each.failure === failure).length;
    const usual = past / (USUAL_DAYS / RECENT_DAYS);
    if (tellers(accounts) < LEAST) return [];
    if (chanceOf(tellers(accounts), Math.max(RARE, usual)) >= CHANCE) return [];
    const often = usual < RARE ? "hardly ever" : `${Math.round(usual * 10) / 10} in a week`;
    const because = `${tellers(accounts)} customers in a week; usual is ${often}.`;
    return [{ title: failure, accounts, because }];
  });
}

const tellers = (accounts: readonly Account[]): number =>
  new Set(accounts.map(({ customerId }) => customerId)).size;

/** Groups in which each story is like the first; whoever is in one is in no second. */
function choirsIn(recent: readonly Account[]): Outbreak[] {
  const voices = voicesOf(recent);
  const left = new Set(recent);
  const choirs: Outbreak[] = [];
  for (const first of recent) {
    if (!left.delete(first)) continue;
    const echoes = [...left].filter((other) => alikeBy(voices, first, other) >= SIMILAR_WORDS);
    const choir = [first, ...echoes];
    if (tellers(choir) < LEAST) continue;
    for (const each of echoes) left.delete(each);
    const because = `${tellers(choir)} customers tell of much the same within a week.`;
    choirs.push({ title: first.title, accounts: choir, because });
  }
  return choirs;
}
