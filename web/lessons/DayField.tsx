/** A day to count from or to, small above what is counted. */
import { useId } from "react";
import { Input } from "../kit/Input.tsx";

type DayProps = { label: string; value: string; onChange: (day: string) => void };

export function DayField({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="grid gap-1 text-xs text-soft">
      {label}
      <Input
        id={id}
        type="date"
        className="figures w-40!"
        value={value}
        onChange={({ target }) => (target.value ? onChange(target.value) : undefined)}
      />
    </label>
  );
}
