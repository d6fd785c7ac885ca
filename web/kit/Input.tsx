/** What one types or picks: a line, a text that grows, a list. */
import type { ComponentProps } from "react";

const look = `w-full rounded-md border border-edge bg-sheet px-2.5 py-1.5 text-ink
  placeholder:text-soft aria-invalid:border-late disabled:bg-wash disabled:text-soft`;

export const Input = ({ className = "", ...rest }: ComponentProps<"input">) => (
  <input {...rest} className={`${look} min-h-8 ${className}`} />
);

/** Grows with what is written, where the browser can. */
export const TextArea = ({ className = "", rows = 3, ...rest }: ComponentProps<"textarea">) => (
  <textarea
    rows={rows}
    {...rest}
    className={`${look} field-sizing-content max-h-96 min-h-16 resize-y ${className}`}
  />
);

type SelectProps = ComponentProps<"select"> & {
  options: readonly (readonly [value: string, label: string])[];
};

export const Select = ({ options, className = "", ...rest }: SelectProps) => (
  <select {...rest} className={`${look} min-h-8 ${className}`}>
    {options.map(([value, label]) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);
