/** The questions of a form, while somebody changes them. */
import type { Answer } from "../api/client.ts";

export type Draft = Answer<"GET /forms">["draft"];
export type Field = Draft["fields"][number];

export const KINDS: readonly (readonly [Field["kind"], string])[] = [
  ["line", "A line"],
  ["words", "As much as they like"],
  ["day", "A day"],
  ["choice", "One of several answers"],
];

/** A question that nobody has worded yet, under a name that no other has. */
export function blank(fields: readonly Field[]): Field {
  const taken = new Set(fields.map(({ id }) => id));
  let number = fields.length + 1;
  while (taken.has(`question-${number}`)) number += 1;
  return {
    id: `question-${number}`,
    label: "",
    hint: null,
    kind: "line",
    required: false,
    choices: [],
  };
}

/** The same questions, with the one at this place a place earlier. */
export const moved = (fields: readonly Field[], place: number): Field[] => {
  const field = fields[place];
  return field ? fields.toSpliced(place, 1).toSpliced(place - 1, 0, field) : [...fields];
};

/** One answer a line, as a person writes them. */
export const choicesIn = (text: string): string[] => text.split("\n").slice(0, 20);

/** What kind of answer is asked for; answers to choose from go with the choice alone. */
export const asKind = (field: Field, kind: Field["kind"]): Field => ({
  ...field,
  kind,
  choices: kind === "choice" ? (field.choices.length > 0 ? field.choices : ["", ""]) : [],
});

/** What of a form can be changed. */
export function draftOf(form: Answer<"GET /forms">["forms"][number]): Draft {
  const { title, intro, thanks, fields, takesFiles, isOpen, language } = form;
  return { title, intro, thanks, fields, takesFiles, isOpen, language };
}

/** A draft as it is kept: no empty answers to choose from. */
export const tidied = (draft: Draft): Draft => ({
  ...draft,
  fields: draft.fields.map((field) => ({
    ...field,
    choices: field.choices.map((choice) => choice.trim()).filter(Boolean),
  })),
});
