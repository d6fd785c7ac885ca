/** One step of a playbook in a form: its words, what shows it done, who may pass it over. */
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import type { Sheet } from "./words.ts";

type Step = Sheet["steps"][number];
type Sign = Step["needs"][number]["fact"];
type Role = NonNullable<Step["skip"]>["by"];
type Props = {
  step: Step;
  number: number;
  signs: readonly { id: string; says: string }[];
  onChange: (step: Step) => void;
  /** Null for the first. */
  onEarlier: (() => void) | null;
  onDrop: () => void;
};

export function StepForm({ step, number, signs, onChange, onEarlier, onDrop }: Props) {
  const says = (fact: string) => signs.find(({ id }) => id === fact)?.says ?? fact;
  const free = signs.filter(({ id }) => !step.needs.some(({ fact }) => fact === id));
  return (
    <Panel
      title={`Step ${number} · ${step.name}`}
      aside={
        <span className="flex gap-2">
          {onEarlier ? (
            <Button onClick={onEarlier} aria-label={`Move ${step.name} earlier`}>
              Earlier
            </Button>
          ) : null}
          <Button onClick={onDrop} aria-label={`Take ${step.name} out`}>
            Take out
          </Button>
        </span>
      }
    >
      <Field label="Name">
        {(aria) => (
          <Input
            {...aria}
            maxLength={60}
            value={step.name}
            onChange={({ target }) => onChange({ ...step, name: target.value })}
          />
        )}
      </Field>
      <Field label="What to do">
        {(aria) => (
          <TextArea
            {...aria}
            maxLength={1_000}
            value={step.does}
            onChange={({ target }) => onChange({ ...step, does: target.value })}
          />
        )}
      </Field>
      <Field label="Questions" hint="One a line.">
        {(aria) => (
          <TextArea
            {...aria}
            value={step.asks.join("\n")}
            onChange={({ target }) => onChange({ ...step, asks: target.value.split("\n") })}
          />
        )}
      </Field>
      <fieldset className="grid gap-1">
        <legend className="font-medium">Done when</legend>
        <ul className="grid gap-1">
          {step.needs.map(({ fact, unless }, place) => (
            <li key={fact} className="flex flex-wrap items-baseline justify-between gap-2">
              <span>
                {says(fact)}
                {unless.length > 0 ? (
                  <span className="text-soft">, unless: {unless.map(says).join("; ")}</span>
                ) : null}
              </span>
              <Button
                aria-label={`No longer wait for: ${says(fact)}`}
                disabled={step.needs.length === 1}
                onClick={() => onChange({ ...step, needs: step.needs.toSpliced(place, 1) })}
              >
                Take out
              </Button>
            </li>
          ))}
        </ul>
        <Select
          aria-label={`Also wait for, at ${step.name}`}
          value=""
          onChange={({ target }) =>
            onChange({
              ...step,
              needs: [...step.needs, { fact: target.value as Sign, unless: [] }],
            })
          }
          options={[["", "Also wait for …"], ...free.map(({ id, says: it }) => [id, it] as const)]}
        />
      </fieldset>
      <Field label="Who may pass it over">
        {(aria) => (
          <Select
            {...aria}
            value={step.skip?.by ?? ""}
            onChange={({ target }) => {
              const because = step.skip?.because ?? "There is a reason, and it is written down.";
              const by = target.value as Role | "";
              onChange({ ...step, skip: by === "" ? null : { by, because } });
            }}
            options={[
              ["", "Nobody"],
              ["agent", "Anybody here"],
              ["lead", "A lead"],
              ["administrator", "An administrator"],
            ]}
          />
        )}
      </Field>
      {step.skip ? (
        <Field label="When that is right">
          {(aria) => (
            <Input
              {...aria}
              maxLength={1_000}
              value={step.skip?.because ?? ""}
              onChange={({ target }) =>
                onChange({
                  ...step,
                  skip: { by: step.skip?.by ?? "lead", because: target.value },
                })
              }
            />
          )}
        </Field>
      ) : null}
    </Panel>
  );
}
