/** A telling is one message about a change that was made, to everybody who was promised it. */
import { check, type Reading } from "@amends/sincerity";
import type { Action } from "../plans/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** draft → approved → sending → done; stopped, it is over, and another may go to the rest. */
export type TellingState = "draft" | "approved" | "sending" | "stopped" | "done";

type End = { readonly at: Moment; readonly byName: string };

export type Telling = {
  readonly id: string;
  readonly actionId: string;
  readonly state: TellingState;
  /** Between the greeting and the name, which each message has of its own. */
  readonly body: string;
  /** So many leave in a minute at most. */
  readonly perMinute: number;
  readonly version: number;
  readonly byId: string;
  readonly byName: string;
  readonly begunAt: Moment;
  readonly approved: (End & { readonly byId: string }) | null;
  readonly ended: End | null;
};

/** Slow enough to be stopped after the first answers, and not to look like a flood; our choice. */
export const USUAL_PACE = 30;

export type Wording = Pick<Telling, "body" | "perMinute">;

/** Only what is done, and was seen by somebody else, is told. */
export function mayBeTold({ doneAt, verified }: Pick<Action, "doneAt" | "verified">) {
  if (!doneAt) return refused("action_open", "This is not done yet. Once it is, it can be told.");
  return verified
    ? done(true as const)
    : refused("not_verified", "Nobody else has seen that it is done. Then it can be told.");
}

const STANDS: Readonly<Record<Exclude<TellingState, "draft" | "approved">, string>> = {
  sending: "is on its way. Stop it first",
  stopped: "was stopped. Begin another",
  done: "has gone to everybody. Begin another",
};

function mustBeHere({ state }: Telling): Outcome<true> {
  return state === "draft" || state === "approved"
    ? done(true)
    : refused("telling_left", `This message ${STANDS[state]}.`);
}

/** New words want a new approval. */
export function revise(telling: Telling, words: Wording, version: number): Outcome<Telling> {
  const here = mustBeHere(telling);
  if (!here.ok) return here;
  return version === telling.version
    ? done({ ...telling, ...words, state: "draft", approved: null, version: version + 1 })
    : CHANGED;
}

export function approve(
  telling: Telling,
  version: number,
  by: NonNullable<Telling["approved"]>,
): Outcome<Telling> {
  const here = mustBeHere(telling);
  if (!here.ok) return here;
  if (version !== telling.version) return CHANGED;
  if (telling.body.trim() === "") {
    return refused("letter_empty", "Nothing stands in this message yet. Write it first.");
  }
  const sound = mustBeSound(readingOf(telling));
  return sound.ok ? done({ ...telling, state: "approved", approved: by }) : sound;
}

/** It is sent as it was approved. */
export function send(telling: Telling): Outcome<Telling> {
  const here = mustBeHere(telling);
  if (!here.ok) return here;
  return telling.approved
    ? done({ ...telling, state: "sending" })
    : refused("not_approved", "Nobody has approved this message as it stands. Ask a lead.");
}

export function end(telling: Telling, as: "stopped" | "done", by: End): Outcome<Telling> {
  return telling.state === "done" || telling.state === "stopped"
    ? refused("telling_ended", "This message is over already.")
    : done({ ...telling, state: as, ended: by });
}

const CHANGED = refused(
  "stale_edit",
  "Somebody changed this message meanwhile. Read it as it stands now.",
);

/** As one customer gets it. */
export const wordsFor = (
  { body, byName }: Pick<Telling, "body" | "byName">,
  { greeting, house }: { readonly greeting: string; readonly house: string },
): string => `${greeting}\n\n${body.trim()}\n\n${byName}\n${house}`;

/** Where nobody is greeted by name yet. */
export const HELLO = "Hello,";

/** Read as a first word is: nothing is apologised for again, but it says what has changed. */
export const readingOf = (telling: Pick<Telling, "body" | "byName">): Reading =>
  check({
    text: wordsFor(telling, { greeting: HELLO, house: "" }),
    stance: "acknowledgement",
    required: ["prevention"],
  });

/** What hurts stops it, and what promises something new: that is given to one, in a letter. */
function mustBeSound({ faults, missing, commitments }: Reading): Outcome<true> {
  const unmet = [
    ...faults.map(({ rule: code, ...finding }) => ({ code: code as string, ...finding })),
    ...missing.map(({ element: code, ...gap }) => ({ code: code as string, ...gap })),
  ].filter(({ level }) => level === "error");
  if (unmet.length > 0) {
    return refused(
      "fault_in_letter",
      "Something in this message hurts, or is missing. Change it; it goes to many.",
      unmet.map(({ code, says, question }) => ({ code, because: `${says} ${question}` })),
    );
  }
  const anew = commitments.filter(({ kind }) => kind !== "prevention");
  return anew.length === 0
    ? done(true)
    : refused(
        "promise_in_news",
        "This message promises something new. A promise is given to one customer, in a letter.",
        anew.map(({ quote }) => ({ code: "promise", because: `“${quote}”` })),
      );
}
