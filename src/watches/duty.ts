/** A duty is how a colleague is there for the desk: here or away, told by mail or at the desk. */
import type { Part } from "../clocks/index.ts";
import type { Colleague } from "../people/index.ts";
import { isAfter, type Moment } from "../words/moment.ts";

export const TOLD_BY = ["mail", "desk"] as const;
export type ToldBy = (typeof TOLD_BY)[number];

export type Duty = {
  readonly colleagueId: string;
  readonly awayUntil: Moment | null;
  readonly toldBy: ToldBy;
  /** Whom they answer to; nobody named: any lead. */
  readonly leadId: string | null;
};

/** How it is for whoever has said nothing. */
export const usualDuty = (colleagueId: string): Duty => ({
  colleagueId,
  awayUntil: null,
  toldBy: "mail",
  leadId: null,
});

type Desk = {
  readonly colleagues: readonly Colleague[];
  readonly duties: readonly Duty[];
  readonly now: Moment;
};

/** Who can be told anything: has not left, and is not away. */
export const here = ({ colleagues, duties, now }: Desk): readonly Colleague[] =>
  colleagues
    .filter(({ id, leftAt }) => {
      const away = duties.find(({ colleagueId }) => colleagueId === id)?.awayUntil;
      return !leftAt && !(away && isAfter(away, now));
    })
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));

const NEXT = ["lead", "administrator", "agent"] as const;

/**
 * Whom a rung means today. Who is away, or has been told, is passed over for the next; an owner is
 * told again. When everybody has been told, it begins anew with the one told longest ago.
 */
export function whom(
  part: Part,
  { ownerId, told }: { ownerId: string | null; told: readonly string[] },
  desk: Desk,
): Colleague | undefined {
  const present = here(desk);
  const owner = present.find(({ id }) => id === ownerId);
  if (part === "owner" && owner) return owner;
  const leadId = desk.duties.find(({ colleagueId }) => colleagueId === ownerId)?.leadId;
  const order = part === "administrator" ? (["administrator", "lead", "agent"] as const) : NEXT;
  const ranked = [
    ...present.filter(({ id }) => id === leadId && part !== "administrator"),
    ...order.flatMap((role) => present.filter((each) => each.role === role)),
  ];
  const others = ranked.filter(({ id }) => id !== ownerId);
  return others.find(({ id }) => !told.includes(id)) ?? longestAgo(others, told) ?? owner;
}

const longestAgo = (those: readonly Colleague[], told: readonly string[]) =>
  those.toSorted((a, b) => told.lastIndexOf(a.id) - told.lastIndexOf(b.id))[0];
