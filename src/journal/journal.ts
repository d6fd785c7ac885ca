/** The journal is everything that happened, only ever added to; its lines are chained by hash. */
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";

/** What a verb notes; the journal itself puts in the moment and the place in the chain. */
export type Line = {
  /** A past event in plain words: "offer accepted". */
  readonly what: string;
  readonly by: Actor;
  readonly caseId?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
};

export type Entry = {
  readonly seq: number;
  readonly at: Moment;
  readonly what: string;
  readonly by: { readonly kind: string; readonly id: string; readonly name: string };
  readonly caseId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly previous: string;
  readonly hash: string;
  /** Chance that the hash takes in; it goes with the words, so that nobody can guess them by it. */
  readonly salt?: string | null;
  /** The line that tells in which erasure this one lost its words. */
  readonly erasedIn?: number | null;
};

/** That something happened, and on which case. */
export type News = Pick<Entry, "seq" | "what" | "caseId">;

/** What verbs ask of the journal. */
export type Journal = {
  add(line: Line): Promise<void>;
  /** The lines of one case, oldest first. */
  ofCase(caseId: string): Promise<readonly Entry[]>;
};

/** Before the first line. */
export const BEGINNING = "0".repeat(64);

/** The text that a line's hash is taken of: the hash before, its place, and every part of it. */
export const sealed = (entry: Omit<Entry, "hash" | "erasedIn">): string =>
  `["${entry.previous}",${entry.seq},${afterPlace(entry)}`;

/** What of that text is known before the line has its place; the database puts it together. */
export const afterPlace = (
  entry: Pick<Entry, "at" | "what" | "by" | "caseId" | "facts" | "salt">,
): string =>
  JSON.stringify([
    entry.at,
    entry.what,
    [entry.by.kind, entry.by.id, entry.by.name],
    entry.caseId,
    sorted(entry.facts),
    ...(entry.salt ? [entry.salt] : []),
  ]).slice(1);

/** The event that tells of an erasure; its facts vouch for what is left of each line. */
export const ERASURE = "customer erased";

/**
 * The first line whose chain does not hold, or nothing when the journal is whole. A line that lost
 * its words keeps its hash, so the chain goes on; a later line, whole itself, vouches for the rest.
 */
export function firstBreak(
  entries: readonly Entry[],
  hash: (text: string) => string,
): Entry | undefined {
  const erasures = new Map(
    entries.flatMap(({ what, seq, facts }) =>
      what === ERASURE ? [[seq, (facts["lines"] ?? {}) as Record<string, string>] as const] : [],
    ),
  );
  let previous = BEGINNING;
  return entries.find((entry) => {
    const vouched = entry.erasedIn ? erasures.get(entry.erasedIn)?.[entry.seq] : entry.hash;
    const holds = entry.previous === previous && vouched === hash(sealed(entry));
    previous = entry.hash;
    return !holds;
  });
}

/** jsonb forgets the order of keys, so the seal may not depend on it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)]);
}
