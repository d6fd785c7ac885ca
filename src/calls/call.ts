/** A call is a conversation by voice: who rang whom, what was noted of it, and how it ended. */
import { isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Note } from "./notes.ts";

/** `in`: they called us. `out`: we called them. */
export type Way = "in" | "out";

/** Whether they may be quoted: asked as the call begins, since their words are written down. */
export type Consent = "not_asked" | "yes" | "no";

/** Why nothing could be said. */
export type Miss = "no_answer" | "busy" | "voicemail" | "wrong_number" | "cut_off";

export type CallState = "open" | "held" | "missed" | "discarded";

/** Who is on the line, as far as they said; a known customer also has an id. */
export type Caller = {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
};

/** That we ring again: what for, at what moment, and who does. */
export type RingBack = {
  readonly what: string;
  readonly dueAt: Moment | null;
  readonly ownerId: string | null;
};

export type Call = {
  readonly id: string;
  readonly way: Way;
  readonly state: CallState;
  readonly customerId: string | null;
  readonly caller: Caller;
  readonly caseId: string | null;
  /** What it is about, in a few words. */
  readonly subject: string;
  readonly consent: Consent;
  readonly notes: readonly Note[];
  /** What we said and what comes of it, in our own words. */
  readonly outcome: string;
  /** The call-back as it is being promised; it binds once the call ends. */
  readonly ringBack: RingBack | null;
  readonly miss: Miss | null;
  readonly beganAt: Moment;
  readonly endedAt: Moment | null;
  readonly byKind: string;
  readonly byId: string;
  readonly byName: string;
  readonly updatedAt: Moment;
  readonly version: number;
};

/** What is typed while one listens. */
export type Draft = Pick<
  Call,
  "customerId" | "caller" | "caseId" | "subject" | "consent" | "notes" | "outcome" | "ringBack"
>;

export const mustRun = (call: Call | undefined): Outcome<Call> => {
  if (!call) return refused("not_found", "There is no such call.");
  return call.state === "open"
    ? done(call)
    : refused("call_over", "This call is over; what was noted of it stands. Begin another one.");
};

/** A call is noted while it runs or afterwards, never ahead of it. */
export const mustHaveBegun = (beganAt: Moment, now: Moment): Outcome<Moment> =>
  isAfter(beganAt, now)
    ? refused("not_yet", "The call is said to begin in the future. Check its moment.")
    : done(beganAt);

/** What they said is dropped at once when they do not want it kept, not only at the end. */
export const noted = (call: Call, draft: Draft, now: Moment): Call => ({
  ...call,
  ...draft,
  notes: draft.consent === "no" ? [] : draft.notes,
  updatedAt: now,
  version: call.version + 1,
});

const over = (call: Call, state: CallState, endedAt: Moment): Call => ({
  ...call,
  state,
  endedAt,
  updatedAt: endedAt,
  version: call.version + 1,
});

/** The call was held: how it ended must be said, because nothing else is left of a voice. */
export function held(call: Call, endedAt: Moment, now: Moment): Outcome<Call> {
  if (isAfter(call.beganAt, endedAt)) {
    return refused("ended_before", "The call would end before it began. Check both moments.");
  }
  if (isAfter(endedAt, now)) {
    return refused("not_yet", "The call would end in the future. Check its moment.");
  }
  if (call.outcome.trim() === "") {
    return refused("outcome_missing", "Say in a line what you told them and what happens next.");
  }
  return done(over(call, "held", endedAt));
}

/** Nobody was reached: it is known that we tried, or that they did. */
export const missed = (call: Call, miss: Miss, now: Moment): Call => ({
  ...over(call, "missed", now),
  miss,
});

/** Begun by mistake: that it was begun stays known, what was typed does not. */
export const discarded = (call: Call, now: Moment): Call => ({
  ...over(call, "discarded", now),
  notes: [],
  outcome: "",
  ringBack: null,
});
