/** One of a few, as cards that say what each means; and a single yes. */
import { type ComponentProps, type ReactNode, useId } from "react";

type Props<V extends string> = {
  legend: ReactNode;
  hint?: ReactNode;
  value: V | null;
  onChange: (value: V) => void;
  options: readonly { value: V; label: ReactNode; hint?: ReactNode; disabled?: boolean }[];
  problem?: string | null | undefined;
};

export function Choice<V extends string>(props: Props<V>) {
  const name = useId();
  const { legend, hint, value, onChange, options, problem } = props;
  return (
    <fieldset className="grid gap-1" aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint ? <p className="-mt-1 text-xs text-soft">{hint}</p> : null}
      <div className="grid gap-1 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex cursor-pointer items-start gap-2 rounded-md border border-line
              bg-sheet px-2.5 py-1.5 hover:bg-wash has-checked:border-gold
              has-checked:bg-gold-wash has-focus-visible:outline-2
              has-focus-visible:outline-offset-2 has-focus-visible:outline-gold
              has-disabled:cursor-not-allowed has-disabled:text-soft"
          >
            <input
              type="radio"
              name={name}
              className="mt-0.5 outline-none"
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span className="block">{option.label}</span>
              {option.hint ? <span className="block text-xs text-soft">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {problem ? (
        <p id={`${name}-problem`} className="text-xs text-late">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

type CheckProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

export const Check = ({ label, hint, ...rest }: CheckProps) => (
  <label className="flex cursor-pointer items-start gap-2">
    <input type="checkbox" {...rest} className="mt-0.5" />
    <span>
      {label}
      {hint ? <span className="block text-xs text-soft">{hint}</span> : null}
    </span>
  </label>
);
