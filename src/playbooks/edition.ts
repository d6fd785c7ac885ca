/** An edition is one wording of a playbook; it is never changed, since cases began with it. */
import type { Moment } from "../words/moment.ts";
import { bound, type Frame, type Playbook } from "./playbook.ts";
import type { Retirement } from "./retirement.ts";
import type { Sheet } from "./sheet.ts";

export type Edition = {
  readonly playbookId: string;
  /** Counts up within the house and the playbook. */
  readonly version: number;
  readonly sheet: Sheet;
  /** Whether it lay in the handbook's folder, or somebody of the house wrote it at the desk. */
  readonly origin: "folder" | "house";
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly because: string;
};

export type Editions = {
  /** Newest first. */
  readonly of: (playbookId: string) => Promise<readonly Edition[]>;
  readonly find: (playbookId: string, version: number) => Promise<Edition | undefined>;
  /** The newest of each playbook that has any. */
  readonly newest: () => Promise<readonly Edition[]>;
  /** Nothing happens when this number is taken; false says so. */
  readonly keep: (edition: Edition) => Promise<boolean>;
};

type Found = Playbook | undefined;

/** Every playbook of a house, in every edition that a case may need. */
export type Shelf = {
  /** In the edition that a case began with; without a version in that which holds today. */
  readonly get: (id: string, version?: number) => Found | Promise<Found>;
  /** As a case begins with it: this edition is kept from now on. None that is out of use. */
  readonly begin: (id: string) => Found | Promise<Found>;
  /** Those out of use too: cases walk them. */
  readonly ids: () => readonly string[] | Promise<readonly string[]>;
  /** What stands against the use of those that are out of it. */
  readonly retired: () => readonly Retirement[] | Promise<readonly Retirement[]>;
};

/** A shelf that holds one edition of each. */
export function shelfOf(playbooks: readonly Playbook[]): Shelf {
  const byId = new Map(playbooks.map((playbook) => [playbook.id, playbook]));
  const get = (id: string) => byId.get(id);
  return { get, begin: get, ids: () => [...byId.keys()], retired: () => [] };
}

/** The two say the same to whoever walks them, whatever their numbers. */
export const sameWords = (one: Sheet, other: Sheet): boolean => wordsIn(one) === wordsIn(other);

const wordsIn = (sheet: Sheet): string => JSON.stringify(inOrder({ ...sheet, version: 0 }));

/** The database keeps the fields of a sheet in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, inOrder(held)]),
  );
}

/**
 * What holds today. What the house wrote at the desk stands before the folder's sheet; a sheet that
 * was changed in the folder takes the next number.
 */
export function holding(
  newest: Pick<Edition, "version" | "sheet" | "origin"> | undefined,
  filed: Sheet | undefined,
): { readonly sheet: Sheet; readonly version: number; readonly kept: boolean } | undefined {
  if (!newest) return filed && { sheet: filed, version: filed.version, kept: false };
  const { sheet, version, origin } = newest;
  if (origin === "house" || !filed || sameWords(sheet, filed))
    return { sheet, version, kept: true };
  return { sheet: filed, version: Math.max(version + 1, filed.version), kept: false };
}

/** An edition as a case walks it, inside what the house holds today. */
export const inFrame = (
  { sheet, version }: Pick<Edition, "sheet" | "version">,
  frame: Frame,
): Playbook => bound({ ...sheet, version }, frame);
