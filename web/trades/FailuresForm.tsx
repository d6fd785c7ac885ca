/** What fails in a trade, in a form: how grave it usually is, what they lose, how they say it. */
import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { severities } from "../words/standings.ts";
import { freeName, shortName } from "../playbooks/sheet.ts";
import { lossWords } from "../handbook/words.ts";
import { TakeOut } from "../playbooks/TakeOut.tsx";
import type { Failure } from "./terms.ts";

const MOST = 80;
const LOSSES = (["money", "product", "service", "attention"] as const).map(
  (loss) => [loss, lossWords(loss)] as const,
);

type Props = {
  failures: readonly Failure[];
  /** Those that ship: they can be called otherwise, not taken out. */
  filed: readonly Failure[];
  onChange: (failures: Failure[]) => void;
};

export function FailuresForm({ failures, filed, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [name, setName] = useState("");
  const add = () => {
    const taken = failures.map(({ id }) => id);
    const id = freeName(shortName(name).replaceAll("-", "_"), taken);
    onChange([...failures, { id, name, loss: "service", severity: "moderate", words: [] }]);
    setName("");
    setOpen(id);
  };
  return (
    <Panel title="What fails" aside={<span className="text-xs">{failures.length} failures</span>}>
      <ul className="grid gap-1">
        {failures.map((failure, place) => (
          <li key={failure.id} className="grid gap-3 border-b border-line pb-1 last:border-0">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <button
                type="button"
                aria-expanded={open === failure.id}
                onClick={() => setOpen(open === failure.id ? null : failure.id)}
                className="min-h-8 flex-1 basis-56 rounded-md px-1 text-left hover:bg-wash"
              >
                {failure.name}{" "}
                <span className="text-xs text-soft">
                  usually {failure.severity}, they lose {lossWords(failure.loss)}
                </span>
              </button>
              {filed.some(({ id }) => id === failure.id) ? null : (
                <TakeOut
                  what={failure.name}
                  onTake={() => onChange(failures.toSpliced(place, 1))}
                />
              )}
            </span>
            {open === failure.id ? (
              <One failure={failure} onChange={(next) => onChange(failures.with(place, next))} />
            ) : null}
          </li>
        ))}
      </ul>
      {failures.length < MOST ? (
        <div className="flex flex-wrap items-end gap-2">
          <Field label="Another failure" hint="As a colleague would call it.">
            {(aria) => (
              <Input
                {...aria}
                maxLength={120}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          <Button disabled={!name.trim()} onClick={add}>
            Add it
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

type OneProps = { failure: Failure; onChange: (failure: Failure) => void };

const One = ({ failure, onChange }: OneProps) => (
  <div className="grid gap-3 border-l-2 border-line pb-2 pl-3">
    <Field label="Name">
      {(aria) => (
        <Input
          {...aria}
          required
          maxLength={120}
          value={failure.name}
          onChange={({ target }) => onChange({ ...failure, name: target.value })}
        />
      )}
    </Field>
    <Field label="How grave it usually is" hint="The triage may judge otherwise.">
      {(aria) => (
        <Select
          {...aria}
          value={failure.severity}
          onChange={({ target }) =>
            onChange({ ...failure, severity: target.value as Failure["severity"] })
          }
          options={Object.entries(severities).map(([value, { says }]) => [value, says])}
        />
      )}
    </Field>
    <Field label="What they lose" hint="Like is put right with like.">
      {(aria) => (
        <Select
          {...aria}
          value={failure.loss}
          onChange={({ target }) => onChange({ ...failure, loss: target.value as Failure["loss"] })}
          options={LOSSES}
        />
      )}
    </Field>
    <Field label="How customers say it" hint="One a line. It helps to hear it in a complaint.">
      {(aria) => (
        <TextArea
          {...aria}
          value={failure.words.join("\n")}
          onChange={({ target }) => onChange({ ...failure, words: target.value.split("\n") })}
        />
      )}
    </Field>
  </div>
);
