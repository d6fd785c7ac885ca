/** From which day to which one counts: small, above what is counted. */
import { useId } from "react";
import { Input } from "../kit/Input.tsx";

type Span = { from?: string; to?: string };
/** `shown`: the days that were counted where none was asked for. */
type Props = { asked: Span; shown: Span | undefined; onAsk: (asked: Span) => void };

export const Days = ({ asked, shown, onAsk }: Props) => (
  <div className="flex flex-wrap items-end gap-3">
    <DayField
      label="From"
      value={asked.from ?? shown?.from ?? ""}
      onChange={(from) => onAsk({ ...asked, from })}
    />
    <DayField
      label="To"
      value={asked.to ?? shown?.to ?? ""}
      onChange={(to) => onAsk({ ...asked, to })}
    />
  </div>
);

type DayProps = { label: string; value: string; onChange: (day: string) => void };

function DayField({ label, value, onChange }: DayProps) {
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
