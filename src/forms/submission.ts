/** A submission is a form as a customer filled it in, read against what the form asks. */
import type { Refusal } from "../words/outcome.ts";
import { addressIn } from "../words/value.ts";
import type { Field, Form } from "./form.ts";

export type Filled = Readonly<Record<string, string>>;

export type Submission = {
  readonly name: string;
  readonly email: string;
  /** One line for the inbox: how their own account begins. */
  readonly subject: string;
  /** Their words; the house's questions with their answers below. */
  readonly text: string;
};

/** What could not be taken yet, at its field. */
export type Slip = Refusal & { readonly field: string };

const LINE_MOST = 200;
const WORDS_MOST = 10_000;
const SUBJECT_MOST = 90;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what was filled in. Every slip at once, so that nobody has to send it three times. */
export function readSubmission(form: Pick<Form, "fields">, filled: Filled): Submission | Slip[] {
  const name = said(filled, "name").replace(/\s+/g, " ");
  const email = addressIn(said(filled, "email"));
  const happened = said(filled, "happened");
  const slips = [
    name ? tooLong("name", name, LINE_MOST) : { field: "name", ...NAME_MISSING },
    email ? undefined : { field: "email", ...EMAIL_UNCLEAR },
    happened ? tooLong("happened", happened, WORDS_MOST) : { field: "happened", ...UNTOLD },
    ...form.fields.map((field) => slipIn(field, said(filled, field.id))),
  ].filter((each) => each !== undefined);
  if (slips.length > 0 || !email) return slips;

  const answers = form.fields.flatMap((field) => {
    const answer = said(filled, field.id);
    return answer ? [`${field.label}\n${answer}`] : [];
  });
  return { name, email, subject: beginningOf(happened), text: [happened, ...answers].join("\n\n") };
}

function slipIn(field: Field, answer: string): Slip | undefined {
  const { id, label, kind, required, choices } = field;
  if (!answer) {
    const because = `Please answer this too: ${label}`;
    return required ? { field: id, code: "answer_missing", because, facts: { label } } : undefined;
  }
  if (kind === "choice" && !choices.includes(answer)) return { field: id, ...UNLISTED };
  if (kind === "day" && !(DAY.test(answer) && isDay(answer))) return { field: id, ...DAY_UNCLEAR };
  return tooLong(id, answer, kind === "words" ? WORDS_MOST : LINE_MOST);
}

const NAME_MISSING: Refusal = { code: "name_needed", because: "Please tell us your name." };
const EMAIL_UNCLEAR: Refusal = {
  code: "email_unclear",
  because: "Please give us an address that we can write to, like maria@example.com.",
};
const UNTOLD: Refusal = { code: "happened_missing", because: "Please tell us what happened." };
const UNLISTED: Refusal = {
  code: "answer_unlisted",
  because: "Please choose one of the answers given.",
};
const DAY_UNCLEAR: Refusal = { code: "day_unclear", because: "Please give the day as 2026-11-30." };

const said = (filled: Filled, field: string): string =>
  (filled[field] ?? "").replaceAll("\r\n", "\n").trim();

const isDay = (day: string): boolean =>
  new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false;

function tooLong(field: string, text: string, most: number): Slip | undefined {
  const letters = [...text].length;
  if (letters <= most) return undefined;
  const [long, room] = [letters, most].map((count) => count.toLocaleString("en"));
  const because = `These are ${long} letters, and we can take ${room}. Please shorten it.`;
  return { field, code: "answer_too_long", because, facts: { letters, most } };
}

/** Their first sentence, or as much of it as a line holds. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0].replace(/[.!]+$/, "") ?? line;
  if (sentence.length <= SUBJECT_MOST) return sentence;
  return `${sentence.slice(0, SUBJECT_MOST).replace(/\s+\S*$/, "")} …`;
}
