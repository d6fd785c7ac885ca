/** One question of a form, being worded. */
import { Button } from "../kit/Button.tsx";
import { Check } from "../kit/Choice.tsx";
import { Field as Labelled } from "../kit/Field.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { asKind, choicesIn, type Field, KINDS } from "./questions.ts";

type Props = {
  field: Field;
  place: number;
  onChange: (field: Field) => void;
  onUp: (() => void) | undefined;
  onRemove: () => void;
};

export function Question({ field, place, onChange, onUp, onRemove }: Props) {
  const name = field.label || `question ${place + 1}`;
  return (
    <div className="grid gap-3 rounded-md bg-wash p-3">
      <div className="grid items-end gap-3 sm:grid-cols-[2fr_1fr]">
        <Labelled label={`Question ${place + 1}`}>
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={200}
              value={field.label}
              onChange={({ target }) => onChange({ ...field, label: target.value })}
            />
          )}
        </Labelled>
        <Labelled label="Answered with">
          {(aria) => (
            <Select
              {...aria}
              value={field.kind}
              options={KINDS}
              onChange={({ target }) => onChange(asKind(field, target.value as Field["kind"]))}
            />
          )}
        </Labelled>
      </div>
      {field.kind === "choice" ? (
        <Labelled label="The answers" hint="One a line, at least two.">
          {(aria) => (
            <TextArea
              {...aria}
              required
              value={field.choices.join("\n")}
              onChange={({ target }) => onChange({ ...field, choices: choicesIn(target.value) })}
            />
          )}
        </Labelled>
      ) : null}
      <Labelled label="A hint beside it">
        {(aria) => (
          <Input
            {...aria}
            maxLength={300}
            value={field.hint ?? ""}
            onChange={({ target }) => onChange({ ...field, hint: target.value || null })}
          />
        )}
      </Labelled>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Check
          label="It must be answered"
          checked={field.required}
          onChange={({ target }) => onChange({ ...field, required: target.checked })}
        />
        <span className="flex flex-wrap gap-2">
          {onUp ? (
            <Button onClick={onUp} aria-label={`Move up: ${name}`}>
              Move up
            </Button>
          ) : null}
          <Button onClick={onRemove} aria-label={`Leave it out: ${name}`}>
            Leave it out
          </Button>
        </span>
      </div>
    </div>
  );
}
