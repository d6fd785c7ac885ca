/** The house's own days off: once, every year, or the so-manieth weekday of a month. */
import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import {
  type Holiday,
  holidaySays,
  MONTH_OPTIONS,
  NTH_OPTIONS,
  WEEK,
  type Weekday,
} from "./timetable.ts";

type Props = { holidays: readonly Holiday[]; onChange: (holidays: Holiday[]) => void };
type Kind = "once" | "yearly" | "weekday";

const KINDS = [
  ["once", "On one day"],
  ["yearly", "Every year on a date"],
  ["weekday", "A weekday of a month"],
] as const;
const DAYS = WEEK.map((day) => [day, `${day.slice(0, 1).toUpperCase()}${day.slice(1)}`] as const);

export function DaysOff({ holidays, onChange }: Props) {
  return (
    <div className="grid gap-3">
      {holidays.length > 0 ? (
        <ul aria-label="Days off of our own" className="grid gap-1">
          {holidays.map((holiday, place) => (
            <li key={`${holiday.name} ${place}`} className="flex flex-wrap items-baseline gap-x-2">
              <span>{holidaySays(holiday)}</span>
              <span className="text-soft">{holiday.name}</span>
              <button
                type="button"
                className="min-h-6 px-1 text-xs text-soft underline hover:text-late"
                aria-label={`Leave out ${holiday.name}`}
                onClick={() => onChange(holidays.filter((_, at) => at !== place))}
              >
                leave out
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-soft">None of our own yet: stocktaking, an outing, Christmas Eve.</p>
      )}
      <Add onAdd={(holiday) => onChange([...holidays, holiday])} />
    </div>
  );
}

function Add({ onAdd }: { onAdd: (holiday: Holiday) => void }) {
  const [kind, setKind] = useState<Kind>("once");
  const [name, setName] = useState("");
  const [day, setDay] = useState("");
  const [rule, setRule] = useState({ nth: "-1", weekday: "friday" as Weekday, month: "8" });
  const whole = name.trim() !== "" && (kind === "weekday" || day !== "");
  const made = (): Holiday => {
    const called = { name: name.trim() };
    if (kind === "once") return { day, ...called };
    if (kind === "yearly") return { on: day.slice(5), ...called };
    const { nth, weekday, month } = rule;
    return { nth: Number(nth), weekday, month: Number(month), ...called };
  };
  return (
    <div className="grid items-end gap-3 sm:grid-cols-[12rem_minmax(0,1fr)_minmax(0,1fr)_auto]">
      <Field label="A day off">
        {(aria) => (
          <Select
            {...aria}
            value={kind}
            options={KINDS}
            onChange={({ target }) => setKind(target.value as Kind)}
          />
        )}
      </Field>
      {kind === "weekday" ? (
        <span className="flex gap-1.5">
          <Select
            aria-label="Which one of the month"
            value={rule.nth}
            options={NTH_OPTIONS}
            onChange={({ target }) => setRule({ ...rule, nth: target.value })}
          />
          <Select
            aria-label="Which weekday"
            value={rule.weekday}
            options={DAYS}
            onChange={({ target }) => setRule({ ...rule, weekday: target.value as Weekday })}
          />
          <Select
            aria-label="Which month"
            value={rule.month}
            options={MONTH_OPTIONS}
            onChange={({ target }) => setRule({ ...rule, month: target.value })}
          />
        </span>
      ) : (
        <Field label={kind === "once" ? "Which day" : "Which date (of any year)"}>
          {(aria) => (
            <Input
              {...aria}
              type="date"
              value={day}
              onChange={({ target }) => setDay(target.value)}
            />
          )}
        </Field>
      )}
      <Field label="What it is called">
        {(aria) => (
          <Input
            {...aria}
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Button
        disabled={!whole}
        onClick={() => {
          onAdd(made());
          setName("");
          setDay("");
        }}
      >
        Add it
      </Button>
    </div>
  );
}
