/** A follow-up is our asking, later, whether the customer feels that it was put right. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type FollowUpState = "scheduled" | "asked" | "answered" | "cancelled";

/** The customer's answer: is it put right? */
export type Verdict = "put_right" | "partly" | "not_put_right";

export type FollowUp = {
  readonly id: string;
  readonly caseId: string;
  /** Why we ask then: the survey's name, or "by-hand". */
  readonly checkpoint: string;
  readonly state: FollowUpState;
  readonly scheduledAt: Moment;
  readonly dueAt: Moment;
  readonly askedAt: Moment | null;
  readonly messageId: string | null;
  readonly answeredAt: Moment | null;
  readonly verdict: Verdict | null;
  /** What the customer added. */
  readonly words: string | null;
};

type Draft = Pick<FollowUp, "id" | "caseId" | "checkpoint" | "scheduledAt" | "dueAt">;

export const schedule = (draft: Draft): FollowUp => ({
  ...draft,
  state: "scheduled",
  askedAt: null,
  messageId: null,
  answeredAt: null,
  verdict: null,
  words: null,
});

/** It waits for our question, or for the answer. */
export const isOpen = ({ state }: Pick<FollowUp, "state">): boolean =>
  state === "scheduled" || state === "asked";

export function ask(
  followUp: FollowUp,
  asked: { at: Moment; messageId: string },
): Outcome<FollowUp> {
  if (!isOpen(followUp)) return isOver(followUp);
  return followUp.state === "asked"
    ? refused("already_asked", "We have asked already. Give the customer time to answer.")
    : done({ ...followUp, state: "asked", askedAt: asked.at, messageId: asked.messageId });
}

export type Given = { readonly verdict: Verdict; readonly words?: string | undefined };

/** Whoever tells us before we ask has told us: a call may come sooner than our question. */
export const answer = (followUp: FollowUp, given: Given, at: Moment): Outcome<FollowUp> =>
  isOpen(followUp)
    ? done({
        ...followUp,
        state: "answered",
        answeredAt: at,
        verdict: given.verdict,
        words: given.words ?? null,
      })
    : isOver(followUp);

export const cancel = (followUp: FollowUp): Outcome<FollowUp> =>
  isOpen(followUp) ? done({ ...followUp, state: "cancelled" }) : isOver(followUp);

/** Only a plain yes is a yes; "partly" means that something is still missing. */
export const unhappy = (verdict: Verdict): boolean => verdict !== "put_right";

const isOver = ({ state }: FollowUp): Outcome<never> =>
  state === "answered"
    ? refused("already_answered", "The customer has answered this; the answer stands.")
    : refused("follow_up_cancelled", "This follow-up was cancelled. A new one can be scheduled.");
