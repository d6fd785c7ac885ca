/** The board is every promise of the house by how it stands: broken first, kept lately last. */
import type { Commitment, CommitmentKind, Fate, Wall } from "../apologies/index.ts";
import { fateOf } from "../apologies/index.ts";
import { type Day, daysAfter } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Outcomes } from "./kept.ts";

export const GROUPS = ["broken", "today", "week", "later", "kept"] as const;
export type Group = (typeof GROUPS)[number];

/** A promise as a list shows it: with whom it was given to. */
export type Given = Commitment & {
  readonly number: number;
  readonly title: string;
  readonly customerId: string;
  readonly customer: string;
};

export type Filter = {
  readonly group?: Group | undefined;
  readonly ownerId?: string | undefined;
  readonly kind?: CommitmentKind | undefined;
  readonly customerId?: string | undefined;
};

export type Counts = Readonly<Record<Group, number>>;

/** All within one workspace. */
export type Board = {
  /** Without a group: all that are open, those due first before the others. */
  page(
    filter: Filter,
    span: Span,
    after: string | null,
    most: number,
  ): Promise<{ readonly rows: readonly Given[]; readonly next: string | null }>;
  counts(filter: Omit<Filter, "group">, span: Span): Promise<Counts>;
  /** The longest broken of those that nobody has noted yet, held. */
  unnoted(span: Span): Promise<Commitment | undefined>;
  /** Of the promises whose day fell from one day on and before another, by what for. */
  outcomes(from: Day, to: Day, span: Span): Promise<readonly Outcomes[]>;
};

/** Where the board's groups begin and end. */
export type Span = {
  readonly now: Moment;
  readonly today: Day;
  /** The last day that is still this week. */
  readonly weekOn: Day;
  /** Kept since then is lately. */
  readonly keptSince: Day;
  /** The house's time zone. */
  readonly zone: string;
};

/** Seven days, whatever the weekday, and a month to look back: our choice. */
const [WEEK, LATELY] = [7, 30];

export const spanOf = ({ today, now }: Pick<Wall, "today" | "now">, zone: string): Span => ({
  now,
  today,
  zone,
  weekOn: daysAfter(today, WEEK),
  keptSince: daysAfter(today, -LATELY),
});

const GROUPED: Partial<Readonly<Record<Fate, Group>>> = {
  broken: "broken",
  due_today: "today",
  kept: "kept",
  kept_late: "kept",
};

/** How it stands, and where on the board; nothing that was taken back or replaced is there. */
export function standsOn(promise: Commitment, wall: Wall): { fate: Fate; group: Group | null } {
  const fate = fateOf(promise, wall);
  const ahead = promise.dueOn <= daysAfter(wall.today, WEEK) ? "week" : "later";
  return { fate, group: GROUPED[fate] ?? (promise.state === "open" ? ahead : null) };
}
