/** The doors of forms: what a house's own complaint forms ask. */
import { z } from "zod";
import { At, contract, Id, Line, Words } from "../rim/http/contract.ts";

const Field = z.object({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, "Small letters, digits and hyphens, beginning with a letter."),
  label: Line(200),
  hint: Line(300).nullable(),
  kind: z.enum(["line", "words", "day", "choice"]),
  required: z.boolean(),
  choices: z.array(Line(200)).max(20),
});

const Tongue = z.string().regex(/^[a-z]{2}$/, "Two letters, such as de.");

const Draft = z.object({
  title: Line(120),
  intro: Words(1_000),
  thanks: Words(1_000),
  fields: z.array(Field).max(12),
  takesFiles: z.boolean(),
  isOpen: z.boolean(),
  /** What the page says around the form's own words. Null: as browsers ask; absent: as it was. */
  language: Tongue.nullable().optional(),
});

export const Form = Draft.extend({
  id: Id,
  language: Tongue.nullable(),
  key: z.string(),
  /** Where customers find it. */
  address: z.url(),
  createdAt: At,
  version: z.int(),
});

export const formsContract = contract({
  "GET /forms": {
    says:
      "The house's complaint forms with their public addresses, a draft to begin one with, and " +
      "the languages that such a page can speak, each with a draft.",
    answer: z.object({
      forms: z.array(Form),
      draft: Draft,
      languages: z.array(z.object({ id: z.string(), name: z.string(), draft: Draft })),
    }),
  },
  "POST /forms": {
    says: "Draws up a form; from then on whoever has its address can complain there.",
    once: true,
    body: Draft,
    answer: Form,
    status: 201,
  },
  "POST /forms/:form": {
    says: "Revises a form: its questions, its words, or whether it is open.",
    ifMatch: true,
    body: Draft,
    answer: Form,
  },
});
