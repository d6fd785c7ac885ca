/** A form is a door of the house's own making: what a customer is asked who complains there. */
import type { Speech } from "../speeches/index.ts";
import type { Moment } from "../words/moment.ts";

export const KINDS = ["line", "words", "day", "choice"] as const;
export type Kind = (typeof KINDS)[number];

/** A question of the house's own, beside name, address and what happened. */
export type Field = {
  /** The name it is sent under. */
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly kind: Kind;
  readonly required: boolean;
  /** For `choice`: what one may choose from. */
  readonly choices: readonly string[];
};

export type Form = {
  readonly id: string;
  /** Stands in the form's public address. */
  readonly key: string;
  readonly title: string;
  /** Said before the questions. */
  readonly intro: string;
  /** Said once the complaint is in. */
  readonly thanks: string;
  readonly fields: readonly Field[];
  readonly takesFiles: boolean;
  /** A form that is not open says so, and where to write instead. */
  readonly isOpen: boolean;
  /** ISO 639-1: what its words are written in; null: what stands around them is as browsers ask. */
  readonly language: string | null;
  readonly createdAt: Moment;
  readonly version: number;
};

export type Draft = Omit<Form, "id" | "key" | "createdAt" | "version">;

/** As it is handed in: whoever says nothing of the language leaves it as it is. */
export type Wording = Omit<Draft, "language"> & { readonly language?: string | null | undefined };

/** What every form asks; a field of the house may not take these names. */
export const ASKED_ALWAYS = ["name", "email", "happened"] as const;
/** What the page itself sends along. */
export const TAKEN: readonly string[] = [...ASKED_ALWAYS, "files", "stamp", "website"];

const FIELDS_MOST = 12;
const CHOICES_MOST = 20;

/** What is wrong with a draft, or nothing. */
export function flawOf({ fields }: Pick<Draft, "fields">): string | undefined {
  if (fields.length > FIELDS_MOST)
    return `A form with more than ${FIELDS_MOST} questions is left half-way. Leave some out.`;
  const seen = new Set(TAKEN);
  for (const { id, label, kind, choices } of fields) {
    if (seen.has(id)) return `Two questions are called “${id}”, and answers would be mixed up.`;
    seen.add(id);
    const isChoice = kind === "choice";
    if (isChoice && (choices.length < 2 || choices.length > CHOICES_MOST))
      return `“${label}” needs between 2 and ${CHOICES_MOST} answers to choose from.`;
    if (!isChoice && choices.length > 0)
      return `“${label}” has answers to choose from, but isn't a choice.`;
  }
  return undefined;
}

/** The form that a house begins with; English is what everybody gets who asks for nothing else. */
export function firstIn({ id, says: { first } }: Speech): Draft {
  const asked = { required: false, choices: [] };
  return {
    title: first.title,
    intro: first.intro,
    thanks: first.thanks,
    fields: [
      { ...asked, id: "order", label: first.order, hint: first.orderHint, kind: "line" },
      { ...asked, id: "wants", label: first.wants, hint: null, kind: "words" },
    ],
    takesFiles: true,
    isOpen: true,
    language: id === "en" ? null : id,
  };
}
