/** The kinds of letter in words, and the stance each is checked against. */
import { ELEMENTS, type ElementId, type Level, type Stance } from "@amends/sincerity";
import type { CaseView } from "../api/shapes.ts";
import { firstName } from "../words/names.ts";

export const KINDS = [
  {
    value: "acknowledgement",
    label: "First word",
    hint: "It arrived, we are on it, and when we write next.",
  },
  { value: "apology", label: "Apology", hint: "We own what happened and put it right." },
  {
    value: "decision_stands",
    label: "Decision that stands",
    hint: "Sorry for what it means to them; the decision stays, with its reasons.",
  },
  { value: "update", label: "Update", hint: "Where we are with what we promised." },
] as const;
export type LetterKind = (typeof KINDS)[number]["value"];

/** An update speaks about a failure that we own, so it is read as an apology. */
export const stanceFor = (kind: LetterKind): Stance =>
  kind === "acknowledgement"
    ? "acknowledgement"
    : kind === "decision_stands"
      ? "decision-stands"
      : "apology";

type Case = {
  readonly case: {
    readonly stance: "at_fault" | "partly" | "not_at_fault" | "not_yet_known";
  };
  readonly listening: unknown;
  readonly letters: readonly { readonly state: string; readonly kind: LetterKind }[];
};

/** What the next letter most likely is: a first word, then what we own, then how it goes on. */
export function nextKind({ case: { stance }, listening, letters }: Case): LetterKind {
  const sent = letters.filter(({ state }) => state === "sent").map(({ kind }) => kind);
  const known = stance !== "not_yet_known";
  if (sent.length === 0 && !(known && listening)) return "acknowledgement";
  if (!known || sent.includes("apology") || sent.includes("decision_stands")) return "update";
  return stance === "not_at_fault" ? "decision_stands" : "apology";
}

/** An element as a colleague says it: "it owns it", "it says what happened". */
export const ELEMENT_WORDS: Readonly<Record<ElementId, string>> = {
  regret: "says sorry",
  specifics: "names it",
  responsibility: "owns it",
  empathy: "sees what it cost",
  explanation: "explains",
  repair: "puts it right",
  compensation: "gives something",
  prevention: "prevents the next",
  followup: "will get back",
  invitation: "opens a door",
  gratitude: "says thanks",
  forgiveness: "asks for a chance",
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  error: "Fault",
  warning: "Look again",
  note: "Advice",
};

/** A letter's first draft: whom it speaks to and who signs. The words between are the writer's. */
export const opening = (customer: string, writer: string, house: string): string =>
  `Dear ${firstName(customer)},\n\n\n\n${writer}\n${house}\n`;

/** What a letter says that owns up to a broken promise, whatever its playbook wants. */
const OWNING: readonly ElementId[] = ["regret", "responsibility"];

type Wants = { readonly letters?: Readonly<Record<string, readonly string[]>> | undefined };

/** What the playbook wants a letter of this kind to hold; an acknowledgement may always leave. */
export const requiredBy = (
  { letters }: Wants,
  kind: LetterKind,
  ownsUpTo: readonly string[] = [],
): readonly ElementId[] => {
  const owned = ownsUpTo.length > 0 ? OWNING : [];
  return ELEMENTS.filter((each) => letters?.[kind]?.includes(each) || owned.includes(each));
};

/** The customer's newest message; a machine's mail says nothing. */
export const newestWord = ({ messages }: CaseView) =>
  messages.findLast(({ direction, automatic }) => direction === "in" && !automatic);

export const subjectFor = (view: CaseView): string => {
  const said = view.messages.find(({ direction }) => direction === "in")?.subject.trim();
  const subject = said || view.case.title;
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
};
