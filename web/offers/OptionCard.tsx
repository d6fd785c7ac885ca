/** One option of an offer: what the customer gets, what it costs us; adjustable at first. */
import { useState } from "react";
import { Amount } from "../kit/Amount.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { minorOf, typedAmount } from "../words/sums.ts";
import {
  costOf,
  kindWords,
  type Option,
  type Remedy,
  withAmount,
  withPercent,
  withRemedy,
  worthOf,
} from "./remedy.ts";

type Props = {
  option: Option;
  currency: string;
  /** Left out where the option is only shown. */
  onChange?: (option: Option) => void;
};

export function OptionCard({ option, currency, onChange }: Props) {
  const cost = costOf(option);
  return (
    <div className="grid gap-2">
      {onChange ? (
        <Field label="As the customer reads it">
          {(aria) => (
            <Input
              {...aria}
              value={option.label}
              maxLength={200}
              onChange={({ target }) => onChange({ ...option, label: target.value })}
            />
          )}
        </Field>
      ) : (
        <p className="font-medium">{option.label}</p>
      )}
      <ul className="grid gap-2">
        {option.remedies.map((remedy, at) => (
          <li key={`${remedy.kind}-${at}`} className="grid gap-1">
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                {remedy.what}{" "}
                <span className="text-xs text-soft">{kindWords(remedy.kind).toLowerCase()}</span>
              </span>
            </span>
            {onChange ? (
              <Adjust
                remedy={remedy}
                currency={currency}
                onChange={(next) => onChange(withRemedy(option, at, next, currency))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {onChange ? (
        <Within option={option} onChange={onChange} />
      ) : option.withinDays ? (
        <p>With them within {days(option.withinDays)} of their yes.</p>
      ) : null}
      <p className="figures text-xs text-soft">
        {cost === 0 ? "Costs us nothing" : "Costs us "}
        {cost === 0 ? null : <Amount minor={cost} currency={currency} />}
        {", worth "}
        <Amount minor={worthOf(option)} currency={currency} /> to them
      </p>
    </div>
  );
}

const days = (count: number): string => (count === 1 ? "a day" : `${count} days`);

/** Nothing is promised by a day where none is said. */
const DAYS = [1, 2, 3, 5, 7, 10, 14, 21, 30, 60] as const;

function Within({ option, onChange }: { option: Option; onChange: (option: Option) => void }) {
  if (option.remedies.every(({ kind }) => kind === "none")) return null;
  return (
    <Field
      label="With them within"
      hint="Counted from their yes. It is a promise then: yours to keep, and on their page."
    >
      {(aria) => (
        <Select
          {...aria}
          value={String(option.withinDays ?? "")}
          onChange={({ target }) => {
            const { withinDays: _, ...without } = option;
            onChange(target.value ? { ...without, withinDays: Number(target.value) } : without);
          }}
          options={[
            ["", "no day said"] as const,
            ...DAYS.map((count) => [String(count), days(count)] as const),
          ]}
        />
      )}
    </Field>
  );
}

type AdjustProps = { remedy: Remedy; currency: string; onChange: (remedy: Remedy) => void };

/** What is typed stays as it is typed; only an amount that can be read changes the remedy. */
function Adjust({ remedy, currency, onChange }: AdjustProps) {
  const [typed, setTyped] = useState(() =>
    remedy.percent === undefined
      ? typedAmount(remedy.amountMinor ?? null, currency)
      : String(remedy.percent),
  );
  if (remedy.kind === "none")
    return (
      <Field label="Why nothing is given" hint="The customer reads it where an offer would stand.">
        {(aria) => (
          <TextArea
            {...aria}
            maxLength={300}
            value={remedy.what}
            onChange={({ target }) => onChange({ ...remedy, what: target.value })}
          />
        )}
      </Field>
    );
  if (remedy.percent === undefined && remedy.amountMinor === undefined) return null;
  const isPercent = remedy.percent !== undefined;
  const read = (text: string): number | null => {
    if (!isPercent) return minorOf(text, currency);
    const percent = Number(text);
    return Number.isInteger(percent) && percent >= 1 && percent <= 100 ? percent : null;
  };
  return (
    <Field
      label={isPercent ? "Per cent" : `Amount in ${currency}`}
      problem={read(typed) === null ? "Write it like 25 or 12.50." : null}
    >
      {(aria) => (
        <Input
          {...aria}
          className="figures max-w-32"
          inputMode="decimal"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            const value = read(target.value);
            if (value !== null)
              onChange(isPercent ? withPercent(remedy, value) : withAmount(remedy, value));
          }}
        />
      )}
    </Field>
  );
}
