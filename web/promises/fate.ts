/** How a promise stands by the reader's clock, so that a screen left open stays true. */
import type { Answer } from "../api/client.ts";
import { dayFrom, isOver } from "../words/times.ts";

export type Given = Answer<"GET /promises">["rows"][number];
export type Fate = Given["fate"];
export type Timed = Pick<Given, "state" | "dueOn" | "dueAt" | "settledAt">;

/** Tomorrow and the day after, as the desk has it. */
const SOON_DAYS = 2;

export function fateOn(promise: Timed, now: number): Fate {
  const { state, dueOn, settledAt } = promise;
  if (state === "kept")
    return settledAt && isOver(promise, Date.parse(settledAt)) ? "kept_late" : "kept";
  if (state !== "open") return state;
  if (isOver(promise, now)) return "broken";
  if (dueOn <= dayFrom(now, 0)) return "due_today";
  return dueOn <= dayFrom(now, SOON_DAYS) ? "due_soon" : "open";
}
