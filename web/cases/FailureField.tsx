/** What failed: one of the failures that the handbook knows, or in one's own words. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import type { Case } from "../api/shapes.ts";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";

type Severity = NonNullable<Case["severity"]>;
type Props = {
  value: string;
  /** With how grave the handbook says it usually is, where it knows the failure. */
  onChange: (failure: string, usual?: Severity) => void;
};

const OWN = "own words";

export function FailureField({ value, onChange }: Props) {
  const { data } = useDoor("GET /failures", {});
  const known = data?.failures ?? [];
  const [own, setOwn] = useState(false);
  const isKnown = known.some(({ id }) => id === value);
  const writing = own || (value !== "" && !isKnown && known.length > 0);
  return (
    <>
      <Field label="What failed">
        {(aria) => (
          <Select
            {...aria}
            required
            value={writing ? OWN : value}
            onChange={({ target }) => {
              const chosen = known.find(({ id }) => id === target.value);
              setOwn(target.value === OWN);
              onChange(chosen?.id ?? "", chosen?.severity);
            }}
            options={[
              ["", "Choose …"],
              ...known.map(({ id, name, industry }) => [id, `${name} (${industry})`] as const),
              [OWN, "Something else, in our own words"],
            ]}
          />
        )}
      </Field>
      {writing ? (
        <Field label="In a few words" hint="Double booking, late repair, a wrong size.">
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={100}
              value={value}
              onChange={({ target }) => onChange(target.value)}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
