/** What one types or picks: a line, a text that grows, a list. */
import type { ComponentProps } from "react";

const look = `w-full rounded-md border border-edge bg-sheet px-2.5 py-1.5 text-ink
  placeholder:text-soft aria-invalid:border-late disabled:bg-wash disabled:text-soft`;

export const Input = ({ className = "", ...rest }: ComponentProps<"input">) => (
  <input {...rest} className={`${look} min-h-8 ${className}`} />
);

/** One file, chosen from the reader's machine. */
export const FileInput = (props: Omit<ComponentProps<"input">, "type" | "className">) => (
  <input
    {...props}
    type="file"
    className="w-full text-soft file:mr-3 file:min-h-8 file:rounded-md file:border
      file:border-edge/60 file:bg-sheet file:px-3 file:py-1 file:font-medium file:text-ink"
  />
);

/** Grows with what is written, where the browser can. */
export const TextArea = ({ className = "", rows = 3, ...rest }: ComponentProps<"textarea">) => (
  <textarea
    rows={rows}
    {...rest}
    className={`${look} field-sizing-content max-h-96 min-h-16 resize-y ${className}`}
  />
);

type Options = readonly (readonly [value: string, label: string])[];
type SelectProps = ComponentProps<"select"> & {
  options: Options;
  /** Below them, under headings; one without options is left out. */
  groups?: readonly { readonly label: string; readonly options: Options }[];
};

export const Select = ({ options, groups = [], className = "", ...rest }: SelectProps) => (
  <select {...rest} className={`${look} min-h-8 ${className}`}>
    {options.map(option)}
    {groups.map(({ label, options: inside }) =>
      inside.length === 0 ? null : (
        <optgroup key={label} label={label}>
          {inside.map(option)}
        </optgroup>
      ),
    )}
  </select>
);

const option = ([value, label]: Options[number]) => (
  <option key={value} value={value}>
    {label}
  </option>
);
