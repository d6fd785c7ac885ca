/** What follow-ups asks of the world: a place to keep them, and a way for the question to leave. */
import type { Moment } from "../words/moment.ts";
import type { FollowUp } from "./followup.ts";

/** All within one workspace. */
export type FollowUps = {
  /** Reads a follow-up and holds it: nobody else changes it until the deed is done. */
  hold(id: string): Promise<FollowUp | undefined>;
  /** The newest first. */
  ofCase(caseId: string): Promise<readonly FollowUp[]>;
  /** Keeps a new one; false when one of the case about the same is open, or being scheduled. */
  keep(followUp: FollowUp): Promise<boolean>;
  change(followUp: FollowUp): Promise<void>;
  /** Scheduled ones whose time has come, save `besides`, the longest due first; holds them. */
  due(now: Moment, limit: number, besides: readonly string[]): Promise<readonly FollowUp[]>;
  /** Asked ones whose reminder is due, in the same way. */
  unanswered(now: Moment, limit: number, besides: readonly string[]): Promise<readonly FollowUp[]>;
  /** What is scheduled for these, who are one person, in whatever case, until a moment. */
  waitingFor(customerIds: readonly string[], until: Moment): Promise<readonly FollowUp[]>;
};

export type Letter = {
  readonly caseId: string;
  readonly subject: string;
  /** Plain text; a line that is an address is a link. */
  readonly body: string;
  /** ISO 639-1. */
  readonly language: string;
};

/** Lays a letter into the outbox, in the same transaction; it leaves once the deed is kept. */
export type MailOut = {
  post(letter: Letter): Promise<{ messageId: string }>;
};
