/** The questions of a complaint form: each with its label, its hint and what stands in the way. */
import type { ReactNode } from "react";
import type { Field, Filled, Slip } from "../../forms/index.ts";
import { refusedIn, type Speech } from "../../speeches/index.ts";
import type { Refusal } from "../../words/outcome.ts";
import { Optional } from "../page/form.page.tsx";
import { useSpeech } from "../page/speaking.page.tsx";

/** What was filled in so far, and what stands in the way of it. */
export type Answers = { readonly filled: Filled; readonly slips: readonly Slip[] };

type Question = Pick<Field, "id" | "label" | "hint" | "kind" | "required" | "choices"> & {
  readonly fill?: string;
  readonly type?: "text" | "email";
  /** Where the house asks in another language than the page speaks. */
  readonly lang?: string | undefined;
};

const ALWAYS = { hint: null, kind: "line", required: true, choices: [] } as const;
export const askedAlways = ({ says: { form } }: Speech): readonly Question[] => [
  { ...ALWAYS, id: "name", label: form.name, fill: "name" },
  { ...ALWAYS, id: "email", label: form.email, type: "email", fill: "email" },
  { ...ALWAYS, id: "happened", label: form.happened, hint: form.happenedHint, kind: "words" },
];

/** One question: its label, what helps to answer it, and what stands in the way. */
export function Ask({ showing, ...question }: Question & { showing: Answers }) {
  const { id, label, hint, required, lang } = question;
  const slip = showing.slips.find(({ field }) => field === id);
  const told = [hint ? `${id}-hint` : "", slip ? `${id}-slip` : ""].filter(Boolean).join(" ");
  return (
    <div className="box">
      <label htmlFor={id}>
        <span lang={lang}>{label}</span>
        {required ? null : <Optional />}
      </label>
      {hint ? (
        <p className="aside" id={`${id}-hint`} lang={lang}>
          {hint}
        </p>
      ) : null}
      {slip ? <Says refusal={slip} className="state late" id={`${id}-slip`} /> : null}
      {inputFor(question, showing.filled[id] ?? "", {
        id,
        name: id,
        required,
        "aria-invalid": slip ? true : undefined,
        "aria-describedby": told || undefined,
      })}
    </div>
  );
}

type Aria = {
  id: string;
  name: string;
  required: boolean;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

function inputFor(question: Question, filled: string, aria: Aria): ReactNode {
  const { kind, type, fill } = question;
  if (kind === "words") return <textarea {...aria} rows={6} dir="auto" defaultValue={filled} />;
  if (kind === "day") return <input {...aria} className="line" type="date" defaultValue={filled} />;
  if (kind === "choice") return <Choice {...question} filled={filled} aria={aria} />;
  return (
    <input
      {...aria}
      className="line"
      type={type ?? "text"}
      autoComplete={fill}
      dir="auto"
      defaultValue={filled}
    />
  );
}

type ChoiceProps = Question & { readonly filled: string; readonly aria: Aria };

function Choice({ choices, lang, filled, aria }: ChoiceProps) {
  const { choose } = useSpeech().says.form;
  return (
    <select {...aria} defaultValue={filled}>
      <option value="">{choose}</option>
      {choices.map((choice) => (
        <option key={choice} lang={lang}>
          {choice}
        </option>
      ))}
    </select>
  );
}

export function Files() {
  const { files, filesHint } = useSpeech().says.form;
  return (
    <div className="box">
      <label htmlFor="files">
        {files}
        <Optional />
      </label>
      <p className="aside" id="files-hint">
        {filesHint}
      </p>
      <input id="files" name="files" type="file" multiple aria-describedby="files-hint" />
    </div>
  );
}

/** Off the page for people and for their reading machines; a form-filling machine fills it in. */
export const Trap = () => (
  <div className="trap" aria-hidden="true">
    <label htmlFor="website">{useSpeech().says.form.trap}</label>
    <input id="website" name="website" tabIndex={-1} autoComplete="off" />
  </div>
);

/** Why it could not be taken yet; what no sheet has is marked as the English that it is. */
export function Says({ refusal, ...shown }: { refusal: Refusal; id?: string; className?: string }) {
  const speech = useSpeech();
  const { says, language } = refusedIn(speech, refusal);
  return (
    <p {...shown} lang={language === speech.id ? undefined : language}>
      {says}
    </p>
  );
}
