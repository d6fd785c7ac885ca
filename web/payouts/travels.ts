/** Where an award is on its way, in plain words. */
import type { Answer } from "../api/client.ts";
import type { Shape, Tone } from "../kit/State.tsx";

export type Travel = Answer<"GET /cases/:case/instructions">["instructions"][number];

type Standing = { readonly says: string; readonly shape: Shape; readonly tone: Tone };

export const travels: Record<Travel["state"], Standing> = {
  waiting: { says: "waits to be paid", shape: "clock", tone: "plain" },
  claimed: { says: "is being paid", shape: "arrow", tone: "plain" },
  asked: { says: "is being paid", shape: "arrow", tone: "plain" },
  under_way: { says: "on its way", shape: "arrow", tone: "gold" },
  confirmed: { says: "has arrived", shape: "tick", tone: "kept" },
  failed: { says: "was not paid", shape: "cross", tone: "late" },
  unknown: { says: "nobody knows yet whether it was paid", shape: "bell", tone: "late" },
  reversed: { says: "came back", shape: "cross", tone: "late" },
  withdrawn: { says: "taken back", shape: "bar", tone: "plain" },
};

/** What is so, and what happens next by itself. */
export function aheadOf({ state, means, dueAt, target }: Travel): string | null {
  if (state === "waiting" && means === "bank")
    return "It goes out with the next file for the bank.";
  if (state === "waiting") return "It leaves within moments.";
  if (state === "under_way" && means === "task") {
    return target?.day ? `To be done by ${target.day}.` : null;
  }
  if (state === "under_way" && means === "bank") return "It lies in a file for the bank.";
  if (state === "under_way") return "It has been taken, and is not finished. The desk asks again.";
  if (state === "unknown" && dueAt) return "The desk asks again by itself, and pays nothing twice.";
  if (state === "unknown") return "Look there, then note what you saw.";
  return null;
}

/** Whether a person can tell what a machine can't. */
export const canJudge = ({ state, means }: Travel): boolean =>
  state === "unknown" || (state === "under_way" && (means === "task" || means === "bank"));

export const canAsk = ({ state, means }: Travel): boolean =>
  means !== "task" &&
  means !== "bank" &&
  (state === "unknown" || state === "under_way" || state === "failed");

/** The last four signs tell where it goes. */
export const goesTo = ({ target }: Travel): string | null =>
  target?.payment ??
  (target?.order ? `order ${target.order}` : null) ??
  (target?.iban ? `${target.holder}, ${target.iban}` : null) ??
  target?.mark ??
  null;
