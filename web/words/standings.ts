/** The trade's words for how things stand, each with the shape and the tone it always has. */
import type { Case, Delivery, FollowUp, Message } from "../api/shapes.ts";
import type { Shape, Tone } from "../kit/State.tsx";

type Standing = { readonly says: string; readonly shape: Shape; readonly tone: Tone };

export const severities: Record<NonNullable<Case["severity"]>, Standing> = {
  minor: { says: "minor", shape: "ring", tone: "plain" },
  moderate: { says: "moderate", shape: "half", tone: "plain" },
  severe: { says: "severe", shape: "rise", tone: "gold" },
  critical: { says: "critical", shape: "diamond", tone: "late" },
};

export const stances: Record<Case["stance"], string> = {
  at_fault: "We are at fault",
  partly: "Partly our fault",
  not_at_fault: "Not our fault",
  not_yet_known: "Not yet known",
};

export const causes: Record<Case["causeState"], string> = {
  not_yet_known: "Not yet known",
  being_looked_into: "Being looked into",
  known: "Known",
};

export const deliveries: Record<Delivery["state"], Standing> = {
  queued: { says: "leaves in a moment", shape: "clock", tone: "plain" },
  claimed: { says: "on its way out", shape: "clock", tone: "plain" },
  handing_over: { says: "on its way out", shape: "clock", tone: "plain" },
  sent: { says: "sent", shape: "tick", tone: "kept" },
  kept: { says: "kept in the outbox: no mail relay is set", shape: "bar", tone: "gold" },
  delivered: { says: "delivered", shape: "tick", tone: "kept" },
  uncertain: { says: "may not have left; have a look", shape: "bell", tone: "late" },
  bounced: { says: "did not arrive", shape: "cross", tone: "late" },
  given_up: { says: "could not be delivered", shape: "cross", tone: "late" },
  cancelled: { says: "called back before it left", shape: "bar", tone: "plain" },
};

/** Those that a person has to look after, and may send again. */
export const mayRetry = (state: Delivery["state"]): boolean =>
  state === "uncertain" || state === "bounced" || state === "given_up";

export const channels: Record<Message["channel"], string> = {
  mail: "by mail",
  form: "by the form",
  chat: "by chat",
  call: "on the phone",
  review: "in a review",
  api: "through another system",
};

export const verdicts: Record<NonNullable<FollowUp["verdict"]>, Standing> = {
  put_right: { says: "put right", shape: "tick", tone: "kept" },
  partly: { says: "partly put right", shape: "half", tone: "gold" },
  not_put_right: { says: "not put right", shape: "cross", tone: "late" },
};

/** What a follow-up asks. */
export const abouts: Record<FollowUp["about"], string> = {
  apology: "Did we understand?",
  remedy: "Is it put right?",
  relation: "How do they stand to us?",
};

export const grades: Record<"good" | "fair" | "missed" | "open", Standing> = {
  good: { says: "good", shape: "tick", tone: "kept" },
  fair: { says: "fair", shape: "half", tone: "gold" },
  missed: { says: "missed", shape: "cross", tone: "late" },
  open: { says: "still open", shape: "ring", tone: "plain" },
};
