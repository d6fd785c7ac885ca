/** A labelled place for one answer; hint and problem are tied to it for every reader. */
import { type ReactNode, useId } from "react";

/** What the field hands to its input; spread it: `{(aria) => <Input {...aria} />}`. */
export type FieldAria = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null | undefined;
  children: (aria: FieldAria) => ReactNode;
};

export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const told = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-soft">
          {hint}
        </p>
      ) : null}
      {children({
        id,
        "aria-describedby": told || undefined,
        "aria-invalid": problem ? true : undefined,
      })}
      {problem ? (
        <p id={`${id}-problem`} className="text-xs text-late">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
