/** Changing what a form says and asks. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import type { Problem as Thrown } from "../api/problem.ts";
import { Button } from "../kit/Button.tsx";
import { Check } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Language } from "./Language.tsx";
import { Question } from "./Question.tsx";
import { blank, type Draft, draftOf, moved, tidied } from "./questions.ts";

type Props = {
  form: Answer<"GET /forms">["forms"][number];
  languages: Answer<"GET /forms">["languages"];
  busy: boolean;
  problem: Thrown | null;
  onSave: (draft: Draft) => void;
  onLeave: () => void;
};

export function FormEdit({ form, languages, busy, problem, onSave, onLeave }: Props) {
  const [draft, setDraft] = useState<Draft>(draftOf(form));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(tidied(draft));
      }}
    >
      <Field label="Title">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={120}
            value={draft.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </Field>
      <Field label="Before the questions" hint="Who reads it, and when they hear from you.">
        {(aria) => (
          <TextArea
            {...aria}
            required
            maxLength={1_000}
            value={draft.intro}
            onChange={({ target }) => change({ intro: target.value })}
          />
        )}
      </Field>
      <Field label="Once it is sent">
        {(aria) => (
          <TextArea
            {...aria}
            required
            maxLength={1_000}
            value={draft.thanks}
            onChange={({ target }) => change({ thanks: target.value })}
          />
        )}
      </Field>
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-medium">
          Your own questions
          <span className="block text-xs font-normal text-soft">
            Name, mail address and what happened are always asked. Fewer questions are answered more
            often.
          </span>
        </legend>
        {draft.fields.map((field, place) => (
          <Question
            key={field.id}
            field={field}
            place={place}
            onChange={(next) => change({ fields: draft.fields.with(place, next) })}
            onUp={place > 0 ? () => change({ fields: moved(draft.fields, place) }) : undefined}
            onRemove={() => change({ fields: draft.fields.toSpliced(place, 1) })}
          />
        ))}
        {draft.fields.length < 12 ? (
          <div>
            <Button onClick={() => change({ fields: [...draft.fields, blank(draft.fields)] })}>
              Add a question
            </Button>
          </div>
        ) : null}
      </fieldset>
      <Language
        label="The language of the page"
        hint="What stands around your own words: labels, hints and what is missing."
        languages={languages}
        none="As each browser asks"
        value={draft.language ?? ""}
        onChange={(id) => change({ language: id || null })}
      />
      <Check
        label="Customers may add pictures or papers"
        checked={draft.takesFiles}
        onChange={({ target }) => change({ takesFiles: target.checked })}
      />
      <Problem problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={busy}>
          Save the form
        </Button>
        <Button onClick={onLeave}>Leave it as it was</Button>
      </div>
    </form>
  );
}
