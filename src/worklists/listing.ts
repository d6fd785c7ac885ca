/**
 * A listing is all that a list shows, sorts and filters of a case; derived, so that it can be made
 * again at any time. Nothing in it moves by itself: what passes is compared when it is read.
 */
import type { Stance } from "../cases/index.ts";
import { atTheWall, type ClockReading, daysAfter, type Severity } from "../clocks/index.ts";
import type { Channel, Haste } from "../conversations/index.ts";
import { type Moment, moment } from "../words/moment.ts";

export type RunningClock = Omit<ClockReading, "state" | "metAt">;
export type NextPromise = {
  readonly what: string;
  readonly dueOn: string;
  readonly dueAt: Moment | null;
  readonly ownerId: string;
};

/** What is put together from the slices to the left. */
export type Parts = {
  readonly caseId: string;
  readonly conversationId: string;
  readonly number: number;
  readonly state: "open" | "closed";
  readonly ownerId: string | null;
  readonly queueId: string | null;
  readonly tags: readonly string[];
  readonly severity: Severity | null;
  readonly failure: string | null;
  readonly stance: Stance;
  readonly channel: Channel;
  readonly playbookId: string;
  readonly language: string | null;
  readonly customerId: string;
  readonly customer: string;
  readonly title: string;
  readonly glimpse: string;
  readonly lastAt: Moment;
  readonly lastBy: "customer" | "house";
  readonly complainedAt: Moment;
  /** A person of ours has said something. */
  readonly answered: boolean;
  readonly stepsDone: number;
  readonly stepsAll: number;
  /** What the playbook's open step lacks. */
  readonly next: string | null;
  readonly task: string | null;
  readonly undelivered: boolean;
  /** When they answered something that nobody has seen to yet. */
  readonly toldAt: Moment | null;
  /** Since when they wait who said that our offer is not enough. */
  readonly shortAt: Moment | null;
  readonly urgent: readonly Haste[];
  readonly clock: ClockReading | null;
  readonly promise: NextPromise | null;
  readonly offerEndsAt: Moment | null;
  readonly snoozedUntil: Moment | null;
  readonly backBecause: string | null;
  /** When it has to be made again though nobody does anything. */
  readonly againAt: Moment | null;
};

export type Listing = Omit<Parts, "clock" | "promise"> & {
  readonly clock: RunningClock | null;
  readonly clockSoonAt: Moment | null;
  readonly clockDueAt: Moment | null;
  readonly promise: string | null;
  readonly promiseOn: string | null;
  /** Its hour, or the end of its day. */
  readonly promiseEndsAt: Moment | null;
  readonly promiseOwnerId: string | null;
  /** From when on it needs somebody, and by when; what needs nobody is due at the end of time. */
  readonly pressAt: Moment | null;
  readonly dueAt: Moment;
};

/** @param zone the house's: a promise for a day presses from its morning and ends with it */
export function listed({ clock, promise, ...parts }: Parts, zone: string): Listing {
  const day = promise && {
    from: atTheWall(promise.dueOn, 0, zone),
    to: promise.dueAt ?? atTheWall(daysAfter(promise.dueOn, 1), 0, zone),
  };
  const stuck = parts.undelivered ? parts.lastAt : undefined;
  const told = first(parts.toldAt, parts.shortAt);
  const open = parts.state === "open";
  // What is owed since it was put to sleep ends the sleep sooner.
  const { snoozedUntil: until, offerEndsAt } = parts;
  return {
    ...parts,
    snoozedUntil: until && first(until, clock?.warnAt, day?.from, offerEndsAt),
    clock: clock && running(clock),
    clockSoonAt: clock?.warnAt ?? null,
    clockDueAt: clock?.dueAt ?? null,
    promise: promise?.what ?? null,
    promiseOn: promise?.dueOn ?? null,
    promiseEndsAt: day?.to ?? null,
    promiseOwnerId: promise?.ownerId ?? null,
    pressAt: open ? first(clock?.warnAt, day?.from, stuck, told) : null,
    dueAt: (open ? first(clock?.dueAt, day?.to, stuck, told) : null) ?? NEVER,
  };
}

const running = ({ state: _, metAt: __, ...clock }: ClockReading): RunningClock => clock;

const NEVER = moment("9999-12-31T00:00:00Z");

const first = (...moments: readonly (Moment | undefined | null)[]): Moment | null =>
  moments.flatMap((each) => each ?? []).sort()[0] ?? null;

/** How a running clock stands at a moment. */
export const standsAt = (
  { clockSoonAt, clockDueAt }: Pick<Listing, "clockSoonAt" | "clockDueAt">,
  now: Moment,
): "running" | "soon" | "overdue" =>
  clockDueAt && clockDueAt < now
    ? "overdue"
    : clockSoonAt && clockSoonAt <= now
      ? "soon"
      : "running";
