/** A chat is a complaint told while somebody is there to hear it. */
import { isAfter, type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** Where a site shows the chat, and how it greets. */
export type ChatWindow = {
  readonly id: string;
  /** Stands in the window's public address. */
  readonly key: string;
  readonly title: string;
  readonly greeting: string;
  readonly isOpen: boolean;
  /** ISO 639-1: what its words are written in; null: what stands around them is as browsers ask. */
  readonly language: string | null;
  readonly createdAt: Moment;
  readonly version: number;
};

/** Whoever says nothing of the language leaves it as it is. */
export type WindowDraft = Pick<ChatWindow, "title" | "greeting" | "isOpen"> & {
  readonly language?: string | null | undefined;
};

export type Chat = {
  readonly id: string;
  readonly windowId: string;
  readonly caseId: string;
  readonly visitor: string;
  readonly startedAt: Moment;
  /** When a person first answered. */
  readonly answeredAt: Moment | null;
  /** When the visitor's window was last heard of. */
  readonly seenAt: Moment;
  readonly leftAt: Moment | null;
};

/** After so long without an answer we say so, and ask for an address (D8). */
const PATIENCE_MINUTES = 1;
/** A window that was not heard of for so long is closed, or its line is gone. Our choice. */
const GONE_MINUTES = 1.5;

export type ChatState = "waiting" | "unanswered" | "talking" | "left";

export function stateOf(chat: Chat, now: Moment): ChatState {
  if (chat.leftAt) return "left";
  if (chat.answeredAt) return "talking";
  return isAfter(now, minutesLater(chat.startedAt, PATIENCE_MINUTES)) ? "unanswered" : "waiting";
}

/** Whether the visitor's window was heard of just now. */
export const isHere = ({ seenAt, leftAt }: Chat, now: Moment): boolean =>
  leftAt === null && !isAfter(goneBefore(now), seenAt);

/** A window heard of before this moment counts as closed now. */
export const goneBefore = (now: Moment): Moment => minutesLater(now, -GONE_MINUTES);

/** Refuses to speak to somebody who is not there any more: a word in an empty room is no answer. */
export const mustBeHere = (chat: Chat, hasAddress: boolean): Outcome<Chat> =>
  chat.leftAt === null
    ? done(chat)
    : refused(
        "visitor_left",
        hasAddress
          ? `${chat.visitor} has left the chat. Write a letter; we have an address.`
          : `${chat.visitor} has left the chat, and gave no address.`,
      );
