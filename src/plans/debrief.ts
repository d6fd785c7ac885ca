/**
 * A debrief is a talk without blame with those who were part of it: how it came about, why it made
 * sense at the time, what would have helped. Whoever speaks openly must know who will read it.
 */
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";

export type Debrief = {
  readonly id: string;
  readonly caseId: string;
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly withIds: readonly string[];
  readonly happened: string;
  /** Why it made sense to those who did it. */
  readonly madeSense: string;
  readonly wouldHaveHelped: string;
  readonly changes: string;
};

export type Talk = Pick<Debrief, "happened" | "madeSense" | "wouldHaveHelped" | "changes">;

/** Those who were in it and its author, in person; no role and no key opens it to anybody else. */
export const readableBy = (
  { byId, withIds }: Pick<Debrief, "byId" | "withIds">,
  actor: Actor,
): boolean => actor.kind === "colleague" && (actor.id === byId || withIds.includes(actor.id));
