/** Some of many: ticks where one sees them all, else a list with one place to add to it. */
import { Check } from "../kit/Choice.tsx";
import { Select } from "../kit/Input.tsx";
import { TakeOut } from "./TakeOut.tsx";

export type Option<V extends string> = readonly [value: V, label: string];

type Props<V extends string> = {
  legend: string;
  hint?: string;
  values: readonly V[];
  options: readonly Option<V>[];
  onChange: (values: V[]) => void;
};

/** More than this many are looked for by name. */
const MOST_TICKS = 14;

export function Several<V extends string>(props: Props<V>) {
  const { legend, hint, values, options, onChange } = props;
  const many = options.length > MOST_TICKS;
  return (
    <fieldset className="grid gap-1">
      <legend className="font-medium">{legend}</legend>
      {hint ? <p className="text-xs text-soft">{hint}</p> : null}
      {many ? <Chosen {...props} /> : null}
      {many ? null : (
        <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {options.map(([value, label]) => (
            <Check
              key={value}
              label={label}
              checked={values.includes(value)}
              onChange={({ target }) =>
                onChange(
                  options.flatMap(([each]) =>
                    (each === value ? target.checked : values.includes(each)) ? [each] : [],
                  ),
                )
              }
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

function Chosen<V extends string>({ legend, values, options, onChange }: Props<V>) {
  const labelOf = (value: V) => options.find(([each]) => each === value)?.[1] ?? value;
  const free = options.filter(([value]) => !values.includes(value));
  return (
    <>
      <ul className="grid gap-1">
        {values.map((value) => (
          <li key={value} className="flex flex-wrap items-center justify-between gap-2">
            {labelOf(value)}
            <TakeOut
              what={labelOf(value)}
              onTake={() => onChange(values.filter((each) => each !== value))}
            />
          </li>
        ))}
      </ul>
      <Select
        aria-label={`Add to “${legend}”`}
        value=""
        onChange={({ target }) => onChange([...values, target.value as V])}
        options={[["", "Add …"], ...free]}
      />
    </>
  );
}
