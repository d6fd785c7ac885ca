/** A submission is a form as a customer filled it in, read against what the form asks. */
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
export type Slip = { readonly field: string; readonly says: string };

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
    name ? tooLong("name", name, LINE_MOST) : slip("name", "Please tell us your name."),
    email
      ? undefined
      : slip("email", "Please give us an address that we can write to, like maria@example.com."),
    happened
      ? tooLong("happened", happened, WORDS_MOST)
      : slip("happened", "Please tell us what happened."),
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
  if (!answer) return required ? slip(id, `Please answer this too: ${label}`) : undefined;
  if (kind === "choice" && !choices.includes(answer))
    return slip(id, "Please choose one of the answers given.");
  if (kind === "day" && !(DAY.test(answer) && isDay(answer)))
    return slip(id, "Please give the day as 2026-11-30.");
  return tooLong(id, answer, kind === "words" ? WORDS_MOST : LINE_MOST);
}

const slip = (field: string, says: string): Slip => ({ field, says });

const said = (filled: Filled, field: string): string =>
  (filled[field] ?? "").replaceAll("\r\n", "\n").trim();

const isDay = (day: string): boolean =>
  new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false;

function tooLong(field: string, text: string, most: number): Slip | undefined {
  const length = [...text].length;
  if (length <= most) return undefined;
  const [long, room] = [length, most].map((count) => count.toLocaleString("en"));
  return slip(field, `These are ${long} letters, and we can take ${room}. Please shorten it.`);
}

/** Their first sentence, or as much of it as a line holds. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0].replace(/[.!]+$/, "") ?? line;
  if (sentence.length <= SUBJECT_MOST) return sentence;
  return `${sentence.slice(0, SUBJECT_MOST).replace(/\s+\S*$/, "")} …`;
}
