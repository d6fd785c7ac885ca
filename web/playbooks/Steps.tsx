/** The steps of a playbook in a form: opened, moved, taken out, and one more put in. */
import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { TakeOut } from "./TakeOut.tsx";
import { StepForm } from "./StepForm.tsx";
import {
  freeName,
  MOST_STEPS,
  moved,
  type Sheet,
  type Step,
  unwalked,
  type Vocabulary,
} from "./sheet.ts";

export type Flaw = { readonly path: readonly (string | number)[]; readonly says: string };
type Props = {
  sheet: Sheet;
  words: Vocabulary;
  flaws: readonly Flaw[];
  onChange: (steps: Step[]) => void;
};

export function Steps({ sheet, words, flaws, onChange }: Props) {
  const { steps } = sheet;
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const move = (from: number, to: number) => {
    onChange(moved(steps, from, to));
    setSaid(`${steps[from]?.name} is step ${to + 1} now`);
  };
  return (
    <Panel title="Steps" aside={<span className="text-xs">{steps.length} steps</span>}>
      <output className="sr-only">{said}</output>
      <ol className="grid gap-2">
        {steps.map((step, place) => (
          <li key={step.id} className="grid gap-3 rounded-md border border-line p-3">
            <Head
              step={step}
              number={place + 1}
              open={open === step.id}
              onOpen={() => setOpen(open === step.id ? null : step.id)}
              onEarlier={place > 0 ? () => move(place, place - 1) : null}
              onLater={place < steps.length - 1 ? () => move(place, place + 1) : null}
              onDrop={steps.length > 1 ? () => onChange(steps.toSpliced(place, 1)) : null}
            />
            {flaws.map(({ path, says }) =>
              path[0] === "steps" && path[1] === place ? (
                <p key={says} className="text-late">
                  {says}
                </p>
              ) : null,
            )}
            {open === step.id ? (
              <StepForm
                step={step}
                words={words}
                onChange={(next) => onChange(steps.with(place, next))}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS ? (
        <Adding
          sheet={sheet}
          words={words}
          onAdd={(step) => {
            onChange([...steps, step]);
            setOpen(step.id);
          }}
        />
      ) : (
        <p className="text-soft">A playbook has {MOST_STEPS} steps at the most.</p>
      )}
    </Panel>
  );
}

type HeadProps = {
  step: Step;
  number: number;
  open: boolean;
  onOpen: () => void;
  onEarlier: (() => void) | null;
  onLater: (() => void) | null;
  onDrop: (() => void) | null;
};

const Head = ({ step: { name, does }, number, open, onOpen, ...moves }: HeadProps) => (
  <div className="flex flex-wrap items-start justify-between gap-2">
    <button
      type="button"
      aria-expanded={open}
      onClick={onOpen}
      className="grid min-h-8 min-w-0 flex-1 basis-56 rounded-md px-1 text-left hover:bg-wash"
    >
      <span className="font-medium">
        <span className="figures text-soft">{number}. </span>
        {name || "A step without a name"}
      </span>
      {open ? null : <span className="text-xs text-soft">{does}</span>}
    </button>
    <span className="flex flex-wrap gap-1">
      <Button disabled={!moves.onEarlier} onClick={moves.onEarlier ?? undefined}>
        Earlier<span className="sr-only"> {name}</span>
      </Button>
      <Button disabled={!moves.onLater} onClick={moves.onLater ?? undefined}>
        Later<span className="sr-only"> {name}</span>
      </Button>
      <TakeOut what={name} disabled={!moves.onDrop} onTake={() => moves.onDrop?.()} />
    </span>
  </div>
);

type AddingProps = { sheet: Sheet; words: Vocabulary; onAdd: (step: Step) => void };

/** A new step begins with what the machine says of its phase; one that nobody walks comes first. */
function Adding({ sheet, words, onAdd }: AddingProps) {
  const missing = unwalked(sheet, words.phases);
  const [chosen, setChosen] = useState("");
  const from = words.phases.find(({ id }) => id === chosen) ?? missing[0] ?? words.phases[0];
  if (!from) return null;
  const taken = sheet.steps.map(({ id }) => id);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label="One more step" hint="It begins with the words of the machine; change them.">
        {(aria) => (
          <Select
            {...aria}
            value={from.id}
            onChange={({ target }) => setChosen(target.value)}
            options={words.phases.map((phase) => [
              phase.id,
              missing.includes(phase) ? `${phase.name} (no step walks it)` : phase.name,
            ])}
          />
        )}
      </Field>
      <Button
        onClick={() => {
          setChosen("");
          onAdd({ ...from, id: freeName(from.id, taken) });
        }}
      >
        Add {from.name}
      </Button>
    </div>
  );
}
