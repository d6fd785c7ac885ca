/** Why, in a sentence: it stands beside the name of whoever does it, for whoever reads it later. */
import type { ReactNode } from "react";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";

type Props = {
  value: string;
  onChange: (because: string) => void;
  label?: string;
  /** Where it will stand. */
  hint?: ReactNode;
  /** How many signs its door takes. */
  most?: number | undefined;
};

export const Because = ({
  value,
  onChange,
  label = "Why",
  hint = "It stands beside your name among the versions.",
  most = 500,
}: Props) => (
  <Field label={label} hint={hint}>
    {(aria) => (
      <TextArea
        {...aria}
        required
        rows={2}
        maxLength={most}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
