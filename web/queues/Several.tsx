/** Some of many: each chosen one can be taken off again, and one more is picked from a list. */
import type { ReactNode } from "react";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";

type Props<V extends string> = {
  label: string;
  hint?: ReactNode;
  /** What stands in the list while nothing is picked: "Add a language". */
  add: string;
  value: readonly V[];
  options: readonly (readonly [value: V, label: string])[];
  onChange: (value: readonly V[]) => void;
};

export function Several<V extends string>(props: Props<V>) {
  const { label, hint, add, value, options, onChange } = props;
  const left = options.filter(([each]) => !value.includes(each));
  const nameOf = (each: V) => options.find(([one]) => one === each)?.[1] ?? each;
  return (
    <Field label={label} hint={hint}>
      {(aria) => (
        <div className="grid gap-2">
          {value.length > 0 ? (
            <ul aria-label={`${label}: chosen`} className="flex flex-wrap gap-1.5">
              {value.map((each) => (
                <li key={each}>
                  <button
                    type="button"
                    aria-label={`Take “${nameOf(each)}” off`}
                    onClick={() => onChange(value.filter((one) => one !== each))}
                    className="min-h-6 rounded-full border border-edge/60 bg-sheet px-2.5 text-xs
                      hover:bg-wash hover:text-late"
                  >
                    {nameOf(each)} <span aria-hidden="true">×</span>
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <Select
            {...aria}
            value=""
            options={[["", add], ...left]}
            onChange={({ target }) => {
              const picked = options.find(([each]) => each === target.value)?.[0];
              if (picked !== undefined) onChange([...value, picked]);
            }}
          />
        </div>
      )}
    </Field>
  );
}
