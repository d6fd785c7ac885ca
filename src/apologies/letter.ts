/** A letter is what we say: drafted, checked, approved, then sent. */
import type { ElementId, FaultId, Reading } from "@amends/sincerity";
import type { Message } from "../conversations/index.ts";
import { onTheWall } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/**
 * acknowledgement: received, being looked at · apology: we own it · decision_stands: sorry, yet we
 * stand by it · update.
 */
export type LetterKind = "acknowledgement" | "apology" | "decision_stands" | "update";

/**
 * draft → approved → scheduled → sent; a change makes it a draft again. A scheduled one can still
 * be taken back; sent and discarded are final.
 */
export type LetterState = "draft" | "approved" | "scheduled" | "sent" | "discarded";

/** What is kept with a letter that left: what it held, what was still wrong, how well it did. */
export type Summary = {
  readonly elements: readonly ElementId[];
  /** One for each place. */
  readonly faults: readonly FaultId[];
  /** 0 to 100. */
  readonly score: number;
  readonly verdict: Reading["verdict"];
};

export type Letter = {
  readonly id: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  readonly state: LetterState;
  readonly subject: string;
  readonly body: string;
  readonly authorKind: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: Moment;
  /** When its words last changed. */
  readonly updatedAt: Moment;
  /** Counts its wordings: an approval is of one of them. */
  readonly version: number;
  /** The customer's newest word that its writer had read. */
  readonly seenMessageId: string | null;
  readonly messageId: string | null;
  readonly sentAt: Moment | null;
  /** What the checker said of the letter that left. */
  readonly reading: Summary | null;
  /** The broken promises that it owns up to; one of its own stands in the place of each. */
  readonly ownsUpTo: readonly string[];
};

/** An approval is of one wording; who approved in spite of a fault says why. */
export type Approval = {
  readonly id: string;
  readonly letterId: string;
  readonly letterVersion: number;
  readonly at: Moment;
  readonly byKind: string;
  readonly byId: string;
  readonly byName: string;
  readonly overrideReason: string | null;
};

export type Wording = Pick<Letter, "kind" | "subject" | "body">;

type Beginning = Wording &
  Pick<Letter, "id" | "caseId" | "authorKind" | "authorId" | "authorName" | "seenMessageId"> &
  Partial<Pick<Letter, "ownsUpTo">> & { readonly at: Moment };

export const begin = ({ at, ownsUpTo = [], ...draft }: Beginning): Letter => ({
  ...draft,
  ownsUpTo,
  state: "draft",
  createdAt: at,
  updatedAt: at,
  version: 1,
  messageId: null,
  sentAt: null,
  reading: null,
});

/** New words want a new approval, however small the change. */
export function revise(
  letter: Letter,
  change: Wording & Pick<Letter, "seenMessageId" | "version"> & { readonly at: Moment },
): Outcome<Letter> {
  const { at, version, ...words } = change;
  const here = mustBeHere(letter);
  if (!here.ok) return here;
  if (version !== letter.version) return CHANGED;
  return done({ ...letter, ...words, state: "draft", updatedAt: at, version: version + 1 });
}

/** `version` is the wording that was read; a newer one nobody has approved. */
export function approve(letter: Letter, version: number): Outcome<Letter> {
  const here = mustBeHere(letter);
  if (!here.ok) return here;
  if (version !== letter.version) return CHANGED;
  return letter.body.trim() === ""
    ? refused("letter_empty", "Nothing stands in this letter yet. Write it first.")
    : done({ ...letter, state: "approved" });
}

/** The newest approval of the letter's present wording, without which nothing leaves (D8). */
export function mustBeApproved(letter: Letter, approvals: readonly Approval[]): Outcome<Approval> {
  const here = mustBeHere(letter);
  if (!here.ok) return here;
  const mine = approvals.findLast(({ letterVersion }) => letterVersion === letter.version);
  return letter.state === "approved" && mine
    ? done(mine)
    : refused("not_approved", "Nobody has approved this letter as it stands. Have it approved.");
}

/** It waits to leave, as it was approved. */
export const scheduled = (letter: Letter): Letter => ({ ...letter, state: "scheduled" });

/** It waits no longer, and stands as it was approved. */
export const standing = (letter: Letter): Letter => ({ ...letter, state: "approved" });

export const sent = (
  letter: Letter,
  way: { readonly messageId: string; readonly at: Moment; readonly reading: Summary },
): Letter => ({
  ...letter,
  state: "sent",
  messageId: way.messageId,
  sentAt: way.at,
  reading: way.reading,
});

/** Without a version it goes however it reads now. */
export function discard(letter: Letter, version = letter.version): Outcome<Letter> {
  const here = mustBeHere(letter);
  if (here.ok && version !== letter.version) return CHANGED;
  return here.ok ? done({ ...letter, state: "discarded" }) : here;
}

/** The customer's newest word; a machine's mail says nothing. */
export const newestWord = (messages: readonly Message[]): Message | undefined =>
  messages.findLast(({ direction, automatic }) => direction === "in" && !automatic);

/** Refuses when the customer wrote after the word that was seen: nobody is answered unread. */
export function mustHaveSeen(
  messages: readonly Message[],
  seenId: string | null,
  timeZone: string,
): Outcome<true> {
  const unread = messages.slice(messages.findIndex(({ id }) => id === seenId) + 1);
  const newest = newestWord(unread);
  if (!newest) return done(true);
  const { day, since } = onTheWall(newest.at, timeZone);
  const time = new Date(since).toISOString().slice(11, 16);
  const who = newest.byName;
  return refused("stale_thread", `${who} wrote on ${day} at ${time}. Read it first, then send.`);
}

/** Nobody has read a word that is not in the conversation. */
export const mustKnow = (
  messages: readonly Message[],
  seenId: string | undefined,
): Outcome<true> =>
  seenId === undefined || messages.some(({ id }) => id === seenId)
    ? done(true)
    : refused("unknown_message", "The message that was read is not in this conversation.");

function mustBeHere(letter: Letter): Outcome<Letter> {
  if (letter.state === "sent") {
    return refused("letter_sent", "This letter has left. Write another one.");
  }
  if (letter.state === "scheduled") {
    return refused("letter_scheduled", "This letter is about to leave. Take it back first.");
  }
  return letter.state === "discarded"
    ? refused("letter_discarded", "This letter was thrown away. Write another one.")
    : done(letter);
}

const CHANGED = refused(
  "stale_edit",
  "Somebody changed this letter meanwhile. Read it as it stands now.",
);
