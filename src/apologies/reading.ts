/** What the checker's reading of a letter means: whether it may leave, and what is kept of it. */
import { check, type ElementId, type Likeness, type Reading, type Stance } from "@amends/sincerity";
import type { Message } from "../conversations/index.ts";
import type { Day } from "../clocks/index.ts";
import type { Playbook } from "../playbooks/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Letter, LetterKind, Summary } from "./letter.ts";

/** An update speaks about a failure that we own, so it is read as an apology. */
export const STANCES: Readonly<Record<LetterKind, Stance>> = {
  acknowledgement: "acknowledgement",
  apology: "apology",
  decision_stands: "decision-stands",
  update: "apology",
};

/** What the playbook wants a letter of this kind to hold; an acknowledgement may always leave. */
export const requiredOf = ({ letters }: Pick<Playbook, "letters">, kind: LetterKind) =>
  (kind === "acknowledgement" ? undefined : letters[kind]) ?? [];

/** The same by what a letter sets out to do, where its kind is not known. */
export const demandsOf = (playbook: Pick<Playbook, "letters">, stance: Stance) =>
  requiredOf(playbook, stance === "decision-stands" ? "decision_stands" : stance);

/** A letter that owns up to a broken promise says so, and is sorry for that too; our choice. */
export const OWNING: readonly ElementId[] = ["regret", "responsibility"];

/** The words that the case began with. */
const complaintIn = (messages: readonly Message[]): string | undefined =>
  messages.find(({ direction, automatic }) => direction === "in" && !automatic)?.body;

/** Reads a letter against the customer's first words, as the playbook wants it. */
export function readingOf(
  { kind, body, ownsUpTo = [] }: Pick<Letter, "kind" | "body"> & Partial<Pick<Letter, "ownsUpTo">>,
  beside: {
    readonly messages: readonly Message[];
    readonly playbook: Pick<Playbook, "letters">;
    readonly today: Day;
    /** How much of it was sent before, where that is known. */
    readonly sameness?: Likeness;
  },
): Reading {
  const complaint = complaintIn(beside.messages);
  return check({
    text: body,
    stance: STANCES[kind],
    required: [
      ...new Set([...requiredOf(beside.playbook, kind), ...(ownsUpTo.length > 0 ? OWNING : [])]),
    ],
    today: beside.today,
    ...(beside.sameness ? { sameness: beside.sameness } : {}),
    ...(complaint ? { complaint } : {}),
  });
}

/** Refuses what holds a fault or lacks what it must hold; says each with the question it raises. */
export function mustStop({ faults, missing }: Pick<Reading, "faults" | "missing">): Outcome<true> {
  const stops = [
    ...faults.map(({ rule, ...finding }) => ({ code: rule, ...finding })),
    ...missing.map(({ element, ...gap }) => ({ code: element, ...gap })),
  ].filter(({ level }) => level === "error");
  if (stops.length === 0) return done(true);
  return refused(
    "fault_in_letter",
    "Something in this letter hurts, or is missing. Change it, or have a lead say why it goes.",
    stops.map(({ code, says, question }) => ({ code, because: `${says} ${question}` })),
  );
}

export const summaryOf = ({ elements, faults, score, verdict }: Reading): Summary => ({
  elements: Object.keys(elements) as ElementId[],
  faults: faults.map(({ id }) => id),
  score,
  verdict,
});

/** A word in a chat: nothing need be in it, but no fault that stops a letter may stand there. */
export const mayBeSaid = (text: string): Outcome<true> =>
  mustStop({ faults: check({ text, stance: "acknowledgement" }).faults, missing: [] });
