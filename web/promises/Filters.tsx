/** Whose promises, of what kind, to whom. */
import { useColleagues, useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import type { Asked } from "./groups.ts";
import { KIND_WORDS } from "./promises.ts";

type Props = { asked: Asked; onAsk: (asked: Asked) => void };

export function Filters({ asked, onAsk }: Props) {
  const me = useMe();
  const { here } = useColleagues();
  const others = here.filter(({ id }) => id !== me.colleague.id);
  return (
    <search className="flex flex-wrap items-end gap-3">
      <Field label="Whose">
        {(aria) => (
          <Select
            {...aria}
            className="w-auto!"
            value={asked.owner}
            onChange={({ target }) => onAsk({ ...asked, owner: target.value })}
            options={[
              ["", "The whole team’s"],
              ["me", "Mine"],
              ...others.map(({ id, name }) => [id, name] as const),
            ]}
          />
        )}
      </Field>
      <Field label="What for">
        {(aria) => (
          <Select
            {...aria}
            className="w-auto!"
            value={asked.kind}
            onChange={({ target }) => onAsk({ ...asked, kind: target.value })}
            options={[["", "Anything"], ...Object.entries(KIND_WORDS)]}
          />
        )}
      </Field>
      {asked.customer ? (
        <Button onClick={() => onAsk({ ...asked, customer: null })}>
          Not only {asked.customer.name}
        </Button>
      ) : null}
    </search>
  );
}
