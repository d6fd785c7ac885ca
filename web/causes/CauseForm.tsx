/** Naming a cause: in a few words, where it lies, and what it hangs below. */
import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Quicker } from "../presence/Quicker.tsx";
import { choices, type Factor, factors } from "./causes.ts";

type Cause = { id: string; parentId: string | null; name: string; factor: Factor };
type Said = { name: string; factor: Factor; parentId: string | null };

type Props = {
  cause?: Cause;
  causes: readonly Cause[];
  deed: { isPending: boolean; error: Error | null };
  does: string;
  /** `over`: what another has changed meanwhile, too. */
  onKeep: (said: Said, over: boolean) => void;
  onLeave: () => void;
};

export function CauseForm({ cause, causes, deed, does, onKeep, onLeave }: Props) {
  const [name, setName] = useState(cause?.name ?? "");
  const [factor, setFactor] = useState<Factor>(cause?.factor ?? "process");
  const [parentId, setParent] = useState(cause?.parentId ?? "");
  const keep = (over: boolean) =>
    onKeep({ name: name.trim(), factor, parentId: parentId || null }, over);
  return (
    <form
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        keep(false);
      }}
    >
      <Field label="The cause, in a few words" hint="What made the slip easy; never who.">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Where it lies">
          {(aria) => (
            <Select
              {...aria}
              value={factor}
              onChange={({ target }) => setFactor(target.value as Factor)}
              options={factors}
            />
          )}
        </Field>
        <Field label="A part of">
          {(aria) => (
            <Select
              {...aria}
              value={parentId}
              onChange={({ target }) => setParent(target.value)}
              options={[
                ["", "nothing broader"],
                ...choices(causes.filter(({ id }) => id !== cause?.id)),
              ]}
            />
          )}
        </Field>
      </div>
      <Quicker problem={deed.error} onMine={() => keep(true)} onTheirs={onLeave} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={deed.isPending}>
          {does}
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  );
}
