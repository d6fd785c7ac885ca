/** How many orders, jobs or stays there were in the days that were counted: a person says it. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { Action } from "../api/shapes.ts";
import { type Unit, UNITS } from "../causes/causes.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useNow } from "../kit/now.ts";
import { day } from "../words/times.ts";

type Counted = Action & { effect: NonNullable<Action["effect"]> };
const CHOICES = Object.keys(UNITS).map((unit) => [unit, unit] as const);

export function Volume({ action }: { action: Counted }) {
  const [open, setOpen] = useState(false);
  const mayWeigh = useMay("action:verify");
  const { per } = action.effect;
  if (open) return <Say action={action} onDone={() => setOpen(false)} />;
  return (
    <>
      {per ? (
        <p className="text-xs text-soft">
          How many {per.unit} there were, {per.byName} said.
        </p>
      ) : null}
      {mayWeigh ? (
        <div>
          <Button onClick={() => setOpen(true)}>
            {per ? `Correct how many ${per.unit} …` : "Count it per order, job or stay …"}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Say({ action, onDone }: { action: Counted; onDone: () => void }) {
  const { before, after, per, since } = action.effect;
  const now = useNow();
  const [unit, setUnit] = useState<Unit>(per?.unit ?? "orders");
  const [counts, setCounts] = useState({ before: per?.before ?? 0, after: per?.after ?? 0 });
  const weighing = useDeed("POST /actions/:action/volume", { onDone });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    weighing.mutate({ params: { action: action.id }, body: { unit, ...counts } });
  };
  const count = (label: string, side: "before" | "after") => (
    <Field label={label}>
      {(aria) => (
        <Input
          {...aria}
          type="number"
          required
          min={1}
          value={counts[side] || ""}
          onChange={({ target }) => setCounts({ ...counts, [side]: target.valueAsNumber || 0 })}
        />
      )}
    </Field>
  );
  const [days, daysSince] = [before, after].map(({ exposure }) => Math.round(exposure));
  const done = since ? day(since, now) : "it was done";
  return (
    <form className="grid gap-3 rounded-md bg-wash p-3" onSubmit={keep}>
      <p>
        In a season that sells more, more goes wrong. Say how much was done in the same days, and it
        is judged by that.
      </p>
      <div className="grid items-end gap-3 sm:grid-cols-3">
        <Field label="What we count">
          {(aria) => (
            <Select
              {...aria}
              value={unit}
              options={CHOICES}
              onChange={({ target }) => setUnit(target.value as Unit)}
            />
          )}
        </Field>
        {count(`In the ${days} days before ${done}`, "before")}
        {count(`In the ${daysSince} days from then on`, "after")}
      </div>
      <Problem problem={weighing.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={weighing.isPending}>
          Judge it by that
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
