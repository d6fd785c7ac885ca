/** A filter says which cases a list holds; a view is a filter that the desk brings along. */
import type { Severity } from "../clocks/index.ts";
import type { Stance } from "../cases/index.ts";
import type { Channel } from "../conversations/index.ts";

export const VIEWS = ["mine", "new", "due", "open", "asleep", "closed", "all"] as const;
export type View = (typeof VIEWS)[number];

export const CLOCK_STATES = ["overdue", "soon", "running", "none"] as const;
export type ClockIs = (typeof CLOCK_STATES)[number];

/** The newest first, who waits longest, or what runs out next. */
export const SORTS = ["newest", "oldest", "deadline"] as const;
export type Sort = (typeof SORTS)[number];

/** What is left out does not matter; "none" is nobody, or what nobody has said yet. */
export type Filter = {
  readonly view: View;
  /** A colleague's id, whoever reads, or nobody. */
  readonly owner?: string | undefined;
  readonly queue?: string | undefined;
  readonly tag?: string | undefined;
  readonly severity?: Severity | "none" | undefined;
  readonly failure?: string | undefined;
  readonly stance?: Stance | undefined;
  readonly channel?: Channel | undefined;
  readonly playbook?: string | undefined;
  readonly clock?: ClockIs | undefined;
  readonly needs?: Need | undefined;
};

/** What a colleague is asked to do next, as a list of cases; what hurts most comes first. */
export const NEEDS = [
  "told_us",
  "not_enough",
  "promise_late",
  "undelivered",
  "clock_overdue",
  "promise_today",
  "first_answer",
  "offer_ending",
  "back",
] as const;
export type Need = (typeof NEEDS)[number];

/** "Due" is read by what runs out next, whatever order is usual. */
export const sortOf = (view: View, asked: Sort | undefined): Sort =>
  asked ?? (view === "due" ? "deadline" : "newest");
