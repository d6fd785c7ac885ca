/** A hearer is a customer who is told of a change, in one case of theirs, once. */
import type { Moment } from "../words/moment.ts";

/** Why they are told, the strongest first. */
export const REASONS = ["page", "letter", "cause", "incident"] as const;
export type Reason = (typeof REASONS)[number];

/** A case whose customer was promised a change, or complained of what it changes. */
export type Concerned = {
  readonly caseId: string;
  readonly number: number;
  readonly title: string;
  readonly complainedAt: Moment;
  /** Whom they were merged into, if they were. */
  readonly customerId: string;
  readonly customer: string;
  readonly reason: Reason;
  /** They want no letter from us, or there is no address to write to. */
  readonly unreachable: "contact_unwanted" | "no_address" | null;
};

export type HearerState = "waiting" | "told" | "left_out";

/** As it is kept once the message is sent off. */
export type Hearer = {
  readonly tellingId: string;
  readonly actionId: string;
  readonly customerId: string;
  readonly caseId: string;
  readonly state: HearerState;
  /** Why they are left out, or wait for longer. */
  readonly because: string | null;
  readonly dueAt: Moment;
  readonly messageId: string | null;
  readonly toldAt: Moment | null;
};

/** One case a customer: the one that was promised it, and of those the latest. */
export function onceEach(concerned: readonly Concerned[]): readonly Concerned[] {
  const ranked = concerned.toSorted(
    (a, b) =>
      REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
      b.complainedAt.localeCompare(a.complainedAt) ||
      b.number - a.number,
  );
  const once = new Map<string, Concerned>();
  for (const each of ranked) if (!once.has(each.customerId)) once.set(each.customerId, each);
  return [...once.values()].toSorted((a, b) => a.number - b.number);
}

export const UNREACHABLE = {
  contact_unwanted: "They asked us not to write to them.",
  no_address: "We have no mail address of theirs.",
} as const;
