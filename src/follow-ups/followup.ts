/** A follow-up is our asking, later, how the customer feels about what we did. */
import { daysLater, isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { About, Checkpoint } from "./checkpoint.ts";
import type { Verdict } from "./verdict.ts";

export type FollowUpState = "scheduled" | "asked" | "answered" | "cancelled";

export type FollowUp = {
  readonly id: string;
  readonly caseId: string;
  /** Why we ask then: the checkpoint's name, or "by-hand". */
  readonly checkpoint: string;
  readonly about: About;
  readonly state: FollowUpState;
  readonly scheduledAt: Moment;
  readonly dueAt: Moment;
  /** Why it was put off, or called off. */
  readonly because: string | null;
  readonly askedAt: Moment | null;
  readonly messageId: string | null;
  /** In which language it was asked. */
  readonly language: string | null;
  /** When the one reminder is due; none once it was sent, or left out. */
  readonly remindAt: Moment | null;
  readonly remindedAt: Moment | null;
  readonly answeredAt: Moment | null;
  readonly verdict: Verdict | null;
  /** What was tapped, as the checkpoint names it; nothing when it was heard by voice. */
  readonly answer: string | null;
  /** What the customer added. */
  readonly words: string | null;
};

type Draft = Pick<FollowUp, "id" | "caseId" | "checkpoint" | "about" | "scheduledAt" | "dueAt">;

export const schedule = (draft: Draft): FollowUp => ({
  ...draft,
  state: "scheduled",
  because: null,
  askedAt: null,
  messageId: null,
  language: null,
  remindAt: null,
  remindedAt: null,
  answeredAt: null,
  verdict: null,
  answer: null,
  words: null,
});

/** It waits for our question, or for the answer. */
export const isOpen = ({ state }: Pick<FollowUp, "state">): boolean =>
  state === "scheduled" || state === "asked";

type Asked = { at: Moment; messageId: string; language: string; remindDays: number };

export function ask(
  followUp: FollowUp,
  { at, messageId, language, remindDays }: Asked,
): Outcome<FollowUp> {
  if (!isOpen(followUp)) return isOver(followUp);
  return followUp.state === "asked"
    ? refused("already_asked", "We have asked already. Give the customer time to answer.")
    : done({
        ...followUp,
        state: "asked",
        because: null,
        askedAt: at,
        messageId,
        language,
        remindAt: remindDays > 0 ? daysLater(at, remindDays) : null,
      });
}

/** Asked later instead; null when that would be later than the checkpoint allows. */
export function putOff(
  followUp: FollowUp,
  { from, because }: { from: Moment; because: string },
  { delayDays, latestDays }: Pick<Checkpoint, "delayDays" | "latestDays">,
): FollowUp | null {
  const planned = daysLater(followUp.scheduledAt, delayDays);
  const byHand = followUp.checkpoint === "by-hand";
  const latest = daysLater(byHand ? followUp.dueAt : planned, latestDays);
  return isAfter(from, latest) ? null : { ...followUp, dueAt: from, because };
}

/** There is one reminder: whether it was sent, or why it was left out. */
export const reminded = (followUp: FollowUp, at: Moment | null): FollowUp => ({
  ...followUp,
  remindAt: null,
  remindedAt: at,
});

export type Given = {
  readonly verdict: Verdict;
  readonly answer?: string | undefined;
  readonly words?: string | undefined;
};

/** Whoever tells us before we ask has told us: a call may come sooner than our question. */
export const answer = (followUp: FollowUp, given: Given, at: Moment): Outcome<FollowUp> =>
  isOpen(followUp)
    ? done({
        ...followUp,
        state: "answered",
        because: null,
        remindAt: null,
        answeredAt: at,
        verdict: given.verdict,
        answer: given.answer ?? null,
        words: given.words ?? null,
      })
    : isOver(followUp);

export const cancel = (followUp: FollowUp, because: string): Outcome<FollowUp> =>
  isOpen(followUp)
    ? done({ ...followUp, state: "cancelled", because, remindAt: null })
    : isOver(followUp);

const isOver = ({ state }: FollowUp): Outcome<never> =>
  state === "answered"
    ? refused("already_answered", "The customer has answered this; the answer stands.")
    : refused("follow_up_cancelled", "This follow-up was cancelled. A new one can be scheduled.");
