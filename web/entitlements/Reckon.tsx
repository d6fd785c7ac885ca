/** The questions of a tariff, one after the other, as far as each matters. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { amount } from "../words/sums.ts";
import { type Ask, asked, type Tariff, type Typed } from "./asks.ts";

type Props = { caseId: string; tariff: Tariff; onDone: () => void };

export function Reckon({ caseId, tariff, onDone }: Props) {
  const say = useToast();
  const [typed, setTyped] = useState<Typed>({});
  const [on, setOn] = useState("");
  const [people, setPeople] = useState("1");
  const { asks, facts, whole } = asked(tariff, typed);
  const establishing = useDeed("POST /cases/:case/entitlements", {
    onDone: ({ amountMinor, currency }) => {
      say(amountMinor > 0 ? `The law owes ${amount(amountMinor, currency)}` : "It owes no money");
      onDone();
    },
  });
  const reckon = (event: FormEvent) => {
    event.preventDefault();
    establishing.mutate({
      params: { case: caseId },
      body: { tariffId: tariff.id, on, facts: { ...facts }, people: Number(people) },
    });
  };
  return (
    <form className="grid gap-4 rounded-md bg-wash p-3" onSubmit={reckon}>
      <h4 className="font-medium">{tariff.name}</h4>
      <Field label="On which day it failed" hint="The table of that day decides.">
        {(aria) => (
          <Input
            {...aria}
            type="date"
            required
            value={on}
            onChange={({ target }) => setOn(target.value)}
          />
        )}
      </Field>
      {asks.map((ask) => (
        <Question
          key={ask.id}
          ask={ask}
          currency={tariff.currency}
          value={typed[ask.id] ?? ""}
          onChange={(value) => setTyped({ ...typed, [ask.id]: value })}
        />
      ))}
      {tariff.perPerson ? (
        <Field label="To how many people">
          {(aria) => (
            <Input
              {...aria}
              type="number"
              min={1}
              max={20}
              required
              value={people}
              onChange={({ target }) => setPeople(target.value)}
            />
          )}
        </Field>
      ) : null}
      <Problem problem={establishing.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          kind="primary"
          disabled={!whole || on === ""}
          busy={establishing.isPending}
        >
          Reckon it
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}

type QuestionProps = {
  ask: Ask;
  currency: string;
  value: string;
  onChange: (value: string) => void;
};

function Question({ ask, currency, value, onChange }: QuestionProps) {
  const { kind, label, unit, choices } = ask;
  if (kind === "choice" || kind === "yes_no") {
    const options =
      kind === "choice"
        ? choices.map(({ id, name }) => ({ value: id, label: name }))
        : [
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ];
    return <Choice legend={label} value={value || null} onChange={onChange} options={options} />;
  }
  return (
    <Field label={`${label}${kind === "money" ? `, in ${currency}` : unit ? `, in ${unit}` : ""}`}>
      {(aria) => (
        <Input
          {...aria}
          inputMode="decimal"
          required
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
