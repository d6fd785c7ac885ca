/** Filters as the database reads them. */
import {
  and,
  type Column,
  eq,
  gt,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { ClockIs, Filter, Need, View } from "./filter.ts";
import type { Reader } from "./lists.ts";
import { listings } from "./worklists.tables.ts";

export type Held = readonly (SQL | undefined)[];

const open = eq(listings.state, "open");
const awake = (now: string) =>
  or(isNull(listings.snoozedUntil), lte(listings.snoozedUntil, now as never));

const VIEWED: Readonly<Record<View, (reader: Reader) => Held>> = {
  mine: ({ colleagueId, now }) => [eq(listings.ownerId, colleagueId), open, awake(now)],
  new: ({ now }) => [isNull(listings.ownerId), open, awake(now)],
  due: ({ now }) => [open, lte(listings.pressAt, now), awake(now)],
  open: ({ now }) => [open, awake(now)],
  asleep: ({ now }) => [open, gt(listings.snoozedUntil, now)],
  closed: () => [eq(listings.state, "closed")],
  all: () => [],
};

const CLOCKED: Readonly<Record<ClockIs, (now: Reader["now"]) => SQL | undefined>> = {
  overdue: (now) => lt(listings.clockDueAt, now),
  soon: (now) => and(lte(listings.clockSoonAt, now), gt(listings.clockDueAt, now)),
  running: (now) => gt(listings.clockSoonAt, now),
  none: () => isNull(listings.clockDueAt),
};

const is = (column: Column, value: string | undefined): SQL | undefined =>
  value === undefined ? undefined : value === "none" ? isNull(column) : eq(column, value);

/** Everything that must hold of a case for it to be in the list. */
export function heldBy(filter: Filter, reader: Reader): Held {
  const { owner, tag } = filter;
  return [
    ...VIEWED[filter.view](reader),
    is(listings.ownerId, owner === "me" ? reader.colleagueId : owner),
    is(listings.queueId, filter.queue),
    is(listings.severity, filter.severity),
    is(listings.failure, filter.failure),
    is(listings.stance, filter.stance),
    is(listings.channel, filter.channel),
    is(listings.playbookId, filter.playbook),
    tag ? sql`${listings.tags} @> array[${tag}]::uuid[]` : undefined,
    filter.clock && CLOCKED[filter.clock](reader.now),
    ...(filter.needs ? pressingFor(filter.needs, reader) : []),
  ];
}

const NEEDED: Readonly<Record<Need, (reader: Reader) => Held>> = {
  promise_late: (reader) => [lte(listings.promiseEndsAt, reader.now), promisedBy(reader)],
  promise_today: (reader) => [
    eq(listings.promiseOn, reader.today),
    gt(listings.promiseEndsAt, reader.now),
    promisedBy(reader),
  ],
  first_answer: (reader) => [eq(listings.answered, false), mineOrNobodys(reader)],
  clock_overdue: (reader) => [mine(reader), lt(listings.clockDueAt, reader.now)],
  offer_ending: (reader) => [
    mine(reader),
    gt(listings.offerEndsAt, reader.now),
    lte(listings.offerEndsAt, sql`${reader.now}::timestamptz + interval '24 hours'`),
  ],
  undelivered: (reader) => [mine(reader), eq(listings.undelivered, true)],
  not_enough: (reader) => [isNotNull(listings.shortAt), mineOrNobodys(reader)],
  told_us: (reader) => [isNotNull(listings.toldAt), mineOrNobodys(reader)],
  back: (reader) => [mine(reader), isNotNull(listings.backBecause)],
};

const mine = ({ colleagueId }: Reader) => eq(listings.ownerId, colleagueId);
const promisedBy = ({ colleagueId }: Reader) => eq(listings.promiseOwnerId, colleagueId);
const mineOrNobodys = (reader: Reader) => or(mine(reader), isNull(listings.ownerId));

/** What asks a colleague for something now; what a customer told us waits in closed cases too. */
export const pressingFor = (need: Need, reader: Reader): Held => [
  need === "told_us" ? undefined : open,
  awake(reader.now),
  ...NEEDED[need](reader),
];
