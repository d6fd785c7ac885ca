/** Changing the catalogue: each remedy's words, cost and worth; some left out, others put in. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { KIND_WORDS } from "../offers/remedy.ts";
import { Because } from "../reasons/Because.tsx";
import type { Shelf } from "./shelf.ts";

type Entry = Shelf["entries"][number];
const KINDS = Object.entries(KIND_WORDS) as [Entry["kind"], string][];

export function CatalogueForm({ shelf, onDone }: { shelf: Shelf; onDone: () => void }) {
  const say = useToast();
  const [entries, setEntries] = useState<readonly Entry[]>(shelf.entries);
  const [version] = useState(shelf.version);
  const [because, setBecause] = useState("");
  const keeping = useDeed("PUT /catalogue", {
    onDone: () => {
      say("Offers take from this catalogue now");
      onDone();
    },
  });
  const change = (id: string, to: Partial<Entry>) =>
    setEntries(entries.map((entry) => (entry.id === id ? { ...entry, ...to } : entry)));
  const add = () => {
    const number = entries.filter(({ id }) => id.startsWith("own_")).length + 1;
    const blank = { kind: "perk", name: "", says: "", cost: 100, worth: 100 } as const;
    setEntries([
      { ...blank, id: `own_${number}_${entries.length}`, for: ["attention"] },
      ...entries,
    ]);
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    keeping.mutate({ body: { entries: [...entries], because }, version });
  };
  return (
    <form className="grid gap-4" onSubmit={keep}>
      <div>
        <Button onClick={add}>Put another remedy in</Button>
      </div>
      <ul className="grid gap-4">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Line
              entry={entry}
              onChange={(to) => change(entry.id, to)}
              onLeave={() => setEntries(entries.filter(({ id }) => id !== entry.id))}
            />
          </li>
        ))}
      </ul>
      <Because value={because} onChange={setBecause} />
      <Problem problem={keeping.error} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" busy={keeping.isPending}>
          Keep this catalogue
        </Button>
        <Button onClick={onDone}>Leave it as it is</Button>
      </div>
    </form>
  );
}

type LineProps = { entry: Entry; onChange: (to: Partial<Entry>) => void; onLeave: () => void };

function Line({ entry, onChange, onLeave }: LineProps) {
  const { kind, name, says, cost, worth } = entry;
  const none = kind === "none";
  const percent = (label: string, value: number, to: (percent: number) => Partial<Entry>) => (
    <Field label={label}>
      {(aria) => (
        <Input
          {...aria}
          type="number"
          min={0}
          max={200}
          required
          disabled={none}
          value={value}
          onChange={({ target }) => onChange(to(Math.round(target.valueAsNumber || 0)))}
        />
      )}
    </Field>
  );
  return (
    <fieldset className="grid gap-3 rounded-md border border-line p-3 sm:grid-cols-2">
      <legend className="px-1 font-medium">{name || "A new remedy"}</legend>
      <Field label="What it is called">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={80}
            value={name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      <Field label="Handed over as">
        {(aria) => (
          <Select
            {...aria}
            value={kind}
            disabled={none}
            onChange={({ target }) => onChange({ kind: target.value as Entry["kind"] })}
            options={KINDS}
          />
        )}
      </Field>
      <div className="sm:col-span-2">
        <Field label="What one should know of it">
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={300}
              value={says}
              onChange={({ target }) => onChange({ says: target.value })}
            />
          )}
        </Field>
      </div>
      {percent("Costs us, in percent", cost, (to) => ({ cost: to }))}
      {percent("Worth to them, in percent", worth, (to) => ({ worth: to }))}
      {none ? null : (
        <div>
          <Button onClick={onLeave}>Leave out {name || "it"}</Button>
        </div>
      )}
    </fieldset>
  );
}
