/** Picks a language that the house has a sheet for. */
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";

type Props = {
  label: string;
  hint?: string;
  languages: readonly { readonly id: string; readonly name: string }[];
  /** What it means to pick none. */
  none?: string;
  value: string;
  onChange: (id: string) => void;
};

export const Language = ({ label, hint, languages, none, value, onChange }: Props) => (
  <Field label={label} hint={hint}>
    {(aria) => (
      <Select
        {...aria}
        value={value}
        options={[
          ...(none ? [["", none] as const] : []),
          ...languages.map(({ id, name }) => [id, name] as const),
        ]}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
